import { compareGroups, type Group, takeIn } from "./group.ts";
import { isCopy } from "./is-copy.ts";
import type { Profile } from "./profile.ts";

/** An article taken in, and those that may be like it. */
export interface Candidates {
  readonly profile: Profile;
  readonly others: readonly Profile[];
}

/** Joins each copy with its original, however little they say; two settled groups stay apart. */
export function joinCopies(candidates: readonly Candidates[], groupOf: Map<Profile, Group>): void {
  for (const { profile, others } of candidates)
    for (const other of others) {
      const [one, two] = [groupOf.get(profile) as Group, groupOf.get(other) as Group];
      if (one === two || (one.isSettled && two.isSettled) || !isCopy(profile, other)) continue;
      const [kept, taken] =
        two.isSettled || (!one.isSettled && two.order < one.order) ? [two, one] : [one, two];
      takeIn(kept, taken, compareGroups(kept, taken));
      for (const member of taken.members) groupOf.set(member, kept);
    }
}
