import type {
  ArticleRead,
  AttributedArticle,
  Attribution,
  Citation,
  Evidence,
  OutletSettings,
  Passage,
} from "./model.ts";
import { chooseAgency, isSameName } from "./text/agencies.ts";
import { findRelayed } from "./text/find-relayed.ts";
import { findFrame } from "./text/frame.ts";
import { toNameId } from "./text/name-id.ts";
import { cutPassage } from "./text/passages.ts";

const COMPANY_SUFFIX =
  /(?:,\s*|\s+)(?:Ltd|Limited|Inc|Incorporated|Co|Corp|Corporation|Company|LLC|L\.L\.C|plc|PLC|GmbH|AG|S\.?A|Pty|K\.K)\.?$/u;

/** A name that closes a text behind its last sentence or its notice: "… it rained. (AP)", "[Copyright …] Jiji Press". */
const CREDIT =
  /(?:^|[.!?…'"’”)\]]|\n)\s*(?:--|[-–—([])?\s*(?<name>\p{Lu}[\p{L}\p{N} &'’-]{1,40})[)\]]?\s*$/du;

/** Characters at the end of a text in which a credit may stand. */
const CREDIT_REACH = 80;

/** Words that stand where a holder's name would: nobody in particular. */
const NOBODY = /^(?:all|rights|reserved|respective|author|authors|owner|owners|law|notice|protected)\b/iu;

/**
 * Who published an article and who wrote it, each with the words that say so. The outlet is only ever stated; the agency
 * is the one of the dateline, the copyright notice or the credit at the end, unless that is the outlet itself. Of two that
 * differ the first of these counts. An own article has no agency. Whose report it passes on is what its title or first
 * sentences say, unless that is one of the two.
 */
export function attributeArticle(
  article: ArticleRead,
  outlets: readonly OutletSettings[],
): AttributedArticle {
  const { outlet: stated, ...rest } = article;
  const name = stated?.value.trim() ?? "";
  const outlet =
    stated === undefined || name === ""
      ? undefined
      : attribute(chooseName(name, outlets) ?? name, [stated.evidence]);
  const agency = article.role === "own" ? undefined : findAgency(article, outlets, outlet);
  const relayed = attributeRelayed(article, outlets, [outlet, agency]);
  return {
    ...rest,
    ...(outlet !== undefined && { outlet }),
    ...(agency !== undefined && { agency }),
    ...(relayed !== undefined && { relayed }),
  };
}

function attribute(name: string, evidence: readonly Evidence[]): Attribution {
  return { id: toNameId(name), name, evidence };
}

function findAgency(
  article: ArticleRead,
  outlets: readonly OutletSettings[],
  outlet: Attribution | undefined,
): Attribution | undefined {
  const { dateline, notice } = findFrame(article.text);
  const framed = [dateline?.agency, notice?.holder].flatMap((passage) =>
    nameAgency(article, passage, outlets),
  );
  const credit = nameAgency(article, findCredit(article.text), outlets).filter(
    ({ id, isKnown }) => isKnown || framed.some((one) => one.id === id),
  );
  const said = [...framed, ...credit].filter(({ id }) => id !== outlet?.id);
  const first = said[0];
  if (first === undefined) return undefined;
  const same = said.filter(({ id }) => id === first.id);
  return attribute(
    first.name,
    same.map(({ passage }) => cite(article, passage)),
  );
}

function attributeRelayed(
  article: ArticleRead,
  outlets: readonly OutletSettings[],
  itself: readonly (Attribution | undefined)[],
): Attribution | undefined {
  const names = new Map(
    outlets.flatMap(({ name, aliases }) =>
      [name, ...aliases].map((alias) => [alias.toLowerCase().replace(/^the\s+/u, ""), name] as const),
    ),
  );
  const relayed = findRelayed(article, names).map(({ name, passage }) => ({
    name: chooseName(name, outlets) ?? name,
    passage,
  }));
  const name = relayed[0]?.name;
  // What it credits to itself first ("told the BBC") is its own, whoever else it names behind.
  if (name === undefined || itself.some((one) => one !== undefined && isSameName(one.name, name)))
    return undefined;
  const passages = relayed.filter((one) => one.name === name).map(({ passage }) => passage);
  return attribute(
    name,
    passages.map((passage) => ({ article: article.id, ...passage })),
  );
}

function nameAgency(article: ArticleRead, passage: Passage | undefined, outlets: readonly OutletSettings[]) {
  const holder = passage && cleanHolder(cutPassage(article, passage));
  if (passage === undefined || !holder) return [];
  const known = chooseAgency(holder);
  const name = chooseName(holder, outlets) ?? (known && chooseName(known, outlets)) ?? known ?? holder;
  const isKnown = known !== undefined || outlets.some((one) => one.isAgency && one.name === name);
  return [{ passage, name, id: toNameId(name), isKnown }];
}

function findCredit(text: string): Passage | undefined {
  const from = Math.max(0, text.length - CREDIT_REACH);
  const range = CREDIT.exec(text.slice(from))?.indices?.groups?.name;
  // At the start of what was looked at, the words before are not known.
  return range === undefined || range[0] === 0 ? undefined : { start: from + range[0], end: from + range[1] };
}

function cite(article: ArticleRead, { start, end }: Passage): Citation {
  return { article: article.id, start, end };
}

/** "The Jiji Press, Ltd." → "Jiji Press"; empty where it names nobody. */
function cleanHolder(holder: string): string {
  let name = holder.trim().replace(/^the\s+/iu, "");
  while (COMPANY_SUFFIX.test(name)) name = name.replace(COMPANY_SUFFIX, "");
  name = name.replace(/[\s.,;:]+$/u, "");
  const isNamed = /^[\p{Lu}\p{Lo}\p{N}]/u.test(name) || chooseAgency(name) !== undefined;
  return NOBODY.test(name) || !isNamed ? "" : name;
}

/** The owner's name for an outlet. */
function chooseName(name: string, outlets: readonly OutletSettings[]): string | undefined {
  return outlets.find((outlet) => [outlet.name, ...outlet.aliases].some((alias) => isSameName(alias, name)))
    ?.name;
}
