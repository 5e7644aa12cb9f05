import { type JsonLdNode, textsOf } from "./json-ld.ts";
import { findMeta } from "./metas.ts";
import type { Mark } from "./scan-page.ts";

/** The language of a page as a BCP 47 tag, as its tags state it; undefined where they state none. */
export function findLanguage(marks: readonly Mark[], nodes: readonly JsonLdNode[]): string | undefined {
  const root = marks.find(({ tag }) => tag === "html")?.attributes;
  const stated = [
    root?.lang,
    root?.["xml:lang"],
    findMeta(marks, ["og:locale", "content-language", "language", "dc.language"])?.value,
    ...nodes.flatMap(({ properties }) => textsOf(properties.inLanguage)),
  ];
  for (const one of stated) {
    const tag = toTag(one ?? "");
    if (tag !== undefined) return tag;
  }
  return undefined;
}

function toTag(written: string): string | undefined {
  const text = written.trim().replaceAll("_", "-");
  // BCP 47 would take any word of five to eight letters for a language yet to be registered.
  if (!/^[a-z]{2,3}(?:-|$)/i.test(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}
