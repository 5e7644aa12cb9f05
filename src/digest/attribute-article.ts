import type {
  ArticleRead,
  AttributedArticle,
  Attribution,
  Citation,
  Evidence,
  OutletSettings,
  Passage,
} from "./model.ts";
import { findFrame } from "./text/frame.ts";
import { toNameId } from "./text/name-id.ts";
import { cutPassage } from "./text/passages.ts";

/** Agencies that datelines and notices name in short; the owner's outlets add to them and overrule them. */
const AGENCIES: readonly (readonly [name: string, ...aliases: string[]])[] = [
  ["Associated Press", "AP"],
  ["Agence France-Presse", "AFP"],
  ["Reuters", "Thomson Reuters", "Reuters news agency"],
  ["Deutsche Presse-Agentur", "dpa"],
  ["Press Association", "PA", "PA Media"],
  ["United Press International", "UPI"],
  ["Australian Associated Press", "AAP"],
  ["Canadian Press", "CP"],
  ["Press Trust of India", "PTI"],
  ["Asian News International", "ANI"],
  ["Anadolu Agency", "AA", "Anadolu"],
  ["Jiji Press", "Jiji"],
  ["Kyodo News", "Kyodo"],
  ["Xinhua", "Xinhua News Agency"],
  ["Yonhap News Agency", "Yonhap"],
  ["Interfax"],
  ["TASS", "ITAR-TASS"],
  ["EFE"],
  ["ANSA"],
  ["Bernama"],
  ["Inter Press Service", "IPS"],
];

const COMPANY_SUFFIX =
  /(?:,\s*|\s+)(?:Ltd|Limited|Inc|Incorporated|Co|Corp|Corporation|Company|LLC|L\.L\.C|plc|PLC|GmbH|AG|S\.?A|Pty|K\.K)\.?$/u;

/** Words that stand where a holder's name would: nobody in particular. */
const NOBODY = /^(?:all|rights|reserved|respective|author|authors|owner|owners|law|notice|protected)\b/iu;

/**
 * Who published an article and who wrote it, each with the words that say so. The outlet is only ever stated; the agency
 * is the one of the dateline or the copyright notice, unless that is the outlet itself. Of two that differ the dateline's
 * counts. An own article has no agency.
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
  const agency = article.role === "own" ? undefined : findAgency(article, outlets);
  return {
    ...rest,
    ...(outlet !== undefined && { outlet }),
    ...(agency !== undefined && agency.id !== outlet?.id && { agency }),
  };
}

function attribute(name: string, evidence: readonly Evidence[]): Attribution {
  return { id: toNameId(name), name, evidence };
}

function findAgency(article: ArticleRead, outlets: readonly OutletSettings[]): Attribution | undefined {
  const { dateline, notice } = findFrame(article.text);
  const said = [dateline?.agency, notice?.holder].flatMap((passage) => {
    const name = passage && cleanHolder(cutPassage(article, passage));
    return passage === undefined || !name ? [] : [{ passage, name: chooseAgency(name, outlets) }];
  });
  const first = said[0];
  if (first === undefined) return undefined;
  const same = said.filter(({ name }) => toNameId(name) === toNameId(first.name));
  return attribute(
    first.name,
    same.map(({ passage }) => cite(article, passage)),
  );
}

function cite(article: ArticleRead, { start, end }: Passage): Citation {
  return { article: article.id, start, end };
}

/** "The Jiji Press, Ltd." → "Jiji Press"; empty where it names nobody. */
function cleanHolder(holder: string): string {
  let name = holder.trim().replace(/^the\s+/iu, "");
  while (COMPANY_SUFFIX.test(name)) name = name.replace(COMPANY_SUFFIX, "");
  name = name.replace(/[\s.,;:]+$/u, "");
  return NOBODY.test(name) || !/^[\p{Lu}\p{Lo}\p{N}]|^dpa$/u.test(name) ? "" : name;
}

function chooseAgency(name: string, outlets: readonly OutletSettings[]): string {
  const known = AGENCIES.find((names) => names.some((alias) => isSameName(alias, name)))?.[0];
  return chooseName(name, outlets) ?? (known && chooseName(known, outlets)) ?? known ?? name;
}

/** The owner's name for an outlet. */
function chooseName(name: string, outlets: readonly OutletSettings[]): string | undefined {
  return outlets.find((outlet) => [outlet.name, ...outlet.aliases].some((alias) => isSameName(alias, name)))
    ?.name;
}

function isSameName(a: string, b: string): boolean {
  const [bareA, bareB] = [a, b].map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/^the\s+/u, ""),
  );
  return bareA === bareB;
}
