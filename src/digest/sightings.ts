import type { ArticleId, ArticleRead, CaptureRead, ContentPath, DateClue, Day, Revision } from "./model.ts";
import { compareText, dayOf } from "./when.ts";

/** One showing of an article: as its capture has it, with whose words they are and the text as it is compared. */
interface Occurrence {
  readonly article: ArticleRead;
  readonly capture: CaptureRead;
  /** Words of one source are versions of each other; those of two may only be cut or set another way. */
  readonly source: string;
  /** Its own, where it has one: several items of a feed may lead to one page. */
  readonly address?: string;
  readonly title: string;
  readonly text: string;
}

/** An article as known so far: its occurrences in the order of `compareCaptures`, and the longest of their texts. */
interface Sighted {
  readonly occurrences: Occurrence[];
  text: string;
}

/** What a source showed from one capture on, until it showed other words. */
interface Version {
  /** The first capture that showed it. */
  readonly first: CaptureRead;
  fullest: Occurrence;
}

/**
 * Gives the same article in several captures one id: the one that is `known` (the ledger's lasts, whatever is filed
 * later), else that of its first occurrence. The same is what has the same id or address, or the same title and
 * no other outlet while one text is the beginning of the other: a weekly column bears one title every week. What is cut
 * off before its title is the same as nothing else. Each occurrence then carries the latest words and how they came to be
 * those, and the outlet and address that any of them states; the rest (place, date as worded, tags) stays its own.
 */
export function foldSightings(
  captures: readonly CaptureRead[],
  known: ReadonlySet<ArticleId> = new Set(),
): CaptureRead[] {
  const sighted = findSighted(captures);
  const united = new Map<ArticleRead, ArticleRead>();
  for (const { occurrences } of new Set(sighted.values())) {
    const common = unite(occurrences, known);
    const clues = keepFirstDates(occurrences);
    const edition = occurrences.find(({ capture }) => capture.feed !== undefined)?.article.edition;
    for (const { article, capture } of occurrences) {
      const own = withoutClues(article, clues.get(article));
      const isOfFeed = capture.feed !== undefined && edition !== undefined;
      united.set(article, { ...own, ...common, ...(isOfFeed && { edition }) });
    }
  }
  return captures.map((capture) => ({
    ...capture,
    articles: capture.articles.map((article) => united.get(article) ?? article),
  }));
}

/**
 * By the day on which they were made, those without one last; of one day those that Daybook fetched last, by the moment;
 * then by file. The first capture of an article is the one it belongs to.
 */
export function compareCaptures(a: CaptureRead, b: CaptureRead): number {
  const [ofA, ofB] = [findDay(a), findDay(b)];
  return (
    Number(ofA === undefined) - Number(ofB === undefined) ||
    compareText(ofA ?? "", ofB ?? "") ||
    compareText(a.feed?.fetched?.value ?? "", b.feed?.fetched?.value ?? "") ||
    compareText(a.file, b.file)
  );
}

function findDay({ edition, feed }: CaptureRead): Day | undefined {
  return edition?.value ?? (feed?.fetched && dayOf(feed.fetched.value));
}

function findSighted(captures: readonly CaptureRead[]): Map<ArticleRead, Sighted> {
  const sighted = new Map<ArticleRead, Sighted>();
  const byId = new Map<ArticleId, Sighted>();
  const byAddress = new Map<string, Sighted>();
  const byTitle = new Map<string, Sighted[]>();
  for (const occurrence of arrange(captures)) {
    const { article, address, title, text } = occurrence;
    const titled = byTitle.get(title);
    const found: Sighted = byId.get(article.id) ??
      (address === undefined ? undefined : byAddress.get(address)) ??
      titled?.find((other) => isSame(occurrence, other)) ?? { occurrences: [], text };
    found.occurrences.push(occurrence);
    if (text.length > found.text.length) found.text = text;
    sighted.set(article, found);
    byId.set(article.id, found);
    if (address !== undefined) byAddress.set(address, found);
    if (title === "" || titled?.includes(found)) continue;
    if (titled === undefined) byTitle.set(title, [found]);
    else titled.push(found);
  }
  return sighted;
}

/**
 * With an outlet stated only once, the text must speak for itself: two empty texts do not. What a feed itself tells apart is
 * never one.
 */
function isSame({ article, source, text }: Occurrence, other: Sighted): boolean {
  const { outlet } = article;
  if (!isBeginning(text, other.text)) return false;
  if (isNamed(article) && other.occurrences.some((one) => one.source === source && isNamed(one.article)))
    return false;
  if (text === "" || other.text === "") {
    const [first] = other.occurrences;
    return text === other.text && nameOf(outlet) === nameOf(first?.article.outlet);
  }
  const names = other.occurrences.flatMap((one) => nameOf(one.article.outlet) ?? []);
  const name = nameOf(outlet);
  const isOtherOutlet = name !== undefined && names.length > 0 && !names.includes(name);
  return !isOtherOutlet;
}

function isNamed({ guid, url }: ArticleRead): boolean {
  return guid !== undefined || url !== undefined;
}

