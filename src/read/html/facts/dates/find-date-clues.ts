import type { DateClue } from "../../../../digest/model.ts";
import { dayOf, toDay, toInstant } from "../../../../digest/when.ts";
import type { JsonLdNode } from "../json-ld.ts";
import type { PlaceOf } from "../place.ts";
import type { ScannedPage } from "../scan-page.ts";
import { findAddressDates } from "./find-address-dates.ts";
import { findJsonLdDates } from "./find-json-ld-dates.ts";
import { findMetaDates } from "./find-meta-dates.ts";
import { findShownDates } from "./find-shown-dates.ts";
import { type FoundDate, KINDS } from "./found-date.ts";

/** Before this nobody published on the web. */
const FIRST_DAY = "1990-01-01";
/** Of each kind the first is the one that tells; of those behind it one may be right where the first cannot be. */
const MOST_OF_A_KIND = 2;
const SHOWN: ReadonlySet<FoundDate["kind"]> = new Set(["beside headline", "shown", "address"]);
const HOUR = 3_600_000;

/** What a page and its JSON-LD say of the article's address and language. */
export interface PageTraits {
  readonly address?: string;
  readonly language?: string;
}

/** The dates of the article that a page gives, the most telling first, each value once. */
export function findDateClues(
  page: ScannedPage,
  nodes: readonly JsonLdNode[],
  traits: PageTraits,
  placeOf: PlaceOf,
): DateClue[] {
  const found = [
    ...findShownDates(page, traits, placeOf),
    ...findJsonLdDates(nodes, page.scripts, placeOf),
    ...findMetaDates(page.marks, placeOf),
    ...findAddressDates(page.marks, traits.address, placeOf),
  ].filter(({ value }) => value >= FIRST_DAY);
  const kinds = nodes.some(isLive) ? [...new Set<FoundDate["kind"]>(["json-ld", "meta", ...KINDS])] : KINDS;
  const ranked = kinds.flatMap((kind) => found.filter((one) => one.kind === kind));
  const first = ranked.find((one) => one.says !== "modified");
  const day = first && isInUtc(first.value) ? findDayInZone(first.value, ranked) : undefined;
  const ordered: FoundDate[] =
    day === undefined ? ranked : [{ ...day, says: "published" }, ...ranked.filter((one) => one !== day)];
  return keepFirst(ordered).map(({ says, value, evidence }) => ({ says, value, evidence }));
}

/** What is shown beside the headline of a report that goes on for days is the time of its last part. */
function isLive({ types }: JsonLdNode): boolean {
  return types.includes("LiveBlogPosting");
}

/** Of a kind the first is the date of publication, and another one only a date. */
function keepFirst(dates: readonly FoundDate[]): FoundDate[] {
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  return dates.flatMap((one): FoundDate[] => {
    const key = `${one.says === "modified"} ${one.value}`;
    const count = counts.get(one.kind) ?? 0;
    if (seen.has(key) || count >= MOST_OF_A_KIND) return [];
    seen.add(key);
    counts.set(one.kind, count + 1);
    return [count > 0 && one.says === "published" ? { ...one, says: "dated" } : one];
  });
}

function isInUtc(value: string): boolean {
  return /T.*(?:Z|\+00:00)$/.test(value);
}

/** Programs state instants in UTC; the day that the page shows or has in its address is the one where it was published. */
function findDayInZone(instant: string, dates: readonly FoundDate[]): FoundDate | undefined {
  const time = Date.parse(instant);
  const days = new Set([toInstant(time - 12 * HOUR), toInstant(time + 14 * HOUR)].map(dayOf));
  const isShown = ({ kind }: FoundDate): boolean => SHOWN.has(kind);
  if (
    dates.some(
      (one) => isShown(one) && one.value.slice(0, 10) === instant.slice(0, 10) && one.value !== instant,
    )
  )
    return undefined;
  return dates.find((one) => {
    const day = toDay(one.value.slice(0, 10));
    return day !== undefined && isShown(one) && !isInUtc(one.value) && days.has(day);
  });
}
