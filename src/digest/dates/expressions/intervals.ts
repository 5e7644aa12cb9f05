import { POSTPONED } from "../verbs.ts";
import type { Expression, Moment } from "./expression.ts";

const PAIRS: readonly (readonly [before: RegExp, between: RegExp])[] = [
  [/\bbetween\s+$/i, /^\s+and\s+$/],
  [/\bfrom\s+$/i, /^\s+(?:to|until|till|through)\s+$/],
  // "July 30 - Aug. 2"
  [/(?:^|\s)$/, /^\s?[-–]\s?$/],
];

/** Joins "between May and July", "from 2019 to 2021" and "July 30-Aug. 2" into one expression each, where both ends are of one kind. */
export function joinIntervals(text: string, expressions: readonly Expression[]): Expression[] {
  const joined: Expression[] = [];
  for (const expression of expressions) {
    const last = joined.at(-1);
    const moment = last === undefined ? undefined : join(text, last, expression);
    if (last === undefined || moment === undefined) joined.push(expression);
    else
      joined[joined.length - 1] = {
        start: last.start,
        end: expression.end,
        moment,
        ends: [last, expression],
      };
  }
  return joined;
}

/** "postponed from September to November": the one is given up, the other ahead. */
const MOVED = new RegExp(`\\b${POSTPONED}\\b[^.;]{0,40}$`, "i");

function join(text: string, first: Expression, second: Expression): Moment | undefined {
  const before = text.slice(Math.max(0, first.start - 70), first.start);
  const between = text.slice(first.end, second.start);
  if (!PAIRS.some(([lead, gap]) => lead.test(before) && gap.test(between))) return undefined;
  if (MOVED.test(before)) return undefined;
  const [from, to] = [first.moment, second.moment];
  if (
    from.kind === "absolute" &&
    to.kind === "absolute" &&
    !/[/X]/.test(from.edtf + to.edtf) &&
    from.edtf < to.edtf
  )
    return { kind: "interval", from, to };
  const isYearless = from.kind === "yearless" && (to.kind === "yearless" || to.kind === "absolute");
  return isYearless ? { kind: "interval", from, to } : undefined;
}
