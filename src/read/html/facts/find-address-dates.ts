import type { FoundDate } from "./find-date-clues.ts";
import { toDay } from "../../../digest/when.ts";
import type { PlaceOf } from "./place.ts";
import type { ScannedPage } from "./scan-page.ts";

const DAY = /(?:^|[/_-])(?<year>(?:19|20)\d{2})(?<mark>[/_-]?)(?<month>0[1-9]|1[0-2])\k<mark>(?<day>0[1-9]|[12]\d|3[01])(?=[/_.-]|T?\d{0,6}(?:\D|$))/;

export function findAddressDates(page: ScannedPage, address: string | undefined, placeOf: PlaceOf): FoundDate[] {
  if (address === undefined) return [];
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/^.*https?:\/+[^/]*/i, "");
  const groups = DAY.exec(path)?.groups;
  const day = groups && toDay(`${groups.year}-${groups.month}-${groups.day}`);
  const mark = page.marks.find(({ attributes }) => attributes.href === address || attributes.content === address);
  if (day === undefined) return [];
  return [{ kind: groups?.mark === "/" ? "address /" : "address other", says: "dated", value: day, evidence: placeOf(mark?.start ?? 0, mark?.end ?? 1) }];
}
