import type { Day, Evidence, When } from "../model.ts";
import { dayOf, daysBetween, edtfOf, toWhen } from "../when.ts";
import type { Bound, Clue, Domain, Unknown } from "./solve-bounds.ts";

/** A window that leaves more than a year open does not even tell the season: it says less than nothing on a timeline. */
const WIDEST_WINDOW_DAYS = 366;

/** The `When` that the clues leave an unknown; undefined where an end is open or the window is wider than a year. */
export function buildWindow(unknown: Unknown, domain: Readonly<Domain>): When | undefined {
  const window = narrowToDays(domain);
  if (
    window === undefined ||
    daysBetween(window.earliest.value, window.latest.value) + 1 > WIDEST_WINDOW_DAYS
  )
    return undefined;
  const { earliest, latest } = window;
  const [clue] = earliest.because;
  const isAlone = clue !== undefined && clue === latest.because[0];
  const basis = isAlone ? basisFor(unknown, clue) : "inferred";
  const instant = isAlone && domain.from?.value === domain.to?.value ? domain.from?.value : undefined;
  // The day may be shown in one place and the clock time stated in another.
  const clock = instant === undefined ? [] : (domain.from?.because ?? []);
  const when = toWhen(
    edtfOf({ earliest: earliest.value, latest: latest.value }),
    basis,
    collectEvidence([...earliest.because, ...latest.because, ...clock]),
    instant === undefined ? {} : { instant },
  );
  const play = earliest.value === latest.value ? undefined : findWritten(earliest, latest)?.play;
  return play === undefined ? when : { ...when, play };
}

/**
 * The day against which a text is to be read where it is known and its publication is only known to be near it: that of
 * its dateline.
 */
export function findDayOfWriting(published: When, { firstDay, lastDay }: Readonly<Domain>): When | undefined {
  const written = firstDay && lastDay && findWritten(firstDay, lastDay);
  return written && toWhen(written.day, published.basis, published.evidence);
}

function findWritten(...bounds: readonly Bound<Day>[]): Clue["written"] {
  return bounds.map(({ because: [clue] }) => clue?.written).find((written) => written !== undefined);
}

/** Days as stated, narrowed by instants only where they still leave a choice: a stated day keeps its zone. */
function narrowToDays({
  from,
  to,
  firstDay,
  lastDay,
}: Readonly<Domain>): { earliest: Bound<Day>; latest: Bound<Day> } | undefined {
  if (firstDay === undefined || lastDay === undefined) return undefined;
  const fromDay = from && { value: dayOf(from.value), because: from.because };
  const toDay = to && { value: dayOf(to.value), because: to.because };
  const earliest =
    fromDay && fromDay.value > firstDay.value && fromDay.value <= lastDay.value ? fromDay : firstDay;
  const latest = toDay && toDay.value < lastDay.value && toDay.value >= earliest.value ? toDay : lastDay;
  return { earliest, latest };
}

/** "18 hours ago" bounds the article by its capture, and the capture by its article. */
function basisFor(unknown: Unknown, { basis, constraints }: Clue): When["basis"] {
  const isCapture = constraints.some((one) => one.kind === "age" && one.capture === unknown);
  return isCapture ? "relative to article" : basis;
}

/** What clues are read from, each once. */
export function collectEvidence(clues: readonly Clue[]): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const evidence of clues.flatMap((clue) => clue.evidence)) {
    const key = JSON.stringify(evidence);
    if (!found.has(key)) found.set(key, evidence);
  }
  return [...found.values()];
}
