import type { Relation, Story } from "../model.ts";
import type { ToldGroup } from "./apply-words.ts";
import { chooseOrder } from "./choose-order.ts";
import { findChange } from "./find-change.ts";
import { findOrigins } from "./find-origins.ts";
import type { Profile } from "./profile.ts";
import { relate } from "./relate.ts";
import { compareVectors } from "./vector.ts";

/** Earlier members, the latest of them, among which an article's relation is sought. */
const EARLIER = 30;

/** A story of articles in the order they joined: its id is that of the first, its title the owner's, else that of the latest. */
export function buildStory({ members: joined, name, merged }: ToldGroup): Story {
  const members = arrange(joined);
  const relations = members.flatMap((member, at) =>
    relateToLikest(member, members.slice(Math.max(0, at - EARLIER), at)),
  );
  return {
    id: joined[0]?.article.id ?? "",
    ...(merged.length > 0 && { merged }),
    title: name ?? members.at(-1)?.article.title ?? "",
    articles: members.map(({ article }) => article.id),
    relations,
    origins: findOrigins(
      members.map(({ article }) => article),
      relations,
    ),
  };
}

function arrange(joined: readonly Profile[]): Profile[] {
  const members: Profile[] = [];
  for (const profile of joined) {
    let at = members.length;
    for (; at > 0; at--) {
      const before = members[at - 1];
      if (before === undefined || chooseOrder(profile, before, () => findChange(profile, before)).sign >= 0)
        break;
    }
    members.splice(at, 0, profile);
  }
  return members;
}

function relateToLikest(member: Profile, earlier: readonly Profile[]): Relation[] {
  let likest: Profile | undefined;
  let most = -1;
  for (const other of earlier) {
    const likeness = compareVectors(other.vector, member.vector);
    if (likeness > most) [likest, most] = [other, likeness];
  }
  return likest === undefined ? [] : [relate(likest, member)];
}
