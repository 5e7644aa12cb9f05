import type { TagKind } from "../model.ts";
import type { Candidate } from "./choose-kind.ts";
import { CALENDAR_WORDS } from "./cue-words.ts";
import { GIVEN_NAMES } from "./given-names.ts";

export interface ShortNames {
  /** Each with the one name it is short for. */
  readonly owners: ReadonlyMap<string, Candidate>;
  /** Those that are short for two names, and so for none. */
  readonly shared: ReadonlySet<string>;
}

/** Surnames, initials and the short forms that the text pairs with names. */
export function findShortNames(
  accepted: readonly { candidate: Candidate; kind: TagKind }[],
  pairs: ReadonlyMap<string, string>,
): ShortNames {
  const owners = new Map<string, Candidate>();
  const shared = new Set<string>();
  for (const { candidate, kind } of accepted)
    for (const short of new Set(findShort(candidate, kind, pairs.get(candidate.key)))) {
      const owner = owners.get(short);
      if (owner !== undefined && owner !== candidate) shared.add(short);
      else owners.set(short, candidate);
    }
  for (const short of shared) owners.delete(short);
  return { owners, shared };
}

/** The short names of each name. */
export function groupByOwner(owners: ReadonlyMap<string, Candidate>): Map<Candidate, string[]> {
  const groups = new Map<Candidate, string[]>();
  for (const [short, owner] of owners) groups.set(owner, [...(groups.get(owner) ?? []), short]);
  return groups;
}

function findShort({ words, persons }: Candidate, kind: TagKind, paired: string | undefined): string[] {
  if (kind === "person") {
    const [first = "", last = ""] = [words[0], words.at(-1)];
    // Where the family name comes first ("Xi Jinping") it stands alone too; of a name without an office that is not safe.
    const hasFirst = persons > 0 || GIVEN_NAMES.has(first);
    return (hasFirst ? [last, first] : [last]).filter((short) => !CALENDAR_WORDS.has(short.toLowerCase()));
  }
  if (paired !== undefined) return [paired];
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
  return initials.length > 1 ? [initials.join("")] : [];
}
