import * as chrono from "chrono-node";
import { dateArticles } from "../../src/digest/dates/date-articles.ts";
import type { Day, When } from "../../src/digest/model.ts";
import { addDays, type Bounds, daysBetween, toDay } from "../../src/digest/when.ts";
import { buildCapture } from "./build-articles.ts";
import { chooseData, readJsonLines } from "./data.ts";
import { readItem, type WireItem } from "./newswire.ts";
import { formatShare, printMachine, printTable } from "./table.ts";

/** An item whose date is hidden, on a page of its own that was captured some days after it. */
interface Case {
  readonly id: string;
  readonly title: string;
  readonly dateline: string;
  readonly text: string;
  readonly truth: Day;
  readonly captured: Day;
}

/** What a method says of the day of publication; undefined where it leaves it open. */
type Method = (item: Case) => (Bounds & { readonly basis?: When["basis"] }) | undefined;

/** Days from publication to capture, at most. */
const LONGEST_DELAY = 30;
const MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" ");
const DAY_OF_DATELINE =
  /\b(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(?<day>\d{1,2})(?!\w)/i;

const methods: Readonly<Record<string, Method>> = {
  Daybook: (item) => {
    const capture = buildCapture({ ...item, edition: item.captured });
    return dateArticles([capture], []).articles.get(item.id)?.published;
  },
  "day of capture": ({ captured }) => ({ earliest: captured, latest: captured }),
  "dateline's day in the year of capture": ({ dateline, captured }) =>
    oneDay(findDay(dateline, captured.slice(0, 4))),
  "chrono-node on the dateline": ({ dateline, captured }) => {
    const [found] = chrono.parse(dateline, { instant: new Date(`${captured}T12:00:00Z`), timezone: 0 });
    if (found === undefined || !found.start.isCertain("day")) return undefined;
    const pad = (part: "month" | "day") => String(found.start.get(part)).padStart(2, "0");
    return oneDay(toDay(`${found.start.get("year")}-${pad("month")}-${pad("day")}`));
  },
};

function oneDay(day: Day | undefined): Bounds | undefined {
  return day && { earliest: day, latest: day };
}

function findDay(dateline: string, year: string): Day | undefined {
  const { month = "", day = "" } = DAY_OF_DATELINE.exec(dateline)?.groups ?? {};
  const number = MONTHS.indexOf(month.toUpperCase()) + 1;
  return toDay(`${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`);
}

function toCase(item: WireItem): Case | undefined {
  const read = readItem(item);
  if (read === undefined) return undefined;
  const { id, title, text, edition: truth } = read;
  const captured = addDays(truth, hash(id) % (LONGEST_DELAY + 1));
  return { id, title, dateline: item.dateline, text, truth, captured };
}

/** FNV-1a, so that each run captures an item on the same day. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return value;
}

interface Result extends Case {
  readonly found: ReturnType<Method>;
  /** Days by which the truth lies after the bounds; negative before them. */
  readonly off: number;
  readonly width: number;
}

function measure(method: Method, cases: readonly Case[]): Result[] {
  return cases.map((item) => {
    const found = method(item);
    if (found === undefined) return { ...item, found, off: Number.NaN, width: Number.NaN };
    const { earliest, latest } = found;
    const off = Math.min(0, daysBetween(earliest, item.truth)) + Math.max(0, daysBetween(latest, item.truth));
    return { ...item, found, off, width: daysBetween(earliest, latest) + 1 };
  });
}

function countRow(results: readonly Result[]): (string | number)[] {
  const dated = results.filter(({ found }) => found !== undefined);
  const count = (test: (off: number) => boolean) => dated.filter(({ off }) => test(off)).length;
  const widths = dated.map(({ width }) => width).sort((a, b) => a - b);
  const contained = count((off) => off === 0);
  return [
    results.length,
    contained,
    formatShare(contained / results.length),
    count((off) => Math.abs(off) === 1),
    count((off) => Math.abs(off) > 1),
    results.length - dated.length,
    widths[Math.floor(widths.length / 2)] ?? "–",
    widths.length === 0 ? "–" : (widths.reduce((sum, width) => sum + width, 0) / widths.length).toFixed(2),
  ];
}

const path = chooseData("publication", "archive/reuters-21578.jsonl.gz");
const showErrors = process.argv.includes("--errors");
const cases = readJsonLines<WireItem>(path).flatMap((item) => toCase(item) ?? []);
const withDay = cases.filter(({ dateline, truth }) => findDay(dateline, truth.slice(0, 4)) !== undefined);
const withoutDay = cases.filter((item) => !withDay.includes(item));
const HEADINGS = [
  "of",
  "within bounds",
  "share",
  "a day off",
  "further off",
  "undated",
  "median days",
  "mean days",
];

console.log(`Days of publication of ${cases.length} newswire items\n`);
const rows: (string | number)[][] = [];
for (const [name, method] of Object.entries(methods)) {
  const from = performance.now();
  const results = measure(method, withDay);
  const milliseconds = (performance.now() - from) / withDay.length;
  rows.push([name, "with a day", ...countRow(results), milliseconds.toFixed(2)]);
  rows.push([name, "without", ...countRow(measure(method, withoutDay)), ""]);
  if (name === "Daybook" && showErrors) {
    for (const { off, truth, captured, found, dateline, title } of results)
      if (off !== 0)
        console.log([off, truth, captured, found?.earliest, found?.latest, dateline, title].join("  "));
  }
}
printTable(["method", "dateline", ...HEADINGS, "ms per item"], rows);

console.log("\nBy basis and width\n");
const byBasis = new Map<string, Result[]>();
for (const result of measure(methods.Daybook as Method, cases)) {
  if (result.found === undefined) continue;
  const name = `${result.found.basis}, ${result.width > 4 ? "wider" : `${result.width} ${result.width === 1 ? "day" : "days"}`}`;
  byBasis.set(name, [...(byBasis.get(name) ?? []), result]);
}
printTable(
  ["basis and width", ...HEADINGS],
  [...byBasis].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, results]) => [name, ...countRow(results)]),
);
printMachine();
