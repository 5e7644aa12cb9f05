import type { Stated } from "../../../digest/model.ts";
import { isOfArticle, type JsonLdNode } from "./json-ld.ts";
import { findMeta, joinLines } from "./metas.ts";
import { findNames } from "./named-nodes.ts";
import type { PlaceOf } from "./place.ts";
import type { Mark, ScannedPage } from "./scan-page.ts";

const METAS = [
  "author",
  "article:author",
  "dc.creator",
  "dcterms.creator",
  "parsely-author",
  "sailthru.author",
  "byl",
];
const LONGEST = 100;
const MOST = 5;
/** Names of accounts, of nobody, and of those who took the picture. */
const NOBODY =
  /^(?:(?:photo|foto|фото|bild)s?\s*:.*|admin\w*|administrator|editors?|editorial(?: team| staff)?|redaktion|redaktionsteam|webmaster|staff|team|root|user\d*|author|autor|unknown|anonymous|guest|gast|null|undefined|none|default|wordpress|super ?user|superuser|website|web ?desk)$/iu;
/** "By Jane Doe" and the like. */
const BY = /^(?:by|von|par|por|di|door|av|af|oleh|yazan|written by|text:|автор:)(?:[: ]\s*|$)/iu;
/** Characters of markup between what is marked as the author and the name; an empty mark names nobody. */
const NEAR = 300;

/** Who wrote the article, as its page names them, several with commas between; no account, no address, not the outlet itself. */
export function findAuthor(
  page: ScannedPage,
  nodes: readonly JsonLdNode[],
  outlet: string | undefined,
  placeOf: PlaceOf,
): Stated<string> | undefined {
  const isName = (value: string): boolean =>
    value.length > 1 &&
    value.length <= LONGEST &&
    /^\p{L}/u.test(value) &&
    !/^@|https?:|www\.|@.*\.|[{}<>|]|\.(?:com|de|org|net)$/i.test(value) &&
    !NOBODY.test(value) &&
    value.toLowerCase() !== outlet?.toLowerCase();
  const [article] = nodes.filter(isOfArticle).filter(({ properties }) => properties.author !== undefined);
  const named = article === undefined ? [] : findNames([article], "author", nodes);
  const names = [
    ...new Map(
      named
        .map((one) => ({ ...one, value: one.value.replace(BY, "") }))
        .filter(({ isOrganisation, value }) => !isOrganisation && isName(value))
        .map((one) => [one.value, one]),
    ).values(),
  ];
  const [first] = names;
  if (first !== undefined) {
    const value = names
      .slice(0, MOST)
      .map((one) => one.value)
      .join(", ");
    return { value, evidence: placeOf(first.start, first.end) };
  }
  for (const name of METAS) {
    const meta = findMeta(page.marks, [name]);
    const value = meta?.value.replace(BY, "") ?? "";
    if (meta !== undefined && isName(value))
      return { value, evidence: placeOf(meta.mark.start, meta.mark.end) };
  }
  return findByline(page, isName, placeOf);
}

/** The text of a link to the author or of what is marked as one. */
function findByline(
  page: ScannedPage,
  isName: (value: string) => boolean,
  placeOf: PlaceOf,
): Stated<string> | undefined {
  const own = page.marks.filter(
    ({ tag, attributes: { rel = "", itemprop = "" }, around }) =>
      tag !== "link" &&
      tag !== "meta" &&
      (/(?:^|\s)author(?:\s|$)/.test(rel) || itemprop === "author") &&
      around.asides.length === 0,
  );
  for (const mark of own) {
    const text = findTextAt(page, mark);
    const value = joinLines(text?.value ?? "").replace(BY, "");
    if (text !== undefined && isName(value)) return { value, evidence: placeOf(text.from, text.to) };
  }
  return undefined;
}

/** The first text close behind an opening tag that is more than "by". */
function findTextAt(
  { blocks }: ScannedPage,
  { end }: Mark,
): { readonly value: string; readonly from: number; readonly to: number } | undefined {
  for (const { text, parts } of blocks)
    for (const [index, { at, from }] of parts.entries()) {
      const value = from < end ? "" : text.slice(at, parts[index + 1]?.at);
      if (from > end + NEAR) return undefined;
      if (value.trim().replace(BY, "") !== "") return { value, from, to: from + value.length };
    }
  return undefined;
}
