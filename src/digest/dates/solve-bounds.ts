import type { Basis, DatelinePlay, Day, Evidence, Instant } from "../model.ts";
import { dayOf, startOfDay, toInstant } from "../when.ts";

/** A moment to be found: "capture …" or "article …" with its file or id. */
export type Unknown = string;

export type Constraint =
  | { readonly kind: "days"; readonly of: Unknown; readonly earliest?: Day; readonly latest?: Day }
  | {
      readonly kind: "instants";
      readonly of: Unknown;
      readonly earliest?: Instant;
      readonly latest?: Instant;
    }
  | {
      readonly kind: "age";
      readonly capture: Unknown;
      readonly article: Unknown;
      /** Milliseconds from the article's publication to the capture. */
      readonly least: number;
      readonly most: number;
    };

/** One thing that bounds one or two unknowns, and where it is read from. */
export interface Clue {
  /** For messages: `"18 hours ago"`, `the dateline "July 31"`. */
  readonly name: string;
  readonly basis: Basis;
  readonly evidence: readonly Evidence[];
  /** Where a problem with it is to be shown. */
  readonly file: string;
  readonly line: number;
  readonly constraints: readonly Constraint[];
  /** Of a dateline whose day is not taken for the day of publication: the day of writing, and why not. */
  readonly written?: { readonly day: Day; readonly play: DatelinePlay };
}

/** The end of a window, with the clues it follows from, the direct one first. */
export interface Bound<Value> {
  readonly value: Value;
  readonly because: readonly Clue[];
}

/**
 * What is known of one unknown, on two tracks: instants, and days as stated in a zone that need not be known. An absent
 * end is open.
 */
export interface Domain {
  from?: Bound<Instant>;
  to?: Bound<Instant>;
  firstDay?: Bound<Day>;
  lastDay?: Bound<Day>;
}

type End = keyof Domain;

/** A day anywhere begins 14 hours before the same day in UTC … */
const EARLIEST_ZONE_HOURS = 14;
/** … and ends 12 hours after it. */
const LATEST_ZONE_HOURS = 12;
const HOUR = 3_600_000;
/**
 * Clues over which a bound is carried from page to page. Pages that show each other's articles make chains as long as the
 * archive; each age adds its slack, so that a bound from further off says little, and would cost every page a look at all.
 */
const MOST_CARRIED = 8;
/** A bound outside these years bounds nothing, and keeps the arithmetic inside years of four figures. */
const FIRST_YEAR = "0002";
const LAST_YEAR = "9998";

/** The windows of all unknowns, narrowed clue by clue. */
export class BoundsSolver {
  readonly #domains = new Map<Unknown, Domain>();
  readonly #ages = new Map<Unknown, { clue: Clue; age: Constraint & { kind: "age" } }[]>();

  /** What is known so far; empty for an unknown that no clue speaks of. */
  domainOf(unknown: Unknown): Readonly<Domain> {
    return this.#domains.get(unknown) ?? {};
  }

  /**
   * Narrows with a clue and all that follows from it until nothing moves. Where that leaves an unknown no room, nothing
   * is changed, and the clues it cannot stand with are returned (none where it cannot be true by itself); undefined for a
   * clue that was accepted.
   */
  add(clue: Clue): readonly Clue[] | undefined {
    const before = new Map<Unknown, Domain>();
    const queue: Unknown[] = [];
    const narrow = (unknown: Unknown, end: End, value: string, because: readonly Clue[]): readonly Clue[] => {
      const domain = this.#domains.get(unknown) ?? {};
      const old = domain[end];
      const isLower = end === "from" || end === "firstDay";
      if (value.slice(0, 4) < FIRST_YEAR || value.slice(0, 4) > LAST_YEAR) return [];
      if (old !== undefined && (isLower ? value <= old.value : value >= old.value)) return [];
      // A bound that improves on itself has been round a circle that does not close.
      const [direct, ...rest] = because;
      if (direct !== undefined && rest.includes(direct)) return because;
      if (because.length > MOST_CARRIED) return [];
      if (!before.has(unknown)) before.set(unknown, { ...domain });
      this.#domains.set(unknown, { ...domain, [end]: { value, because } });
      queue.push(unknown);
      return this.#contradiction(unknown);
    };
    const conflict = this.#apply(clue, queue, narrow) ?? this.#spread(queue, narrow);
    if (conflict === undefined) return undefined;
    for (const [unknown, domain] of before) this.#domains.set(unknown, domain);
    for (const constraint of clue.constraints) if (constraint.kind === "age") this.#unlink(clue, constraint);
    return [...new Set(conflict)].filter((other) => other !== clue);
  }

