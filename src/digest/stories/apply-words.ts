import type { ArticleId, Problem, StoryId, StorySettings } from "../model.ts";
import type { Profile } from "./profile.ts";

/** Articles of one story, in the order they came, with what the owner says of it. */
export interface ToldGroup {
  readonly members: readonly Profile[];
  /** The owner's title. */
  readonly name?: string;
  /** Stories that the owner merged into it, and its own id before its founder was split off. */
  readonly merged: readonly StoryId[];
}

interface Told {
  readonly groups: readonly ToldGroup[];
  /** Names of articles that the digest does not have. */
  readonly problems: readonly Problem[];
}

/** A group while the owner's words are worked in. */
interface Group {
  members: Profile[];
  name?: string;
  merged: StoryId[];
}

/**
 * The groups as the owner wants them: first split, then merged, then named. `arrived`: all articles, in the
 * order they came; `named`: them by slug and by id.
 */
export function applyWords(
  found: readonly (readonly Profile[])[],
  arrived: readonly Profile[],
  words: readonly StorySettings[],
  named: ReadonlyMap<string, ArticleId>,
): Told {
  const problems: Problem[] = [];
  const groups = new Set<Group>(found.map((members) => ({ members: [...members], merged: [] })));
  const places = new Map(arrived.map((profile, place) => [profile.article.id, { profile, place }]));
  const groupOf = new Map<ArticleId, Group>();
  for (const group of groups) for (const { article } of group.members) groupOf.set(article.id, group);
  const inOrder = (members: readonly Profile[]) =>
    members.toSorted(
      (a, b) => (places.get(a.article.id)?.place ?? 0) - (places.get(b.article.id)?.place ?? 0),
    );
  const find = (names: readonly string[], line: number): Profile[] =>
    names.flatMap((name) => {
      const profile = places.get(named.get(name) ?? name)?.profile;
      if (profile === undefined) problems.push(describeUnknown(name, line));
      return profile ?? [];
    });

  for (const word of words) {
    if (!("split" in word)) continue;
    const leaving = new Set(find(word.split, word.line));
    if (leaving.size === 0) continue;
    for (const group of groups) {
      const founder = group.members[0];
      group.members = group.members.filter((member) => !leaving.has(member));
      // What stood at the founder's address is now at that of the next.
      if (founder !== undefined && leaving.has(founder) && group.members.length > 1)
        group.merged.push(founder.article.id);
    }
    const own: Group = { members: inOrder([...leaving]), merged: [] };
    groups.add(own);
    for (const { article } of leaving) groupOf.set(article.id, own);
  }
  for (const word of words) {
    if (!("merge" in word)) continue;
    const [kept, ...others] = new Set(
      inOrder(find(word.merge, word.line)).flatMap(({ article }) => groupOf.get(article.id) ?? []),
    );
    if (kept === undefined) continue;
    for (const other of others) {
      const founder = other.members[0]?.article.id;
      if (other.members.length > 1 && founder !== undefined) kept.merged.push(founder);
      kept.merged.push(...other.merged);
      kept.members = inOrder([...kept.members, ...other.members]);
      for (const { article } of other.members) groupOf.set(article.id, kept);
      groups.delete(other);
    }
  }
  for (const word of words) {
    if (!("name" in word)) continue;
    for (const { article } of find([word.story], word.line)) {
      const group = groupOf.get(article.id);
      if (group !== undefined) group.name = word.name;
    }
  }
  return { groups: [...groups].filter(({ members }) => members.length > 0), problems };
}

function describeUnknown(name: string, line: number): Problem {
  const message = `found the article "${name}", which this digest does not have; write the last part of its address, as in /articles/the-slug/, or its id`;
  return { kind: "unknown-article", file: "stories.yaml", line, message };
}
