import type {
  ArticleId,
  AttributedArticle,
  AttributedCapture,
  ContentPath,
  Mention,
  Problem,
  When,
} from "../model.ts";
import { compareText, toWhen } from "../when.ts";
import { buildWindow, findDayOfWriting } from "./build-window.ts";
import { articleUnknown, captureUnknown, comparePlace } from "./clues.ts";
import { findMentions } from "./find-mentions.ts";
import { findSpokenDates, type SpokenDate } from "./find-spoken-dates.ts";
import { findOwnersDates } from "./owners-dates.ts";
import type { Domain, Unknown } from "./solve-bounds.ts";
import { weighClues } from "./weigh-clues.ts";

/** The longest of 19,043 newswire items speaks of 198 moments; their comparison takes the square of them. */
const MOST_MENTIONS = 1000;

/** When everything was captured and published, and what moments the articles speak of. */
export interface Dating {
  /** Absent where the clues leave an end open. */
  readonly captured: ReadonlyMap<ContentPath, When>;
  /** The sightings of an article carry one text: see `foldSightings`. */
  readonly articles: ReadonlyMap<
    ArticleId,
    { readonly published?: When; readonly mentions: readonly Mention[] }
  >;
  readonly problems: readonly Problem[];
}

/**
 * Dates captures and articles by everything that bounds them (the owner's word, stamps, datelines, ages, the report
 * itself), then reads the moments that each text speaks of against its own article's date. The order of the input does
 * not matter.
 */
export function dateArticles(
  captures: readonly AttributedCapture[],
  own: readonly AttributedArticle[],
): Dating {
  const sorted = captures
    .map((capture) => ({
      ...capture,
      articles: [...capture.articles].sort((a, b) => a.position - b.position),
    }))
    .sort((a, b) => compareText(a.file, b.file));
  const sightings = [
    ...[...own].sort(comparePlace),
    ...sorted.flatMap(({ articles: ofCapture }) => ofCapture),
  ];
  const articles = new Map<ArticleId, AttributedArticle>();
  for (const article of sightings) if (!articles.has(article.id)) articles.set(article.id, article);
  const spoken = new Map([...articles.values()].map((article) => [article.id, findSpoken(article)]));

  const problems: Problem[] = [];
  const owners = findOwnersDates(sorted, sightings, problems);
  const { solver, leftOut } = weighClues(sorted, sightings, [...articles.values()], spoken, owners, problems);
  const dateOf = (unknown: Unknown): When | undefined => {
    const when = owners.dates.get(unknown) ?? buildWindow(unknown, solver.domainOf(unknown));
    const contradictions = leftOut.get(unknown);
    return when && contradictions ? { ...when, leftOut: contradictions } : when;
  };

  return {
    captured: new Map(
      sorted.flatMap((capture) => {
        const when = dateOf(captureUnknown(capture));
        return when === undefined ? [] : [[capture.file, when] as const];
      }),
    ),
    articles: new Map(
      [...articles.values()].map((article) => {
        const unknown = articleUnknown(article);
        const published = dateOf(unknown);
        const written = published && findTimeOfWriting(article, published, solver.domainOf(unknown));
        const source = { id: article.id, text: article.text, ...(written && { published: written }) };
        const mentions = findMentions(source, spoken.get(article.id));
        if (mentions.length > MOST_MENTIONS) problems.push(describeExcess(article, mentions.length));
        return [article.id, { ...(published && { published }), mentions: mentions.slice(0, MOST_MENTIONS) }];
      }),
    ),
    problems,
  };
}

/** The day that a dateline names; of words that were changed since, all days up to the one that showed them. */
function findTimeOfWriting(
  { revisions = [] }: AttributedArticle,
  published: When,
  domain: Readonly<Domain>,
): When {
  const last = revisions.findLast(({ hasOtherText }) => hasOtherText);
  if (last === undefined) return findDayOfWriting(published, domain) ?? published;
  const { until } = last;
  if (until === undefined || until <= published.latest) return published;
  return toWhen(`${published.earliest}/${until}`, published.basis, published.evidence);
}

function describeExcess({ file, line }: AttributedArticle, found: number): Problem {
  const message = `found a text that speaks of ${found} moments, of which the first ${MOST_MENTIONS} are read; leave out what is no report`;
  return { kind: "too-many-moments", file, line, message };
}

function findSpoken({ language, text }: AttributedArticle): SpokenDate[] {
  return /^en\b/i.test(language) ? findSpokenDates(text) : [];
}
