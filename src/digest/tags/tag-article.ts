import type { ArticleTag, Citation, DatedArticle, Evidence, Passage, TagId } from "../model.ts";
import { chooseAgency } from "../text/agencies.ts";
import { findFrame } from "../text/frame.ts";
import { toNameId } from "../text/name-id.ts";
import { findSentences } from "../text/sentences.ts";
import { compareText } from "../when.ts";
import { addCountries } from "./add-countries.ts";
import { findNames } from "./find-names.ts";
import { type FoundTag, findPassages } from "./find-passages.ts";
import { type Context, isAbout } from "./is-about.ts";
import { findTokens } from "./tokens.ts";
import { indexByName, indexNames, type KnownTag, type Vocabulary } from "./vocabulary.ts";

/** Tags found in one article, beyond those stated: more would tell a reader less of what it is about. */
const MOST_FOUND = 12;

/** What a place in the title weighs against one in the text. */
const TITLE_WEIGHT = 3;

/** Characters in which the first sentence of a report ends, or is cut off. */
const LONGEST_LEAD = 500;

interface Findings {
  readonly tags: readonly FoundTag[];
  /** What the article's own words show to be names. */
  readonly ownNames: ReadonlyMap<string, KnownTag>;
  readonly context: Context;
}

/**
 * What an article is about: its stated tags and hashtags first, then the names of the vocabulary and those that its own
 * words show to be names, most often named first, at most twelve. Its outlet and agency are not among the found ones.
 */
export function tagArticle(article: DatedArticle, vocabulary: Vocabulary): ArticleTag[] {
  const { tags, ownNames, context } = findTags(article, vocabulary);
  const stated = new Map<TagId, { tag: KnownTag; evidence: Evidence[] }>();
  for (const { value, evidence } of article.tags) {
    const tag = chooseStated(value, [vocabulary.byName, ownNames]);
    if (tag === undefined) continue;
    const known = stated.get(tag.id);
    if (known === undefined) stated.set(tag.id, { tag, evidence: [evidence] });
    else known.evidence.push(evidence);
  }

  const excluded = new Set([article.outlet?.id, article.agency?.id]);
  const found = tags.filter(({ tag }) => !excluded.has(tag.id));
  const kept: FoundTag[] = [];
  for (const one of found.toSorted(compareSalience)) {
    const known = stated.get(one.tag.id);
    if (known !== undefined) for (const passage of one.passages) known.evidence.push(cite(article, passage));
    else if (kept.length < MOST_FOUND && isAbout(one, context)) kept.push(one);
  }
  return [
    ...[...stated.values()].map(({ tag, evidence }) => ({ ...tag, evidence })),
    ...kept.sort(compareFound).map(({ tag, passages }) => ({
      ...tag,
      evidence: passages.map((passage) => cite(article, passage)),
    })),
  ];
}

function findTags(article: DatedArticle, vocabulary: Vocabulary): Findings {
  const { text } = article;
  const frame = findFrame(text);
  const title = findTokens(article.title, { in: "title", start: 0, end: article.title.length });
  const body = findTokens(text, frame.body);
  const dateline = frame.dateline?.place === undefined ? [] : findTokens(text, frame.dateline.place);
  const found = findNames(text, body, vocabulary);
  // Who reports is not what is reported on.
  const names = found.names.filter(({ tag }) => chooseAgency(tag.name) === undefined);
  const tags = findPassages(title, body, [indexNames(names), vocabulary.names], found.unknown);
  return {
    tags: addCountries(tags, dateline, vocabulary.names),
    ownNames: indexByName(names),
    context: {
      leadEnd: findLeadEnd(text, frame.body),
      isShouted: !/\p{Ll}/u.test(article.title),
      chosen: vocabulary.chosen,
    },
  };
}

/** Where the first sentence of the report ends; no further than its paragraph, for to read sentences costs time. */
function findLeadEnd(text: string, { start, end }: Passage): number {
  const [paragraph = ""] = text.slice(start, Math.min(end, start + LONGEST_LEAD)).split("\n", 1);
  return start + (findSentences(paragraph)[0]?.end ?? 0);
}

function chooseStated(
  value: string,
  indexes: readonly ReadonlyMap<string, KnownTag>[],
): KnownTag | undefined {
  const name = value
    .replace(/^[#\s]+/u, "")
    .replace(/\s+/gu, " ")
    .trim();
  if (name === "") return undefined;
  const key = name.replace(/[_-]/gu, " ").toLowerCase();
  for (const index of indexes) {
    const known = index.get(key);
    if (known !== undefined) return known;
  }
  return { id: toNameId(name), name, kind: "subject" };
}

function cite(article: DatedArticle, passage: Passage): Citation {
  return { article: article.id, ...passage };
}

function compareSalience(a: FoundTag, b: FoundTag): number {
  return weigh(b) - weigh(a) || compareFound(a, b);
}

function weigh({ passages }: FoundTag): number {
  return passages.reduce((sum, passage) => sum + (passage.in === "title" ? TITLE_WEIGHT : 1), 0);
}

function compareFound(a: FoundTag, b: FoundTag): number {
  const [first, second] = [a.passages[0], b.passages[0]];
  return (
    b.passages.length - a.passages.length ||
    Number(second?.in === "title") - Number(first?.in === "title") ||
    (first?.start ?? 0) - (second?.start ?? 0) ||
    compareText(a.tag.id, b.tag.id)
  );
}
