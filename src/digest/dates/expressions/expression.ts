import type { Passage, When } from "../../model.ts";
import type { Clock } from "../clock.ts";
import type { MovingHoliday } from "../moving-holidays.ts";

export type Part = NonNullable<When["part"]>;
export type Unit = "day" | "week" | "weekend" | "month" | "quarter" | "year";

/**
 * What date words say by themselves, before anyone asks when the text was written: `absolute` needs nothing more,
 * `yearless` wants a year, `weekday` a week, `deictic` the day it was written (offset in units, 0 is the current one),
 * `anaphoric` the moment spoken of before it. `shift` is the "last" (-1), "this" (0) or "next" (1) in front of a weekday
 * or month.
 */
export type Moment =
  | { readonly kind: "absolute"; readonly edtf: string; readonly part?: Part }
  | {
      readonly kind: "yearless";
      /** From 1; or the code of ISO 8601-2 for a season (21-24), quarter (33-36) or half (40-41). */
      readonly month: number;
      readonly day?: number;
      /** The second day of "July 10-12". */
      readonly lastDay?: number;
      /** From 1, Monday: "Thursday, July 31". */
      readonly weekday?: number;
      readonly part?: Part;
      readonly shift?: number;
      /** "last year" (-1) after the month: "in June last year". */
      readonly years?: number;
      /** Years from the one spoken of before: 0 in "in June that year". */
      readonly yearsOn?: number;
      /** A day that moves from year to year; `month` is where it mostly falls. */
      readonly holiday?: MovingHoliday;
    }
  | { readonly kind: "weekday"; readonly weekday: number; readonly shift?: number }
  | {
      readonly kind: "deictic";
      readonly unit: Unit;
      readonly offset: number;
      readonly part?: Part;
      /** "A week ago" is seven days, give or take, and not the week before. */
      readonly isCount?: boolean;
    }
  | {
      readonly kind: "anaphoric";
      readonly unit: Unit;
      readonly offset: number;
      /** From 1, Monday: "the previous Friday". */
      readonly weekday?: number;
      readonly part?: Part;
      /** "A week later" is seven days, give or take, and not the week after. */
      readonly isCount?: boolean;
      /** Only a moment of the same sentence is what it counts from: "In 2019 he was ill for the rest of the year". */
      readonly isOfSentence?: boolean;
      /** Without a moment spoken of before it, it counts from the day of writing: "a year earlier". */
      readonly isFromWriting?: boolean;
    }
  | { readonly kind: "interval"; readonly from: Moment; readonly to: Moment };

/** Date words in a text, and what they say. */
export interface Expression extends Passage {
  readonly moment: Moment;
  /** "around Aug. 8" */
  readonly isApproximate?: boolean;
  /** "9 a.m. EST Tuesday" */
  readonly clock?: Clock;
  /** Of an interval: where its two ends stand. */
  readonly ends?: readonly [Expression, Expression];
}

/** The words of a match with what they say. */
export function expressionAt(match: RegExpExecArray, moment: Moment): Expression {
  return { start: match.index, end: match.index + match[0].length, moment };
}
