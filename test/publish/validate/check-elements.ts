import type { Element } from "../parse-xml.ts";
import type { Report } from "./rules.ts";

/** How often an element may stand: once and always, once at most, as often as one likes. */
export type Shape = Readonly<Record<string, "one" | "optional" | "many">>;

/** That an element holds the children and attributes that it may hold, as often as it may. */
export function checkElements(
  report: Report,
  element: Element,
  shape: Shape,
  attributes: readonly string[] = [],
): void {
  const at = element.name;
  for (const [name, times] of Object.entries(shape)) {
    const count = element.children.filter((child) => child.name === name).length;
    if (times === "one" && count === 0) report("required", at, name);
    if (times !== "many" && count > 1) report("duplicate", at, name);
  }
  for (const { name } of element.children) if (!(name in shape)) report("unknown", at, name);
  for (const name of element.attributes.keys()) if (!attributes.includes(name)) report("unknown", at, name);
  if (element.children.length > 0 && element.text.trim() !== "") report("unknown", at, element.text.trim());
}
