import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { attributeArticle } from "../../src/digest/attribute-article.ts";
import { dateArticles } from "../../src/digest/dates/date-articles.ts";
import type { CaptureRead, Problem, When } from "../../src/digest/model.ts";
import { cleanText } from "../../src/read/clean-text.ts";
import { decodeText } from "../../src/read/decode-text.ts";
import { findFacts } from "../../src/read/html/find-facts.ts";
import { parseHtml } from "../../src/read/html/parse-html.ts";
import { chooseData } from "./data.ts";
import { formatShare, printMachine, printTable } from "./table.ts";

/** A saved page with its day of publication; two of 500 have none. */
interface Case {
  readonly file: string;
  readonly date: string | null;
}

interface Result extends Case {
  readonly published: When | undefined;
  readonly problems: readonly Problem[];
  readonly hasArticle: boolean;
  /** Of the facts alone, and of the whole page. */
  readonly factsMs: number;
  readonly pageMs: number;
}

/** Two Python libraries on the same pages; figures that came with the data, not taken here. */
const PEERS: readonly (readonly [string, string])[] = [
  ["htmldate", ".903"],
  ["newspaper4k", ".680"],
];
const NO_CAPTURE = "captures/page.html";

function datePage({ file, date }: Case, folder: string): Result {
  const bytes = readFileSync(join(folder, file));
  const start = performance.now();
  const source = decodeText(bytes, { markup: "html" }).text;
  const { capture, problems } = parseHtml(NO_CAPTURE, source);
  const pageMs = performance.now() - start;
  const clean = cleanText(source);
  const before = performance.now();
  findFacts(NO_CAPTURE, clean, 1);
  const factsMs = performance.now() - before;
  const dating = capture && dateOne(capture);
  return {
    file,
    date,
    published: dating?.published,
    problems: [...problems, ...(dating?.problems ?? [])],
    hasArticle: capture !== undefined,
    factsMs,
    pageMs,
  };
}

function dateOne(capture: CaptureRead): { published: When | undefined; problems: readonly Problem[] } {
  const articles = capture.articles.map((article) => attributeArticle(article, []));
  const { articles: dated, problems } = dateArticles([{ ...capture, articles }], []);
  return { published: dated.get(articles[0]?.id ?? "")?.published, problems };
}

function isGiven({ published }: Result): boolean {
  return published !== undefined && published.earliest === published.latest;
}

function isRight(result: Result): boolean {
  return isGiven(result) && result.published?.earliest === result.date;
}

/** So that what was chosen on one half can be looked at on the other. */
function halfOf({ file }: Case): number {
  let value = 0x811c9dc5;
  for (const letter of file) value = Math.imul(value ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return value % 2;
}

function describe(name: string, results: readonly Result[]): (string | number)[] {
  const given = results.filter(isGiven);
  const right = given.filter(isRight);
  return [
    name,
    results.length,
    formatShare(right.length / results.length),
    given.length - right.length,
    results.length - given.length,
    formatShare(right.length / given.length),
  ];
}

function median(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(1);
}

const data = chooseData("page-dates", "page-dates");
const folder = mkdtempSync(join(tmpdir(), "page-dates-"));
execFileSync("tar", ["xzf", join(data, "pages.tar.gz"), "-C", folder]);
// Its two pages without a day have NaN, which is no JSON.
const cases = JSON.parse(
  readFileSync(join(data, "gold.json"), "utf8").replace(/:\s*NaN\b/g, ": null"),
) as Case[];
const results = cases.map((one) => datePage(one, folder));
rmSync(folder, { recursive: true });

printTable(
  ["days of publication", "pages", "accuracy", "wrong", "none", "right of those given"],
  [
    describe("Daybook", results),
    ...[0, 1].map((half) =>
      describe(
        `  half ${half + 1}`,
        results.filter((one) => halfOf(one) === half),
      ),
    ),
    ...PEERS.map(([name, share]) => [name, results.length, share, "", "", ""]),
  ],
);
console.log(`
pages without an article: ${results.filter(({ hasArticle }) => !hasArticle).length}
pages with dates in conflict: ${results.filter(({ problems }) => problems.some(({ kind }) => kind === "dates-in-conflict")).length}
milliseconds per page, median: ${median(results.map(({ pageMs }) => pageMs))}, of these for the facts ${median(results.map(({ factsMs }) => factsMs))}`);
printMachine();
if (process.argv.includes("--errors"))
  for (const { file, date, published, problems } of results.filter((one) => !isRight(one)))
    console.log(
      file,
      date,
      published?.edtf ?? "none",
      published?.basis ?? problems[0]?.message ?? "",
      JSON.stringify(published?.evidence ?? []).slice(0, 300),
    );
if (process.argv.includes("--conflicts"))
  for (const { file, date, problems } of results)
    for (const { kind, message } of problems)
      if (kind === "dates-in-conflict") console.log(file, date, message);
