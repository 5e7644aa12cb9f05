import type { ArticleId, ArticleRead, CaptureRead, DateClue, RobotsRule, Stated } from "../model.ts";
import { findRevisions, findVersions, lastOf } from "./find-versions.ts";
import { keepFirstDates } from "./keep-first-dates.ts";
import { arrange, isBeginning, isFuller, normalise, type Occurrence } from "./occurrence.ts";

/** An article as known so far: its occurrences in the order of `compareCaptures`, and the longest of their texts. */
interface Sighted {
  readonly occurrences: Occurrence[];
  text: string;
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

/** Whether it has a name of its own in its feed. */
function isNamed({ guid, url }: ArticleRead): boolean {
  return guid !== undefined || url !== undefined;
}

function nameOf(outlet: ArticleRead["outlet"]): string | undefined {
  return outlet === undefined ? undefined : normalise(outlet.value);
}

type Common = Pick<
  ArticleRead,
  "id" | "title" | "text" | "isCut" | "outlet" | "url" | "links" | "robots" | "revisions"
>;

/** The known id, else that of the first occurrence, the latest words, the first outlet and address stated. */
function unite(occurrences: readonly Occurrence[], known: ReadonlySet<ArticleId>): Common {
  const articles = occurrences.map(({ article }) => article);
  const [first] = articles;
  const speaking = findSpeaking(occurrences);
  const versions = [...findVersions(speaking).values()];
  const shown = versions.reduce((best, one) =>
    isFuller(lastOf(one).fullest.article, lastOf(best).fullest.article) ? one : best,
  );
  if (first === undefined) throw new RangeError("No occurrence to unite");
  const { title, text, isCut, links } = lastOf(shown).fullest.article;
  const outlet = speaking.find(({ article }) => article.outlet !== undefined)?.article.outlet;
  const url = articles.find((one) => one.url !== undefined)?.url;
  const robots = findRobots(articles);
  const revisions = findRevisions(shown);
  return {
    id: (articles.find(({ id }) => known.has(id)) ?? first).id,
    title,
    text,
    isCut,
    ...(outlet !== undefined && { outlet }),
    ...(url !== undefined && { url }),
    ...(links !== undefined && { links }),
    ...(robots.length > 0 && { robots }),
    ...(revisions.length > 0 && { revisions }),
  };
}

/**
 * Without what feeds of others say of an article whose page names its outlet: they link to it, with words of their own. Feeds
 * call an outlet by a longer name, or a shorter one.
 */
function findSpeaking(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const page = occurrences.find(({ capture, article }) => capture.feed === undefined && article.outlet);
  const name = nameOf(page?.article.outlet);
  if (name === undefined) return occurrences;
  return occurrences.filter(({ capture, article }) => {
    const own = capture.feed === undefined ? undefined : nameOf(article.outlet);
    return own === undefined || own.includes(name) || name.includes(own);
  });
}

/** Each rule that any of them states: what was asked once is not taken back by a copy that says nothing. */
function findRobots(articles: readonly ArticleRead[]): Stated<RobotsRule>[] {
  const rules = new Map<RobotsRule, Stated<RobotsRule>>();
  for (const { robots = [] } of articles)
    for (const rule of robots) if (!rules.has(rule.value)) rules.set(rule.value, rule);
  return [...rules.values()];
}

function withoutClues(article: ArticleRead, clues: readonly DateClue[] | undefined): ArticleRead {
  const { dateClues, links: _, ...rest } = article;
  const kept = clues ?? dateClues ?? [];
  return { ...rest, ...(kept.length > 0 && { dateClues: kept }) };
}
