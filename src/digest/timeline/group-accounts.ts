import type { ArticleId, Day, Story, StoryId } from "../model.ts";
import { addDays, type Bounds, daysBetween, earlierDay, laterDay } from "../when.ts";
import { type Account, compareArrival, isApproximate } from "./accounts.ts";
import { marginOf, type Nearness } from "./similarity.ts";

/** Mentions found to be of one happening so far, and the days that all of them leave open. */
interface Happening {
  readonly members: [Account, ...Account[]];
  earliest: Day;
  latest: Day;
}

/** "On or around 8 August" may turn out to be the 10th. */
const DAYS_AROUND = 2;

/** Days between the publication of two articles from which on what both speak of is remembered, not news. */
const WINDOW_DAYS = 14;

/** A happening is known by its first members, the most precise and telling ones; more cost time and let it drift. */
const COMPARED_MEMBERS = 8;

/** Happenings of one shelf that a mention is held against, the latest founded first: a hostile page stays linear. */
const COMPARED_HAPPENINGS = 100;

/** Mentions of one day or month in articles of no common story look for each other by each pair of these weightiest words. */
const KEY_WORDS = 5;

/** What tells of one happening, in order of arrival. */
export type Group = readonly [Account, ...Account[]];

/**
 * Mentions grouped by happening. The clearest mentions found the happenings and each further one joins the happening it
 * fits best, so a vague one ("this month") chooses among the precise ones and never ties two of them together.
 */
export function groupAccounts(accounts: readonly Account[], stories: readonly Story[]): Group[] {
  const storyOf = new Map<ArticleId, StoryId>(
    stories.flatMap((story) => story.articles.map((article) => [article, story.id] as const)),
  );
  const shelves = new Map<string, Happening[]>();
  const happenings: Happening[] = [];
  for (const account of accounts.toSorted(compareClarity)) {
    const bounds = openBounds(account);
    const story = storyOf.get(account.article.id);
    const candidates = findCandidates(shelves, shelvesToSearch(account, bounds, story));
    let happening = chooseHappening(account, bounds, candidates, storyOf);
    if (happening === undefined) {
      happening = { members: [account], ...bounds };
      happenings.push(happening);
    } else happening.members.push(account);
    happening.earliest = laterDay(happening.earliest, bounds.earliest);
    happening.latest = earlierDay(happening.latest, bounds.latest);
    for (const name of shelvesToFill(account, bounds, story)) {
      const shelf = shelves.get(name);
      if (shelf === undefined) shelves.set(name, [happening]);
      else if (shelf.at(-1) !== happening) shelf.push(happening);
    }
  }
  return happenings.map(({ members }) => members.toSorted(compareArrival) as [Account, ...Account[]]);
}

/** The most precise first, then those that tell most. */
function compareClarity(a: Account, b: Account): number {
  return (
    a.spread - b.spread ||
    Number(isApproximate(a)) - Number(isApproximate(b)) ||
    b.clause.words.size - a.clause.words.size ||
    compareArrival(a, b)
  );
}

function openBounds(account: Account): Bounds {
  const { earliest, latest } = account.mention.when;
  const canWiden = earliest > "0002" && latest < "9999";
  return isApproximate(account) && canWiden
    ? { earliest: addDays(earliest, -DAYS_AROUND), latest: addDays(latest, DAYS_AROUND) }
    : { earliest, latest };
}

function findCandidates(
  shelves: ReadonlyMap<string, readonly Happening[]>,
  names: readonly string[],
): ReadonlySet<Happening> {
  return new Set(names.flatMap((name) => shelves.get(name)?.slice(-COMPARED_HAPPENINGS) ?? []));
}

function chooseHappening(
  account: Account,
  { earliest, latest }: Bounds,
  candidates: ReadonlySet<Happening>,
  storyOf: ReadonlyMap<ArticleId, StoryId>,
): Happening | undefined {
  let best: Happening | undefined;
  let bestMargin = 0;
  for (const happening of candidates) {
    if (earliest > happening.latest || happening.earliest > latest) continue;
    for (const member of happening.members.slice(0, COMPARED_MEMBERS)) {
      const nearness = nearnessOf(account, member, storyOf);
      const margin = nearness === undefined ? -1 : marginOf(account, member, nearness);
      if (margin > bestMargin || (margin === 0 && best === undefined)) {
        best = happening;
        bestMargin = margin;
      }
    }
  }
  return best;
}

function nearnessOf(
  { article: a }: Account,
  { article: b }: Account,
  storyOf: ReadonlyMap<ArticleId, StoryId>,
): Nearness | undefined {
  if (a.id === b.id) return "article";
  const story = storyOf.get(a.id);
  if (story !== undefined && story === storyOf.get(b.id)) return "story";
  const [first, second] = [a.published?.latest ?? a.edition, b.published?.latest ?? b.edition];
  if (first === undefined || second === undefined) return undefined;
  return Math.abs(daysBetween(first, second)) <= WINDOW_DAYS ? "elsewhere" : "remembered";
}

/** Where happenings that an account can be part of stand: those of its article, of its story in its days, of its words on its day. */
function shelvesToSearch(account: Account, bounds: Bounds, story: StoryId | undefined): string[] {
  const ofStory = story === undefined ? [] : timeKeys(account, bounds).slice(0, 1).flat();
  return [
    `article ${account.article.id}`,
    ...ofStory.map((time) => `story ${story} ${time}`),
    ...wordKeys(account),
  ];
}

/** The coarser shelves too: a vaguer mention comes later and looks only there. */
function shelvesToFill(account: Account, bounds: Bounds, story: StoryId | undefined): string[] {
  const ofStory = story === undefined ? [] : timeKeys(account, bounds).flat();
  return [
    `article ${account.article.id}`,
    ...ofStory.map((time) => `story ${story} ${time}`),
    ...wordKeys(account),
  ];
}

/** The days, months and years that the bounds touch, from the fineness of the account to the coarsest: everything. */
function timeKeys({ spread }: Account, { earliest, latest }: Bounds): string[][] {
  const levels: string[][] = [];
  if (spread <= 6) {
    const days = daysBetween(earliest, latest);
    levels.push(Array.from({ length: days + 1 }, (_, index) => addDays(earliest, index)));
  }
  if (spread <= 31) levels.push([...new Set([earliest.slice(0, 7), latest.slice(0, 7)])]);
  if (spread <= 366) levels.push([...new Set([earliest.slice(0, 4), latest.slice(0, 4)])]);
  return [...levels, ["ever"]];
}

/** Only a known day or month may join articles of no common story. */
function wordKeys({ spread, mention, clause }: Account): string[] {
  const { earliest, latest } = mention.when;
  const isOneMonth = spread <= 31 && earliest.slice(0, 7) === latest.slice(0, 7);
  if (!isOneMonth) return [];
  const time = spread === 0 ? earliest : earliest.slice(0, 7);
  const words = [...clause.words]
    .toSorted(([a, weight], [b, other]) => other - weight || (a < b ? -1 : 1))
    .slice(0, KEY_WORDS)
    .map(([word]) => word)
    .toSorted();
  return words.flatMap((word, index) => words.slice(index + 1).map((other) => `${time} ${word} ${other}`));
}