  #apply(clue: Clue, queue: Unknown[], narrow: Narrow): readonly Clue[] | undefined {
    for (const constraint of clue.constraints) {
      if (constraint.kind === "age") {
        this.#link(clue, constraint);
        queue.push(constraint.capture, constraint.article);
        continue;
      }
      const isDays = constraint.kind === "days";
      const { earliest, latest } = constraint;
      for (const [end, value] of [
        [isDays ? "firstDay" : "from", earliest],
        [isDays ? "lastDay" : "to", latest],
      ] as const) {
        const conflict = value === undefined ? [] : narrow(constraint.of, end, value, [clue]);
        if (conflict.length > 0) return conflict;
      }
    }
    return undefined;
  }

  #spread(queue: Unknown[], narrow: Narrow): readonly Clue[] | undefined {
    for (let unknown = queue.shift(); unknown !== undefined; unknown = queue.shift()) {
      for (const [other, end, value, because] of [
        ...this.#acrossTracks(unknown),
        ...this.#acrossAges(unknown),
      ]) {
        const conflict = narrow(other, end, value, because);
        if (conflict.length > 0) return conflict;
      }
    }
    return undefined;
  }

  #acrossTracks(unknown: Unknown): Step[] {
    const { from, to, firstDay, lastDay } = this.domainOf(unknown);
    const steps: Step[] = [];
    if (firstDay)
      steps.push([
        unknown,
        "from",
        moved(startOfDay(firstDay.value), -EARLIEST_ZONE_HOURS * HOUR),
        firstDay.because,
      ]);
    if (lastDay)
      steps.push([
        unknown,
        "to",
        moved(startOfDay(lastDay.value), (24 + LATEST_ZONE_HOURS) * HOUR),
        lastDay.because,
      ]);
    if (from)
      steps.push([unknown, "firstDay", dayOf(moved(from.value, -LATEST_ZONE_HOURS * HOUR)), from.because]);
    if (to) steps.push([unknown, "lastDay", dayOf(moved(to.value, EARLIEST_ZONE_HOURS * HOUR)), to.because]);
    return steps;
  }

  #acrossAges(unknown: Unknown): Step[] {
    const { from, to } = this.domainOf(unknown);
    const steps: Step[] = [];
    for (const { clue, age } of this.#ages.get(unknown) ?? []) {
      const { capture, article, least, most } = age;
      if (unknown === capture) {
        if (from && Number.isFinite(most))
          steps.push([article, "from", moved(from.value, -most), [clue, ...from.because]]);
        if (to) steps.push([article, "to", moved(to.value, -least), [clue, ...to.because]]);
      } else {
        if (from) steps.push([capture, "from", moved(from.value, least), [clue, ...from.because]]);
        if (to && Number.isFinite(most))
          steps.push([capture, "to", moved(to.value, most), [clue, ...to.because]]);
      }
    }
    return steps;
  }

  #contradiction(unknown: Unknown): readonly Clue[] {
    const { from, to, firstDay, lastDay } = this.domainOf(unknown);
    if (from && to && from.value > to.value) return [...from.because, ...to.because];
    return firstDay && lastDay && firstDay.value > lastDay.value
      ? [...firstDay.because, ...lastDay.because]
      : [];
  }

  #link(clue: Clue, age: Constraint & { kind: "age" }): void {
    for (const unknown of [age.capture, age.article]) {
      const links = this.#ages.get(unknown);
      if (links === undefined) this.#ages.set(unknown, [{ clue, age }]);
      else links.push({ clue, age });
    }
  }

  #unlink(clue: Clue, age: Constraint & { kind: "age" }): void {
    for (const unknown of [age.capture, age.article]) {
      const links = this.#ages.get(unknown) ?? [];
      this.#ages.set(
        unknown,
        links.filter((link) => link.clue !== clue),
      );
    }
  }
}

type Step = readonly [Unknown, End, string, readonly Clue[]];
type Narrow = (unknown: Unknown, end: End, value: string, because: readonly Clue[]) => readonly Clue[];

const FIRST_INSTANT = Date.parse("0001-01-01T00:00:00Z");
const LAST_INSTANT = Date.parse("9999-12-31T00:00:00Z");

function moved(instant: Instant, milliseconds: number): Instant {
  return toInstant(Math.min(LAST_INSTANT, Math.max(FIRST_INSTANT, Date.parse(instant) + milliseconds)));
}
