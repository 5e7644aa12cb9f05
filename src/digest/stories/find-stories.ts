import type { Problem, Story, TaggedArticle } from "../model.ts";
import { compareText } from "../when.ts";
import { buildStory } from "./build-story.ts";
import { CandidateIndex } from "./candidate-index.ts";
import { differInSubject } from "./differ-in-subject.ts";
import { findTerms } from "./find-terms.ts";
import { buildProfile, countDaysApart, type Profile } from "./profile.ts";
import { TermRarity } from "./term-rarity.ts";
import { compareVectors } from "./weigh-terms.ts";

/**
 * Cosines from which an article joins a story (the mean over its members) and from which two found one. A pair says less
 * than several, so it has to be surer. On ECB+ these give BCubed P .91, R .91, F .91, one threshold of .30 for both
 * P .87, R .89, F .88; on topics held back F .90, every fold choosing the same cosines within .02.
 */
const JOIN = 0.28;
const FOUND = 0.36;

/** Share of either threshold from which a pair that stays apart is shown to the owner: on ECB+ one article in six. */
const NEARLY = 0.85;

/**
 * Cosine of the plain words alone: the same names and figures are the same topic; one happening is also told in the same
 * words. On ECB+ this takes P from .89 to .91 and leaves R.
 */
const PLAIN = 0.1;

/** Terms that two articles share at least: of two short headlines a single name would make a pair. */
const SHARED_TERMS = 4;

/** Days between two reports of one happening; after that it is another happening, or looks back. */
const DAYS_APART = 10;

/** Members that a new article is held against, the latest; a story that drifts is known by where it is now. */
const MEMBERS = 30;

export interface Stories {
  readonly stories: readonly Story[];
  /** Pairs just below or at odds with the threshold ("near-threshold") and articles that fit two stories ("bridge"). */
  readonly problems: readonly Problem[];
}

/** Articles that belong together, in the order they came; alone at first. */
interface Group {
  readonly members: Profile[];
}

interface Fit {
  readonly group: Group;
  readonly likeness: number;
  readonly needed: number;
}

/**
 * Finds the articles that tell of one happening, across outlets and days. Articles are taken by edition, then id, those
 * without an edition last; each joins what it fits best or stays alone, and what stands is never changed by what comes
 * after: a story keeps its id and its members, and two stories never merge.
 */
export function findStories(articles: readonly TaggedArticle[]): Stories {
  const groups: Group[] = [];
  const groupOf = new Map<Profile, Group>();
  const index = new CandidateIndex<Profile>();
  const problems: Problem[] = [];
  for (const profile of buildProfiles(articles)) {
    const near = new Set(index.find(profile).flatMap((candidate) => groupOf.get(candidate) ?? []));
    const fits = findFits(profile, near);
    const best = fits[0] !== undefined && isFit(fits[0]) ? fits[0].group : undefined;
    problems.push(...describeDoubts(profile, fits));
    const group = best ?? { members: [] };
    group.members.push(profile);
    if (best === undefined) groups.push(group);
    groupOf.set(profile, group);
    index.add(profile);
  }
  return { stories: groups.filter(isStory).map(({ members }) => buildStory(members)), problems };
}

function buildProfiles(articles: readonly TaggedArticle[]): Profile[] {
  const rarity = new TermRarity();
  const inOrder = [...articles].sort(
    (a, b) =>
      Number(a.edition === undefined) - Number(b.edition === undefined) ||
      compareText(a.edition ?? "", b.edition ?? "") ||
      compareText(a.id, b.id),
  );
  return inOrder.map((article) => {
    const terms = findTerms(article);
    if (article.edition === undefined) return buildProfile(article, terms, () => 1);
    rarity.add(article.edition, [...terms.counts.keys()]);
    return buildProfile(article, terms, rarity.at(article.edition));
  });
}

/** What an article may belong to, the likest first. */
function findFits(profile: Profile, groups: Iterable<Group>): Fit[] {
  const fits: Fit[] = [];
  for (const group of groups) {
    const members = group.members.slice(-MEMBERS);
    const sum = members.reduce((total, member) => total + compareVectors(member.vector, profile.vector), 0);
    const likeness = sum / members.length;
    const needed = isStory(group) ? JOIN : FOUND;
    if (likeness < needed * NEARLY || !members.some((member) => isComparable(member, profile))) continue;
    fits.push({ group, likeness, needed });
  }
  return fits.sort(
    (a, b) =>
      Number(isFit(b)) - Number(isFit(a)) ||
      b.likeness - a.likeness ||
      compareText(idOf(a.group), idOf(b.group)),
  );
}

function isFit({ likeness, needed }: Fit): boolean {
  return likeness >= needed;
}

function isComparable(a: Profile, b: Profile): boolean {
  return (
    countDaysApart(a, b) <= DAYS_APART &&
    compareVectors(a.plain, b.plain) >= PLAIN &&
    countShared(a.vector.keys(), b.vector) >= SHARED_TERMS &&
    // Tables of figures are alike without speaking of anyone.
    countShared(a.terms.names, b.terms.names) > 0 &&
    !differInSubject(a, b)
  );
}

function countShared(terms: Iterable<string>, others: { has(term: string): boolean }): number {
  let shared = 0;
  for (const term of terms) if (others.has(term)) shared++;
  return shared;
}

function isStory({ members }: Group): boolean {
  return members.length > 1;
}

function idOf(group: Group): string {
  return group.members[0]?.article.id ?? "";
}

function describeDoubts({ article }: Profile, [best, ...others]: readonly Fit[]): Problem[] {
  if (best === undefined) return [];
  const place = { file: article.file, line: article.line };
  const title = quoteTitle(article.title);
  if (!isFit(best)) {
    const message = `${title} comes near ${quoteGroup(best.group)} but stays apart: likeness ${best.likeness.toFixed(2)}, together from ${best.needed}.`;
    return [{ kind: "near-threshold", ...place, message }];
  }
  const other = others.find((fit) => isStory(fit.group) && isFit(fit));
  if (other === undefined || !isStory(best.group)) return [];
  const message = `${title} joins the story that begins with ${quoteGroup(best.group)} and would fit the one that begins with ${quoteGroup(other.group)} too. The two stories stay apart.`;
  return [{ kind: "bridge", ...place, message }];
}

function quoteGroup(group: Group): string {
  const founder = group.members[0]?.article;
  return founder === undefined ? "" : `${quoteTitle(founder.title)} (${founder.file}:${founder.line})`;
}

function quoteTitle(title: string): string {
  return `"${title.replace(/[\s\p{Cc}]+/gu, " ").slice(0, 80)}"`;
}
