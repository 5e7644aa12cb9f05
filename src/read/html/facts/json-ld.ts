import type { Hidden } from "./scan-page.ts";

/** An object of JSON-LD, with the script that holds it. */
export interface JsonLdNode {
  readonly types: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly script: Hidden;
}

/** Of 591 real pages none has a fifth as many. */
const MOST_NODES = 5000;
const DEEPEST = 30;
/** What these hold are other things than the page itself: teasers, comments, pages around it. */
const OF_OTHERS =
  /^(?:itemListElement|liveBlogUpdate|comment|review|breadcrumb|isPartOf|hasPart|publisher|author|citation|mentions|about|relatedLink|subjectOf|workExample|potentialAction|image|logo)$/;

/** The objects of the scripts that may be the page's article, in their order; a script that is no JSON even when mended gives none. */
export function findJsonLdNodes(scripts: readonly Hidden[]): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of scripts) {
    const open: { value: unknown; depth: number }[] = [{ value: parseMended(script.text), depth: 0 }];
    for (let one = open.shift(); one !== undefined && nodes.length < MOST_NODES; one = open.shift()) {
      const { value, depth } = one;
      if (typeof value !== "object" || value === null || depth > DEEPEST) continue;
      if (Array.isArray(value)) {
        for (const part of value.slice(0, MOST_NODES)) open.push({ value: part, depth: depth + 1 });
        continue;
      }
      const properties = value as Record<string, unknown>;
      const types = textsOf(properties["@type"]).map((type) => type.replace(/^.*[/#:]/, ""));
      nodes.push({ types, properties, script });
      for (const [key, part] of Object.entries(properties))
        if (typeof part === "object" && !OF_OTHERS.test(key)) open.push({ value: part, depth: depth + 1 });
    }
  }
  return nodes;
}

const ARTICLE = /Article|Posting$|Report|Review$|Recipe|^Blog$|NewsItem|CreativeWork$|HowTo/;
const PAGE = /Page$|WebSite/;

/** Whether it is an article of some kind (https://schema.org/Article). */
export function isOfArticle({ types }: JsonLdNode): boolean {
  return types.some((type) => ARTICLE.test(type));
}

/** Whether it is the page of the article. */
export function isOfPage({ types }: JsonLdNode): boolean {
  return types.some((type) => PAGE.test(type));
}

/** The texts of a property that holds one or several. */
export function textsOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value.slice(0, 50) : [value];
  return values.filter((one) => typeof one === "string");
}

/** Pages put comments around it, leave line feeds in its strings and commas at its ends. */
function parseMended(source: string): unknown {
  const opened = source.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "");
  const text = withoutTail(withoutTail(opened).replace(CLOSING, ""));
  for (const mended of [() => text, () => mend(text)])
    try {
      return JSON.parse(mended());
    } catch {}
  return undefined;
}

/** What closes a comment around it; looked for at the very end, where nothing is left to run over. */
const CLOSING = /(?:-->|\/\*\s{0,20}\]\]>\s{0,20}\*\/|\/\/\s{0,20}\]\]>|\]\]>)$/;

/** Without white space and semicolons at the end, in time linear in their number. */
function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s;]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function mend(text: string): string {
  return text.replace(/\n/g, " ").replace(/,(?=\s{0,100}[}\]])/g, "");
}
