import type { Words } from "./words/words.ts";

/** How often dating is right, as measured; `test/bench/README.md` holds the tables, and a test holds these against it. */
export interface Measure {
  /** Of its words. */
  readonly id: keyof Words["dating"]["measures"];
  readonly right: number;
  readonly of: number;
}

export const MEASURED: readonly Measure[] = [
  {
    id: "found",
    right: 976,
    of: 1071,
  },
  {
    id: "marked",
    right: 976,
    of: 1085,
  },
  {
    id: "dateline",
    right: 18767,
    of: 18936,
  },
];

/** "976 of 1,071 (91.1 in 100) are what people marked there" */
export function describeMeasure({ id, right, of }: Measure, { dating }: Words): string {
  const inHundred = ((100 * right) / of).toFixed(1);
  return dating.rate(group(right), group(of), inHundred, dating.measures[id].means);
}

function group(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
