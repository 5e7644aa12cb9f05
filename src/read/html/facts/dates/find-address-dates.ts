import { toDay } from "../../../../digest/when.ts";
import type { PlaceOf } from "../place.ts";
import type { Mark } from "../scan-page.ts";
import type { FoundDate } from "./found-date.ts";

const DAY =
  /(?<![\d])(?<year>199\d|20\d{2})(?<mark>[/_-]?)(?<month>0[1-9]|1[0-2])\k<mark>(?<day>0[1-9]|[12]\d|3[01])(?!\d)/;
const MONTH = /\/(?<year>199\d|20\d{2})\/(?<month>0[1-9]|1[0-2])\//;

/** The day or month in the path of an article's address, which one of the tags states. */
export function findAddressDates(
  marks: readonly Mark[],
  address: string | undefined,
  placeOf: PlaceOf,
): FoundDate[] {
  if (address === undefined) return [];
  const { pathname } = new URL(address);
  const groups = DAY.exec(pathname)?.groups;
  const month = MONTH.exec(pathname)?.groups;
  const value =
    (groups && toDay(`${groups.year}-${groups.month}-${groups.day}`)) ??
    (month && `${month.year}-${month.month}`);
  const place = marks.find(({ attributes: { href, content } }) =>
    [href, content].some((one) => one?.includes(pathname)),
  );
  if (value === undefined || place === undefined) return [];
  return [
    {
      kind: value.length < 10 ? "month of address" : "address",
      says: "dated",
      value,
      evidence: placeOf(place.start, place.end),
    },
  ];
}
