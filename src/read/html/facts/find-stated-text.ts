import { cleanText } from "../../clean-text.ts";
import { flattenHtml } from "../../feeds/flatten-html.ts";
import { isOfArticle, type JsonLdNode, textsOf } from "./json-ld.ts";

const MARKUP = /<\/?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|li|figure)\b/i;

/** The text of the article that its page states for programs (https://schema.org/articleBody), a paragraph a line; empty where there is none. */
export function findStatedText(nodes: readonly JsonLdNode[]): string {
  const [stated = ""] = nodes
    .filter(isOfArticle)
    .flatMap(({ properties }) => textsOf(properties.articleBody))
    .filter((text) => text.trim() !== "");
  const plain = MARKUP.test(stated) ? flattenHtml(stated.replaceAll("\n", "<br>")).text : stated;
  // An escape of JSON can spell any character, even in clean text.
  return cleanText(plain)
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
