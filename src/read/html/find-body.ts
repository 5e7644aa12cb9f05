import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Link } from "../../digest/model.ts";

/** The text of the article on a page. */
export interface PageBody {
  readonly title?: string;
  /** Paragraphs joined by one line feed. */
  readonly text: string;
  readonly links: readonly Link[];
}

/** Finds the article on a page; undefined where there is none. `address` is that of the page, for links. */
export function findBody(html: string, _address?: string): PageBody | undefined {
  const { document } = parseHTML(html);
  const found = new Readability(document as unknown as Document).parse();
  if (found === null) return undefined;
  const text = (found.textContent ?? "")
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
  return text === "" ? undefined : { text, links: [], ...(found.title && { title: found.title }) };
}
