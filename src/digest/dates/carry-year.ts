import type { When } from "../model.ts";
import { boundsOf, daysBetween } from "../when.ts";
import { chooseAnchor, type ReadDate } from "./choose-anchor.ts";
import type { Moment } from "./expressions/expression.ts";
import type { SpokenDate } from "./find-spoken-dates.ts";
import { isCounted, yearlessIn } from "./resolve-yearless.ts";
import { type Resolved, withPart } from "./resolved.ts";

/**
 * A day or month this near to the writing is news of the day, whatever year was spoken of before: of four such in the
 * reports of `test/bench/key-dates.ts` three are news, of three that lie further off none.
 */
const NEWS_DAYS = 45;

/**
 * A day or month without its year, in the year of the passage: "arrested on Nov. 3, 2022, and charged on Nov. 9", "They
 * reopened in June that year". `nearest` is the reading by the date of writing. Undefined where no other year is
 * spoken of, or the tense speaks against it.
 */
export function carryYear(
  moment: Moment & { kind: "yearless" },
  date: SpokenDate,
  before: readonly ReadDate[],
  published: When | undefined,
  nearest: Resolved | undefined,
): { readonly resolved: Resolved; readonly anchor: ReadDate["mention"] } | undefined {
  if (moment.yearsOn !== undefined) {
    const anchor = chooseAnchor({ kind: "anaphoric", unit: "year", offset: 0 }, date, before);
    const year = anchor && Number(anchor.when.earliest.slice(0, 4)) + moment.yearsOn;
    const edtf = year && yearlessIn(moment, year);
    return anchor && edtf ? { resolved: withPart(edtf, moment.part), anchor } : undefined;
  }
  if (isCounted(moment)) return undefined;
  const read = nearest && boundsOf(nearest.edtf, nearest.part);
  const isNews =
    read !== undefined &&
    published !== undefined &&
    daysBetween(read.earliest, published.latest) <= NEWS_DAYS &&
    daysBetween(published.earliest, read.latest) <= NEWS_DAYS;
  const anchor = isNews ? undefined : before.findLast((other) => isOfPassage(moment, date, other))?.mention;
  if (anchor === undefined) return undefined;
  const year = Number(anchor.when.earliest.slice(0, 4));
  const edtf = [year, year + 1]
    .map((one) => yearlessIn(moment, one))
    .find((one) => {
      const bounds = one === undefined ? undefined : boundsOf(one, moment.part);
      return bounds !== undefined && bounds.latest >= anchor.when.earliest;
    });
  const bounds = edtf === undefined ? undefined : boundsOf(edtf, moment.part);
  if (edtf === undefined || bounds === undefined) return undefined;
  const isAgainst =
    published !== undefined &&
    (date.direction === "ahead" ? bounds.latest < published.earliest : bounds.earliest > published.latest);
  return isAgainst && date.direction !== undefined
    ? undefined
    : { resolved: withPart(edtf, moment.part), anchor };
}

/** Whether a date with its year sets that of another: in one sentence, or in the next if it is as fine. */
function isOfPassage(
  moment: Moment & { kind: "yearless" },
  date: SpokenDate,
  { date: other, mention }: ReadDate,
): boolean {
  if (other.expression.moment.kind !== "absolute" || mention.end > date.expression.start) return false;
  const { edtf } = mention.when;
  const isDay = /^\d{4}-\d{2}-\d{2}/.test(edtf);
  if (!isDay && !/^\d{4}-(?:0\d|1[0-2])/.test(edtf)) return false;
  if (other.sentence === date.sentence) return true;
  return isDay && moment.day !== undefined && date.sentence.start - other.sentence.end <= 2;
}
