import type { TagKind } from "../model.ts";
import type { Candidate } from "./choose-kind.ts";
import { CALENDAR_WORDS } from "./cue-words.ts";
import { GIVEN_NAMES } from "./given-names.ts";

/** A candidate that a text shows to be a name. */
export interface AcceptedName {
  readonly candidate: Candidate;
  readonly kind: TagKind;
}

export interface ShortNames {
  /** The other names of each name, as words. */
  readonly forms: ReadonlyMap<Candidate, readonly (readonly string[])[]>;
  /** What is short for a name, by key; for two names it is short for neither, but no name of its own. */
  readonly taken: ReadonlySet<string>;
}

/** Surnames, initials, the ends of longer names ("Del Rio"), and the short forms that the text pairs with names. */
export function findShortNames(
  accepted: readonly AcceptedName[],
  pairs: ReadonlyMap<string, string>,
): ShortNames {
  const endings = findEndings(accepted);
  const owners = new Map<string, Candidate | undefined>();
  for (const { candidate, kind } of accepted) {
    if (endings.has(candidate)) continue;
    for (const short of new Set(findShort(candidate, kind, pairs.get(candidate.key))))
      owners.set(short, owners.has(short) ? undefined : candidate);
  }
  const forms = new Map<Candidate, (readonly string[])[]>();
  const add = (owner: Candidate, words: readonly string[]) =>
    forms.set(owner, [...(forms.get(owner) ?? []), words]);
  for (const [short, owner] of owners) if (owner !== undefined) add(owner, [short]);
  for (const [ending, owner] of endings) add(owner, ending.words);
  return { forms, taken: new Set([...owners.keys(), ...[...endings.keys()].map(({ key }) => key)]) };
}

/** The people whose name is the end of one other's. */
function findEndings(accepted: readonly AcceptedName[]): ReadonlyMap<Candidate, Candidate> {
  const people = accepted.flatMap(({ candidate, kind }) => (kind === "person" ? [candidate] : []));
  const endings = people.flatMap((one): [Candidate, Candidate][] => {
    const [longer, another] = people.filter(({ key }) => key.endsWith(` ${one.key}`));
    return longer === undefined || another !== undefined ? [] : [[one, longer]];
  });
  return new Map(endings);
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
