import { compareText } from "../when.ts";
import { compareAges } from "./compare-ages.ts";
import type { Change } from "./find-change.ts";
import type { Profile } from "./profile.ts";

/** Which of two articles came first, and what says so. */
export interface Order {
  /** Below 0 where the first came first, above 0 where the second did, 0 where nothing tells. */
  readonly sign: number;
  readonly basis: "dates" | "ages" | "wording" | "edition" | "unknown";
}

/**
 * Orders two articles by their clock times or days; where those leave it open, by the ages that one page gives them, by the
 * wording of the state they tell ("is considering" before "decided"), then by the edition that brought them in.
 */
export function chooseOrder(a: Profile, b: Profile, findChange: () => Change | undefined): Order {
  const dates = compareDates(a, b);
  if (dates !== 0) return { sign: dates, basis: "dates" };
  const ages = compareAges(b.article, a.article);
  if (ages !== 0) return { sign: ages, basis: "ages" };
  const wording = findChange()?.direction ?? 0;
  if (wording !== 0) return { sign: wording, basis: "wording" };
  const edition = compareText(a.edition ?? "", b.edition ?? "");
  if (a.edition !== undefined && b.edition !== undefined && edition !== 0)
    return { sign: edition, basis: "edition" };
  return { sign: 0, basis: "unknown" };
}

function compareDates(
  { article: { published: a } }: Profile,
  { article: { published: b } }: Profile,
): number {
  if (a === undefined || b === undefined) return 0;
  if (a.instant !== undefined && b.instant !== undefined) return compareText(a.instant, b.instant);
  return a.latest < b.earliest ? -1 : b.latest < a.earliest ? 1 : 0;
}