/** Whether one text is the beginning of the other, or both are one. */
function isBeginning(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function nameOf(outlet: ArticleRead["outlet"]): string | undefined {
  return outlet === undefined ? undefined : normalise(outlet.value);
}

type Common = Pick<ArticleRead, "id" | "title" | "text" | "isCut" | "outlet" | "url" | "links" | "revisions">;

/** The known id, else that of the first occurrence, the latest words, the first outlet and address stated. */
function unite(occurrences: readonly Occurrence[], known: ReadonlySet<ArticleId>): Common {
  const articles = occurrences.map(({ article }) => article);
  const [first] = articles;
  const versions = [...findVersions(occurrences).values()];
  const shown = versions.reduce((best, one) =>
    isFuller(lastOf(one).fullest.article, lastOf(best).fullest.article) ? one : best,
  );
  if (first === undefined) throw new RangeError("No occurrence to unite");
  const { title, text, isCut, links } = lastOf(shown).fullest.article;
  const outlet = articles.find((one) => one.outlet !== undefined)?.outlet;
  const url = articles.find((one) => one.url !== undefined)?.url;
  const revisions = findRevisions(shown);
  return {
    id: (articles.find(({ id }) => known.has(id)) ?? first).id,
    title,
    text,
    isCut,
    ...(outlet !== undefined && { outlet }),
    ...(url !== undefined && { url }),
    ...(links !== undefined && { links }),
    ...(revisions.length > 0 && { revisions }),
  };
}

/**
 * What each source showed of one article, oldest first. The feed that showed it first speaks for it among feeds: another may
 * pass it on, or put words of its own under its name.
 */
function findVersions(occurrences: readonly Occurrence[]): Map<string, Version[]> {
  const ofFeed = occurrences.find(({ capture }) => capture.feed !== undefined)?.source;
  const versions = new Map<string, Version[]>();
  for (const occurrence of occurrences) {
    const { capture, source, title, text } = occurrence;
    if (capture.feed !== undefined && source !== ofFeed) continue;
    const before = versions.get(source);
    const current = before?.at(-1);
    const fullest = current?.fullest;
    if (before === undefined || current === undefined || fullest === undefined)
      versions.set(source, [{ first: capture, fullest: occurrence }]);
    else if (title !== fullest.title || !isBeginning(text, fullest.text))
      before.push({ first: capture, fullest: occurrence });
    else if (isFuller(occurrence.article, fullest.article)) current.fullest = occurrence;
  }
  return versions;
}

function lastOf(versions: readonly Version[]): Version {
  const last = versions.at(-1);
  if (last === undefined) throw new RangeError("No version of these words");
  return last;
}

function findRevisions(versions: readonly Version[]): Revision[] {
  return versions.slice(1).flatMap((later, index) => {
    const former = versions[index];
    return former === undefined ? [] : [describeRevision(former, later)];
  });
}

function describeRevision(former: Version, later: Version): Revision {
  const [before, after] = [former.fullest, later.fullest];
  const [since, until] = [findDay(former.first), findDay(later.first)];
  return {
    before: former.first.file,
    after: later.first.file,
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(before.title !== after.title && { title: before.article.title }),
    hasOtherText: !isBeginning(before.text, after.text),
  };
}

/**
 * A feed that touches an article dates it anew: only the first document that dates it tells when it went out, what a later one
 * says otherwise is when it was changed. What has been said before is not repeated.
 */
function keepFirstDates(occurrences: readonly Occurrence[]): Map<ArticleRead, readonly DateClue[]> {
  const kept = new Map<ArticleRead, readonly DateClue[]>();
  const said = new Set<string>();
  let dated: ContentPath | undefined;
  for (const { article, capture } of occurrences) {
    const { dateClues } = article;
    if (capture.feed === undefined || dateClues === undefined) continue;
    const first = dated ?? (dateClues.some(({ says }) => says === "published") ? capture.file : undefined);
    dated = first;
    const clues: DateClue[] = [];
    for (const clue of dateClues) {
      const says = clue.says === "published" && capture.file !== first ? "modified" : clue.says;
      if (said.has(`${clue.says} ${clue.value}`) || said.has(`${says} ${clue.value}`)) continue;
      said.add(`${says} ${clue.value}`);
      clues.push({ ...clue, says });
    }
    kept.set(article, clues);
  }
  return kept;
}

function withoutClues(article: ArticleRead, clues: readonly DateClue[] | undefined): ArticleRead {
  const { dateClues, links: _, ...rest } = article;
  const kept = clues ?? dateClues ?? [];
  return { ...rest, ...(kept.length > 0 && { dateClues: kept }) };
}

function isFuller(article: ArticleRead, best: ArticleRead): boolean {
  const gain = article.text.replace(CUT, "").length - best.text.replace(CUT, "").length;
  return gain > 0 || (gain === 0 && best.isCut && !article.isCut);
}

function arrange(captures: readonly CaptureRead[]): Occurrence[] {
  return [...captures].sort(compareCaptures).flatMap((capture) => {
    const source = nameSource(capture);
    const shared = findShared(capture);
    return [...capture.articles]
      .sort((a, b) => a.position - b.position)
      .map((article) => ({
        article,
        capture,
        source,
        ...(article.url !== undefined && !shared.has(article.url) && { address: article.url }),
        title: normalise(article.title),
        text: normalise(article.text).replace(CUT, ""),
      }));
  });
}

/** The addresses that several items of a feed bear. */
function findShared({ feed, articles }: CaptureRead): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  if (feed === undefined) return shared;
  for (const { url } of articles) {
    if (url !== undefined && seen.has(url)) shared.add(url);
    if (url !== undefined) seen.add(url);
  }
  return shared;
}

/** Whose words they are: a feed's, those of a page as saved, or of a page as text. */
function nameSource({ file, feed }: CaptureRead): string {
  if (feed !== undefined) return `feed ${feed.address ?? file.slice(0, file.lastIndexOf("/"))}`;
  return file.endsWith(".txt") ? "text" : "page";
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
