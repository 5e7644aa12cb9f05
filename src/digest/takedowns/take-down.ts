import type {
  ArticleId,
  AttributedArticle,
  AttributedCapture,
  LedgerEntry,
  Problem,
  Response,
  Settings,
  StorySettings,
  TakenDown,
} from "../model.ts";
import { compareText } from "../when.ts";
import { findRemaining } from "./find-remaining.ts";
import { findTakenDown } from "./find-taken-down.ts";
import { hushProblems } from "./hush-problems.ts";

/** Everything that may tell of an article. */
export interface Contents {
  readonly captures: readonly AttributedCapture[];
  readonly own: readonly AttributedArticle[];
  readonly responses: readonly Response[];
  /** The owner's. */
  readonly words: readonly StorySettings[];
  readonly problems: readonly Problem[];
}

interface Known {
  /** Other ids under which the owner may know an article. */
  readonly aliases: ReadonlyMap<string, ArticleId>;
  readonly slugs: ReadonlyMap<ArticleId, string>;
  readonly ledger: readonly LedgerEntry[];
}

/**
 * Takes out what the owner's takedowns name, before anything is worked out: the articles with all that they were sighted in,
 * the title of a page that is theirs, responses to them, and the words of problems that may quote them. What names nothing is
 * a problem, and so is a text of theirs that stands elsewhere.
 */
export function takeDown(
  contents: Contents,
  known: Known,
  { takedowns, outlets, site }: Settings,
): Contents & { readonly takenDown: readonly TakenDown[] } {
  if (takedowns.length === 0) return { ...contents, takenDown: [] };
  const articles = [...contents.captures.flatMap((capture) => capture.articles), ...contents.own];
  const found = findTakenDown(articles, takedowns, { ...known, outlets, site });
  const isGone = ({ id }: { readonly id: ArticleId }) => found.gone.has(id);
  const captures = contents.captures.map((capture) =>
    capture.articles.some(isGone) ? leaveOut(capture, isGone) : capture,
  );
  const own = contents.own.filter((article) => !isGone(article));
  const slugOf = new Map([...known.ledger.map(({ id, slug }) => [id, slug] as const), ...known.slugs]);
  const takenDown = [...found.gone.keys()]
    .map((article) => ({ article, slug: slugOf.get(article) ?? article }))
    .sort((a, b) => compareText(a.slug, b.slug));
  const slugs = new Set(takenDown.map(({ slug }) => slug));
  const kept = [...captures.flatMap((capture) => capture.articles), ...own];
  return {
    captures,
    own,
    responses: contents.responses.filter(({ target }) => !isAbout(target, slugs)),
    words: contents.words.map((word) => leaveOutNames(word, new Set([...slugs, ...found.gone.keys()]))),
    problems: [
      ...hushProblems(contents.problems, articles.filter(isGone), takenDown),
      ...found.problems,
      ...findRemaining(kept, articles.filter(isGone), found.gone),
    ],
    takenDown,
  };
}

/** What a page says of itself, it says of its main article; a feed speaks of all of its own. */
function leaveOut(
  capture: AttributedCapture,
  isGone: (article: AttributedArticle) => boolean,
): AttributedCapture {
  const gone = capture.articles.filter(isGone);
  const titles = new Set(gone.map(({ title }) => title));
  const isMain = capture.feed === undefined && gone.some(({ role }) => role === "main");
  return {
    ...capture,
    title: isMain || titles.has(capture.title) ? "" : capture.title,
    hashtags: isMain ? [] : capture.hashtags,
    articles: capture.articles.filter((article) => !isGone(article)),
  };
}

function isAbout(target: string, slugs: ReadonlySet<string>): boolean {
  if (!URL.canParse(target)) return false;
  const slug = /\/articles\/([^/]+)(?:\/|$)/.exec(new URL(target).pathname)?.[1];
  return slug !== undefined && slugs.has(slug);
}

/** The owner need not unsay what was said of an article before it was taken down. */
function leaveOutNames(word: StorySettings, gone: ReadonlySet<string>): StorySettings {
  const without = (names: readonly string[]) => names.filter((name) => !gone.has(name));
  if ("merge" in word) return { ...word, merge: without(word.merge) };
  return "split" in word ? { ...word, split: without(word.split) } : word;
}
