import type { ArticleId, ArticleRead, CaptureRead } from "./model.ts";
import { compareText } from "./when.ts";

/** An article as known so far: its occurrences in the order of `arrange`, and the longest of their texts, normalised. */
interface Sighted {
  readonly occurrences: ArticleRead[];
  text: string;
}

/**
 * Gives the same article in several captures one id: the one that is `known` (the ledger's lasts, whatever is filed
 * later), else that of its first occurrence: first by edition, then file, then place on the page; captures without an
 * edition come last. The same is what has the same id or address, or the same title and
 * no other outlet while one text is the beginning of the other: a weekly column bears one title every week. What is cut
 * off before its title is the same as nothing else. Each
 * occurrence then carries the fullest text, and the outlet and address that any of them states; the rest (place, date as
 * worded, tags) stays its own.
 */
export function foldSightings(
  captures: readonly CaptureRead[],
  known: ReadonlySet<ArticleId> = new Set(),
): CaptureRead[] {
  const sighted = findSighted(captures);
  const fullest = new Map([...new Set(sighted.values())].map((one) => [one, unite(one.occurrences, known)]));
  return captures.map((capture) => ({
    ...capture,
    articles: capture.articles.map((article) => {
      const found = sighted.get(article);
      return { ...article, ...(found !== undefined && fullest.get(found)) };
    }),
  }));
}

function findSighted(captures: readonly CaptureRead[]): Map<ArticleRead, Sighted> {
  const sighted = new Map<ArticleRead, Sighted>();
  const byId = new Map<ArticleId, Sighted>();
  const byAddress = new Map<string, Sighted>();
  const byTitle = new Map<string, Sighted[]>();
  for (const article of arrange(captures)) {
    const text = normalise(article.text).replace(CUT, "");
    const title = normalise(article.title);
    const titled = byTitle.get(title);
    const found: Sighted = byId.get(article.id) ??
      (article.url === undefined ? undefined : byAddress.get(article.url)) ??
      titled?.find((other) => isSame(article, text, other)) ?? { occurrences: [], text };
    found.occurrences.push(article);
    if (text.length > found.text.length) found.text = text;
    sighted.set(article, found);
    byId.set(article.id, found);
    if (article.url !== undefined) byAddress.set(article.url, found);
    if (title === "" || titled?.includes(found)) continue;
    if (titled === undefined) byTitle.set(title, [found]);
    else titled.push(found);
  }
  return sighted;
}

/** With an outlet stated only once, the text must speak for itself: two empty texts do not. */
function isSame({ outlet }: ArticleRead, text: string, other: Sighted): boolean {
  if (!text.startsWith(other.text) && !other.text.startsWith(text)) return false;
  if (text === "" || other.text === "") {
    const [first] = other.occurrences;
    return text === other.text && nameOf(outlet) === nameOf(first?.outlet);
  }
  const names = other.occurrences.flatMap((one) => nameOf(one.outlet) ?? []);
  const name = nameOf(outlet);
  const isOtherOutlet = name !== undefined && names.length > 0 && !names.includes(name);
  return !isOtherOutlet;
}

function nameOf(outlet: ArticleRead["outlet"]): string | undefined {
  return outlet === undefined ? undefined : normalise(outlet.value);
}

/** Of the occurrences the known id, else that of the first, the words of the fullest, the first outlet and address stated. */
function unite(
  occurrences: readonly ArticleRead[],
  known: ReadonlySet<ArticleId>,
): Pick<ArticleRead, "id" | "title" | "text" | "isCut" | "outlet" | "url"> {
  const [first] = occurrences;
  if (first === undefined) throw new RangeError("No occurrence to unite");
  const { title, text, isCut } = occurrences.reduce((best, one) => (isFuller(one, best) ? one : best));
  const outlet = occurrences.find((one) => one.outlet !== undefined)?.outlet;
  const url = occurrences.find((one) => one.url !== undefined)?.url;
  return {
    id: (occurrences.find(({ id }) => known.has(id)) ?? first).id,
    title,
    text,
    isCut,
    ...(outlet !== undefined && { outlet }),
    ...(url !== undefined && { url }),
  };
}

function isFuller(article: ArticleRead, best: ArticleRead): boolean {
  const gain = article.text.replace(CUT, "").length - best.text.replace(CUT, "").length;
  return gain > 0 || (gain === 0 && best.isCut && !article.isCut);
}

function arrange(captures: readonly CaptureRead[]): ArticleRead[] {
  return captures
    .flatMap(({ edition, articles }) =>
      articles.map((article) => ({ day: article.edition ?? edition?.value, article })),
    )
    .sort(
      (a, b) =>
        Number(a.day === undefined) - Number(b.day === undefined) ||
        compareText(a.day ?? "", b.day ?? "") ||
        compareText(a.article.file, b.article.file) ||
        a.article.position - b.article.position,
    )
    .map(({ article }) => article);
}

/** What a page puts where it cuts a text off. */
const CUT = /\s?(?:…|\.{3}|\[(?:…|\.{3})\])$/;

function normalise(text: string): string {
  return text
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}
