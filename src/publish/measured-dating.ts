/** How often dating is right, as measured; `test/bench/README.md` holds the tables, and a test holds these against it. */
export interface Measure {
  /** What is decided. */
  readonly what: string;
  /** What it was measured on. */
  readonly on: string;
  readonly right: number;
  readonly of: number;
  /** What counts as right. */
  readonly means: string;
}

export const MEASURED: readonly Measure[] = [
  {
    what: "A moment that a text speaks of, where one was found",
    on: "256 news texts in which people had marked every moment",
    right: 976,
    of: 1071,
    means: "are what people marked there",
  },
  {
    what: "A moment that a text speaks of, where people marked one",
    on: "the same texts",
    right: 976,
    of: 1085,
    means: "are found, with the right value",
  },
  {
    what: "The day of publication, from a dateline without its year",
    on: "newswire items of 1987, their dates hidden, each captured up to a month later",
    right: 18767,
    of: 18936,
    means: "lie within the days told, mostly one day",
  },
];

/** "976 of 1,071 (91.1 in 100) are what people marked there" */
export function describeMeasure({ right, of, means }: Measure): string {
  return `${group(right)} of ${group(of)} (${((100 * right) / of).toFixed(1)} in 100) ${means}`;
}

function group(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
