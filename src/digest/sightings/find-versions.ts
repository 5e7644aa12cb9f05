import type { CaptureRead, Revision } from "../model.ts";
import { findDay } from "./compare-captures.ts";
import { isBeginning, isFuller, type Occurrence } from "./occurrence.ts";

/** What a source showed from one capture on, until it showed other words. */
export interface Version {
  /** The first capture that showed it. */
  readonly first: CaptureRead;
  fullest: Occurrence;
}

/**
 * What each source showed of one article, oldest first. The feed that showed it first speaks for it among feeds: another may
 * pass it on, or put words of its own under its name.
 */
export function findVersions(occurrences: readonly Occurrence[]): Map<string, Version[]> {
  const ofFeed = occurrences.find(({ capture }) => capture.feed !== undefined)?.source;
  const versions = new Map<string, Version[]>();
  for (const occurrence of occurrences) {
    const { capture, source, title, text } = occurrence;
    if (capture.feed !== undefined && source !== ofFeed) continue;
    const before = versions.get(source);
    const current = before?.at(-1);
    const fullest = current?.fullest;
    if (before === undefined || current === undefined || fullest === undefined)
      versions.set(source, [{ first: capture, fullest: occurrence }]);
    else if (title !== fullest.title || !isBeginning(text, fullest.text))
      before.push({ first: capture, fullest: occurrence });
    else if (isFuller(occurrence.article, fullest.article)) current.fullest = occurrence;
  }
  return versions;
}

/** The latest of some versions. Throws a RangeError where there are none. */
export function lastOf(versions: readonly Version[]): Version {
  const last = versions.at(-1);
  if (last === undefined) throw new RangeError("No version of these words");
  return last;
}

/** How one version followed another. */
export function findRevisions(versions: readonly Version[]): Revision[] {
  return versions.slice(1).flatMap((later, index) => {
    const former = versions[index];
    return former === undefined ? [] : [describeRevision(former, later)];
  });
}

function describeRevision(former: Version, later: Version): Revision {
  const [before, after] = [former.fullest, later.fullest];
  const [since, until] = [findDay(former.first), findDay(later.first)];
  return {
    before: former.first.file,
    after: later.first.file,
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(before.title !== after.title && { title: before.article.title }),
    hasOtherText: !isBeginning(before.text, after.text),
  };
}
