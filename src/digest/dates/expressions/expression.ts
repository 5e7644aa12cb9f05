import type { Passage, When } from "../../model.ts";

export type Part = NonNullable<When["part"]>;
export type Unit = "day" | "week" | "month" | "quarter" | "year";

/**
 * What date words say by themselves, before anyone asks when the text was written: `absolute` needs nothing more,
 * `yearless` wants a year, `weekday` a week, `deictic` the day it was written (offset in units, 0 is the current one).
 * `shift` is the "last" (-1), "this" (0) or "next" (1) in front of a weekday or month.
 */
export type Moment =
  | { readonly kind: "absolute"; readonly edtf: string; readonly part?: Part }
  | {
      readonly kind: "yearless";
      /** From 1. */
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
    }
  | { readonly kind: "weekday"; readonly weekday: number; readonly shift?: number }
  | { readonly kind: "deictic"; readonly unit: Unit; readonly offset: number; readonly part?: Part }
  | { readonly kind: "interval"; readonly from: Moment; readonly to: Moment };

/** Date words in a text, and what they say. */
export interface Expression extends Passage {
  readonly moment: Moment;
  /** "around Aug. 8" */
  readonly isApproximate?: boolean;
}
