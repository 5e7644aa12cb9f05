import type { ArticleId, Instant, Problem, Story, StorySettings, TaggedArticle } from "../model.ts";
import { applyWords } from "./apply-words.ts";
import { type Arrival, arrangeArrivals } from "./arrivals.ts";
import { buildStory } from "./build-story.ts";
import { CandidateIndex } from "./candidate-index.ts";
import { describeDoubts } from "./describe-doubts.ts";
import { findSimilar, type Similarity } from "./find-similar.ts";
import { findTerms } from "./find-terms.ts";
import { THRESHOLDS, type Thresholds } from "./fit.ts";
import { foundGroup, type Group } from "./group.ts";
import { type Candidates, joinCopies } from "./join-copies.ts";
import { joinGroups } from "./join-groups.ts";
import { buildProfile, type Profile } from "./profile.ts";
import { TermRarity } from "./term-rarity.ts";

export interface StoryOptions {
  /** Of the articles that the ledger knows. */
  readonly firstSeen?: ReadonlyMap<ArticleId, Instant>;
  /** The owner's. */
  readonly words?: readonly StorySettings[];
  /** The articles by the names under which the owner may speak of them. */
  readonly named?: ReadonlyMap<string, ArticleId>;
  readonly thresholds?: Thresholds;
}

export interface Stories {
  readonly stories: readonly Story[];
  /** Articles of no common story that speak of the same. */
  readonly similar: readonly Similarity[];
  /** Articles that nearly fit a story ("near-threshold") and those that fit two ("bridge"). */
  readonly problems: readonly Problem[];
}

/**
 * Finds the articles that tell of one happening, across outlets and days. Articles are taken in as they arrived; those of
 * one arrival join one another and what stands, the likest first, and what stands is never changed by what comes after: a
 * story keeps its id and its members, and two stories never merge.
 */
export function findStories(
  articles: readonly TaggedArticle[],
  { firstSeen = new Map(), words = [], named = new Map(), thresholds = THRESHOLDS }: StoryOptions = {},
): Stories {
  const groupOf = new Map<Profile, Group>();
  const index = new CandidateIndex<Profile>();
  const rarity = new TermRarity();
  const problems: Problem[] = [];
  const similar: Similarity[] = [];
  for (const arrival of arrangeArrivals(articles, firstSeen)) {
    const arrived = buildProfiles(arrival, rarity);
    for (const profile of arrived) {
      groupOf.set(profile, foundGroup(groupOf.size, profile));
      index.add(profile);
    }
    const candidates = arrived.map((profile) => ({ profile, others: index.find(profile) }));
    for (const { profile, others } of candidates) similar.push(...findSimilar(profile, others));
    joinCopies(candidates, groupOf);
    const links = joinGroups(pairGroups(candidates, groupOf), thresholds);
    for (const group of links.keys()) for (const member of group.members) groupOf.set(member, group);
    for (const profile of arrived)
      problems.push(...describeDoubts(profile, groupOf.get(profile) as Group, links, thresholds));
    for (const profile of arrived) (groupOf.get(profile) as Group).isSettled = true;
  }
  const found = [...new Set(groupOf.values())].map(({ members }) => members);
  const told = applyWords(found, [...groupOf.keys()], words, named);
  const stories = told.groups.filter(({ members }) => members.length > 1);
  return { stories: stories.map(buildStory), similar, problems: [...problems, ...told.problems] };
}

function buildProfiles({ day, articles }: Arrival, rarity: TermRarity): Profile[] {
  const weigh = day === undefined ? () => 1 : rarity.at(day);
  return articles.map((article) => {
    const terms = findTerms(article);
    // Counted for later days only.
    if (day !== undefined) rarity.add(day, [...terms.counts.keys()]);
    return buildProfile(article, terms, weigh);
  });
}

function* pairGroups(
  candidates: readonly Candidates[],
  groupOf: ReadonlyMap<Profile, Group>,
): Generator<readonly [Group, Group]> {
  const paired = new Map<Group, Set<Group>>();
  for (const { profile, others } of candidates) {
    const group = groupOf.get(profile) as Group;
    for (const other of others) {
      const near = groupOf.get(other) as Group;
      const known = paired.get(group) ?? new Set();
      if (near === group || known.has(near) || paired.get(near)?.has(group)) continue;
      paired.set(group, known.add(near));
      yield [group, near];
    }
  }
}
