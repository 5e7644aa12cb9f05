import type { ArticleTag, Citation, DatedArticle, Evidence, Passage, TagId } from "../model.ts";
import { chooseAgency } from "../text/agencies.ts";
import { findFrame } from "../text/frame.ts";
import { toNameId } from "../text/name-id.ts";
import { compareText } from "../when.ts";
import { findNames } from "./find-names.ts";
import { type FoundTag, findPassages } from "./find-passages.ts";
import { findTokens } from "./tokens.ts";
import { indexByName, indexNames, type KnownTag, type Vocabulary } from "./vocabulary.ts";

/** Tags found in one article, beyond those stated: more would tell a reader less of what it is about. */
const MOST_FOUND = 12;

/** A subject is spoken of more than once, or in the title: "minister of agriculture" is not about agriculture. */
const SUBJECT_PASSAGES = 2;

/** What a place in the title weighs against one in the text. */
const TITLE_WEIGHT = 3;

/**
 * What an article is about: its stated tags and hashtags first, then the names of the vocabulary and those that its own
 * words show to be names, most often named first, at most twelve. Its outlet and agency are not among the found ones.
 */
export function tagArticle(article: DatedArticle, vocabulary: Vocabulary): ArticleTag[] {
  const { tags, ownNames } = findTags(article, vocabulary);
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
    if (known !== undefined) known.evidence.push(...one.passages.map((passage) => cite(article, passage)));
    else if (kept.length < MOST_FOUND && isAbout(one)) kept.push(one);
  }
  return [
    ...[...stated.values()].map(({ tag, evidence }) => ({ ...tag, evidence })),
    ...kept.sort(compareFound).map(({ tag, passages }) => ({
      ...tag,
      evidence: passages.map((passage) => cite(article, passage)),
    })),
  ];
}

function isAbout({ tag, passages }: FoundTag): boolean {
  const isInTitle = passages.some((passage) => passage.in === "title");
  return tag.kind !== "subject" || isInTitle || passages.length >= SUBJECT_PASSAGES;
}

function findTags(
  article: DatedArticle,
  vocabulary: Vocabulary,
): { readonly tags: readonly FoundTag[]; readonly ownNames: ReadonlyMap<string, KnownTag> } {
  const title = findTokens(article.title, { in: "title", start: 0, end: article.title.length });
  const body = findTokens(article.text, findFrame(article.text).body);
  const found = findNames(article.text, body, vocabulary.names);
  // Who reports is not what is reported on.
  const names = found.names.filter(({ tag }) => chooseAgency(tag.name) === undefined);
  const tags = findPassages(title, body, [indexNames(names), vocabulary.names], found.unknown);
  return { tags, ownNames: indexByName(names) };
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
