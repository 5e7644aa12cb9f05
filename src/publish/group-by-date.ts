import type { When } from "../digest/model.ts";
import { overlaps } from "../digest/when.ts";
import { precisionOf } from "./when-words.ts";

/** What a row of a list stands beside. */
export interface RowDate {
  /** Absent where the date is not known. */
  readonly when?: When | undefined;
  /** Scheduled, and not past. */
  readonly isAhead?: boolean;
}

/** A piece of the bracket that draws the span of a vague date down the rows it covers. */
export interface BracketPiece {
  /** Brackets that stand side by side have different lanes, from 1 to `MOST_LANES`; lane 1 is next to the dates. */
  readonly lane: number;
  /** `whole` where the span covers no other date of the list. */
  readonly part: "whole" | "start" | "through" | "end";
}

/** Rows that follow each other under one date. */
export interface DateGroup<Row> {
  readonly date: RowDate;
  readonly rows: readonly Row[];
  readonly brackets: readonly BracketPiece[];
}

/** As many as fit between the dates and the text; what finds no lane is told by its italics alone. */
export const MOST_LANES = 4;

/**
 * Rows in the order given, under their dates. A date that is no single day has a bracket that begins beside it and runs on
 * for as long as the dates that follow may lie in its span.
 */
export function groupByDate<Row extends RowDate>(rows: readonly Row[]): DateGroup<Row>[] {
  const groups: { date: RowDate; rows: Row[]; brackets: BracketPiece[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last !== undefined && isSameDate(last.date, row)) last.rows.push(row);
    else groups.push({ date: row, rows: [row], brackets: [] });
  }
  const freeFrom: number[] = Array.from({ length: MOST_LANES }, () => 0);
  groups.forEach(({ date: { when } }, first) => {
    if (when === undefined || precisionOf(when) === "day") return;
    const lane = freeFrom.findIndex((free) => free <= first);
    if (lane === -1) return;
    let last = first;
    while (isWithinReach(groups[last + 1]?.date.when, when)) last++;
    freeFrom[lane] = last + 1;
    for (let place = first; place <= last; place++)
      groups[place]?.brackets.push({ lane: lane + 1, part: choosePart(place, first, last) });
  });
  return groups;
}

function isSameDate(one: RowDate, other: RowDate): boolean {
  return (
    one.when?.edtf === other.when?.edtf &&
    one.when?.part === other.when?.part &&
    (one.isAhead ?? false) === (other.isAhead ?? false)
  );
}

function isWithinReach(other: When | undefined, span: When): boolean {
  return other !== undefined && overlaps(other, span);
}

function choosePart(place: number, first: number, last: number): BracketPiece["part"] {
  if (first === last) return "whole";
  if (place === first) return "start";
  return place === last ? "end" : "through";
}
