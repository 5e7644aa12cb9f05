import MarkdownIt from "markdown-it";
import type { Token } from "markdown-it/index.js";
import { cleanText } from "../clean-text.ts";

/** Addresses a link may lead to: the web, mail, and places on the same site. */
const SAFE_LINK = /^(?:https?:|mailto:|[/#.?]|[^:]*$)/i;

const IN_LINK = "in link";

/** As deep as YAML may be (`is-deeply-nested.ts`). A list in a list is two; each level is gone through again for each line that goes on lazily. */
export const DEEPEST_MARKDOWN = 50;

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
// Its types do not know this option.
Object.assign(markdown.options, { maxNesting: DEEPEST_MARKDOWN });
markdown.validateLink = (url) => SAFE_LINK.test(url.trim());
// Pictures would be fetched from elsewhere: a reader gets the link instead.
markdown.renderer.rules.image = (tokens, index, options, environment, renderer) => {
  const token = tokens[index];
  if (token === undefined) return "";
  const text = markdown.utils.escapeHtml(
    renderer.renderInlineAsText(token.children ?? [], options, environment),
  );
  // A link may not stand in a link.
  if (token.meta === IN_LINK) return text || "picture";
  return `<a href="${markdown.utils.escapeHtml(token.attrGet("src") ?? "")}">${text || "picture"}</a>`;
};
// The title of the page is its first heading: the highest in the text comes next, whatever level it was written as.
markdown.core.ruler.push("fit_headings", ({ tokens }) => {
  const headings = tokens.filter((token) => token.type.startsWith("heading_"));
  const highest = headings.reduce((least, heading) => Math.min(least, levelOf(heading)), 6);
  for (const token of headings) token.tag = `h${Math.min(6, levelOf(token) - highest + 2)}`;
});

function levelOf(token: Token): number {
  return Number(token.tag.slice(1));
}

markdown.core.ruler.push("mark_linked_pictures", ({ tokens }) => {
  for (const { children } of tokens) {
    let depth = 0;
    for (const token of children ?? []) {
      depth += token.type === "link_open" ? 1 : token.type === "link_close" ? -1 : 0;
      if (token.type === "image" && depth > 0) token.meta = IN_LINK;
    }
  }
});

export interface RenderedMarkdown {
  readonly html: string;
  /** What is told, in words: paragraphs and list items, joined by one line feed; headings, tables and code are not told. */
  readonly text: string;
  /** The line, from 0, that is nested so deeply that the parser leaves out in silence what stands in it. */
  readonly deepLine?: number;
}

/** Markdown (CommonMark and tables) as safe HTML and as text. Raw HTML comes out as the text it is written as. */
export function renderMarkdown(source: string): RenderedMarkdown {
  const tokens = markdown.parse(source, {});
  const blocks = tokens.flatMap((token, index) =>
    token.type === "inline" && tokens[index - 1]?.type === "paragraph_open"
      ? [readInline(token.children ?? [])]
      : [],
  );
  const deep = tokens.find(({ nesting, level }) => nesting === 1 && level >= DEEPEST_MARKDOWN - 1);
  return {
    ...(deep !== undefined && { deepLine: deep.map?.[0] ?? 0 }),
    // Clean once more: an entity can spell any character.
    html: cleanText(markdown.renderer.render(tokens, markdown.options, {})),
    text: cleanText(blocks.filter((block) => block.trim() !== "").join("\n")),
  };
}

function readInline(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === "softbreak" || token.type === "hardbreak") return " ";
      return token.type === "image" ? readInline(token.children ?? []) : token.content;
    })
    .join("");
}
