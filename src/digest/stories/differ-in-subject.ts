import type { Day } from "../model.ts";
import { findMentionedDays } from "./find-terms.ts";
import type { Profile } from "./profile.ts";

/** Names, places too, that two leads share at least to tell of two days of one happening: a country and a source are two. */
const NAMES_ACROSS_DAYS = 3;

/** Share of the shorter lead's words in the other from which both fill in one form, as sentences of one subject do in `find-change.ts`. */
const SAME_FORM = 0.6;

/**
 * Whether two articles are look-alikes: no telling name is in both and each speaks of something that the other never
 * names, or their leads say the same of two days and neither knows the other's. On ECB+, whose look-alikes differ in more
 * than names, it takes BCubed F from .933 to .936.
 */
export function differInSubject(a: Profile, b: Profile): boolean {
  let shared = 0;
  for (const name of a.subject.names) if (b.subject.names.has(name)) shared++;
  if (shared === 0 && hasOwnWord(a, b) && hasOwnWord(b, a)) return true;
  return areOfTwoDays(a, b) && countLeadNames(a, b) < NAMES_ACROSS_DAYS;
}

function hasOwnWord({ subject }: Profile, { terms }: Profile): boolean {
  return [...subject.words].some((word) => !terms.counts.has(word));
}

function countLeadNames({ subject, terms }: Profile, { subject: { lead } }: Profile): number {
  return [...subject.lead].filter((word) => terms.names.has(word) && lead.has(word)).length;
}

function areOfTwoDays(a: Profile, b: Profile): boolean {
  const [one, other] = [a.subject.day, b.subject.day];
  return (
    one !== undefined &&
    other !== undefined &&
    one !== other &&
    !knows(a, other) &&
    !knows(b, one) &&
    areOfOneForm(a, b)
  );
}

function areOfOneForm({ subject: { lead: a } }: Profile, { subject: { lead: b } }: Profile): boolean {
  return [...a].filter((word) => b.has(word)).length >= SAME_FORM * Math.min(a.size, b.size);
}

function knows({ article }: Profile, day: Day): boolean {
  return findMentionedDays(article).has(day);
}
