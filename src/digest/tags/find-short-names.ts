import type { TagKind } from "../model.ts";
import type { Candidate } from "./choose-kind.ts";
import { CALENDAR_WORDS } from "./cue-words.ts";

/** Surnames and initials, each with the one name it is short for; what could be short for two is left out. */
export function findShortNames(
  accepted: readonly { candidate: Candidate; kind: TagKind }[],
): Map<string, Candidate> {
  const owners = new Map<string, Candidate | undefined>();
  for (const { candidate, kind } of accepted)
    for (const short of new Set(findShort(candidate, kind)))
      owners.set(short, owners.has(short) && owners.get(short) !== candidate ? undefined : candidate);
  return new Map([...owners].filter((entry): entry is [string, Candidate] => entry[1] !== undefined));
}

/** The short names of each name. */
export function groupByOwner(owners: ReadonlyMap<string, Candidate>): Map<Candidate, string[]> {
  const groups = new Map<Candidate, string[]>();
  for (const [short, owner] of owners) groups.set(owner, [...(groups.get(owner) ?? []), short]);
  return groups;
}

function findShort({ words, persons }: Candidate, kind: TagKind): string[] {
  if (kind === "person") {
    const [first = "", last = ""] = [words[0], words.at(-1)];
    // Where the family name comes first ("Xi Jinping") it stands alone too; of a name without an office that is not safe.
    return (persons > 0 ? [last, first] : [last]).filter((short) => !CALENDAR_WORDS.has(short.toLowerCase()));
  }
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
  return initials.length > 1 ? [initials.join("")] : [];
}
