import type { DateClue, Day } from "../../../digest/model.ts";
import { findAddressDates } from "./find-address-dates.ts";
import { findJsonLdDates } from "./find-json-ld-dates.ts";
import { findMetaDates } from "./find-meta-dates.ts";
import { findShownDates } from "./find-shown-dates.ts";
import type { JsonLdNode } from "./json-ld.ts";
import type { PlaceOf } from "./place.ts";
import type { ScannedPage } from "./scan-page.ts";

/** A date with the kind of place that gives it, of which it is known how often it is right. */
export interface FoundDate extends DateClue {
  readonly kind: string;
  /** Higher is likelier, among those of one kind. */
  readonly score?: number;
}

export function findDates(page: ScannedPage, nodes: readonly JsonLdNode[], address: string | undefined, language: string | undefined, placeOf: PlaceOf): FoundDate[] {
  return [
    ...findJsonLdDates(nodes, page, address, placeOf),
    ...findMetaDates(page.marks, placeOf),
    ...findShownDates(page, language, address, placeOf),
    ...findAddressDates(page, address, placeOf),
  ];
}
