import type { Mark } from "./scan-page.ts";

/** What a `meta` or a tag with microdata is about, in lower case: its name, property, itemprop or http-equiv. */
export function nameOf({ attributes }: Mark): string {
  const { name, property, itemprop } = attributes;
  return (name ?? property ?? itemprop ?? attributes["http-equiv"] ?? "").trim().toLowerCase();
}

/** The content of the first `meta` that is not empty, in the order of the names; its text on one line. */
export function findMeta(
  marks: readonly Mark[],
  names: readonly string[],
): { readonly value: string; readonly mark: Mark } | undefined {
  for (const name of names)
    for (const mark of marks) {
      const value =
        mark.tag === "meta" && nameOf(mark) === name ? joinLines(mark.attributes.content ?? "") : "";
      if (value !== "") return { value, mark };
    }
  return undefined;
}

/** A text on one line. */
export function joinLines(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
