import type { Link } from "../../digest/model.ts";
import { cleanText } from "../clean-text.ts";
import { resolveAddress } from "./resolve-address.ts";
import { scanMarkup, type Tag } from "./scan-markup.ts";

/** Text without markup; paragraphs joined by one line feed. */
export interface FlatText {
  readonly text: string;
  /** In the order of the text. */
  readonly links: readonly Link[];
}

/** What begins and ends a paragraph. */
const BLOCKS = new Set(
  "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);
/** What is no text to read, with all that it holds. */
const SKIPPED = new Set(
  "audio button canvas datalist embed iframe noframes noscript script select style svg template textarea title video".split(
    " ",
  ),
);
const VOID = new Set("area base br col embed frame hr img input link meta param source track wbr".split(" "));
const UNSEEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * The words of a piece of HTML, without what is never shown (scripts, styles, what is hidden), and its links by `base`. Goes
 * through it once and keeps nothing open, so that no nesting is too deep.
 */
export function flattenHtml(html: string, base?: string): FlatText {
  const flat = new Flat();
  let skipped: { readonly name: string; depth: number } | undefined;
  let preformatted = 0;
  const open = ({ name, attributes, isEmpty }: Tag): void => {
    const local = name.replace(/^.*:/, "");
    const isOpen = !isEmpty && !VOID.has(local);
    if (skipped !== undefined) {
      if (local === skipped.name && isOpen) skipped.depth++;
      return;
    }
    if (BLOCKS.has(local)) flat.break();
    else if (local === "td" || local === "th") flat.space();
    if (SKIPPED.has(local) || isHidden(attributes)) {
      if (isOpen) skipped = { name: local, depth: 1 };
      return;
    }
    if (local === "a") flat.link(isOpen ? resolveAddress(attributes.get("href"), base) : undefined);
    if (local === "pre" && isOpen) preformatted++;
  };
  const close = (name: string): void => {
    const local = name.replace(/^.*:/, "");
    if (skipped !== undefined) {
      if (local === skipped.name && --skipped.depth === 0) skipped = undefined;
    } else if (local === "a") flat.link(undefined);
    if (local === "pre" && preformatted > 0) preformatted--;
    if (BLOCKS.has(local)) flat.break();
  };
  const write = (value: string): void => {
    if (skipped !== undefined) return;
    const text = cleanText(value);
    const lines = preformatted === 0 ? [text] : text.split("\n");
    lines.forEach((line, index) => {
      if (index > 0) flat.break();
      flat.write(line);
    });
  };
  scanMarkup(html, "html", { open, close, text: write });
  return flat.end();
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  return attributes.size > 0 && (attributes.has("hidden") || UNSEEN.test(attributes.get("style") ?? ""));
}

/** Words as they are put one behind the other, with what separates them. */
class Flat {
  #text = "";
  #gap: "" | " " | "\n" = "";
  #links: Link[] = [];
  #link: { readonly url: string; start?: number } | undefined;

  space(): void {
    if (this.#gap === "") this.#gap = " ";
  }

  break(): void {
    this.#gap = "\n";
  }

  write(raw: string): void {
    const words = raw.replace(/\s+/g, " ");
    if (words.startsWith(" ")) this.space();
    const trimmed = words.trim();
    if (trimmed === "") return;
    if (this.#text !== "") this.#text += this.#gap;
    this.#gap = words.endsWith(" ") ? " " : "";
    if (this.#link !== undefined) this.#link.start ??= this.#text.length;
    this.#text += trimmed;
  }

  /** Ends the link that is open, and begins one where there is an address. */
  link(url: string | undefined): void {
    const { url: before, start } = this.#link ?? {};
    if (before !== undefined && start !== undefined && start < this.#text.length)
      this.#links.push({ url: before, start, end: this.#text.length });
    this.#link = url === undefined ? undefined : { url };
  }

  end(): FlatText {
    this.link(undefined);
    return { text: this.#text, links: this.#links };
  }
}
