import { performance } from "node:perf_hooks";
import { gunzipSync, gzipSync } from "node:zlib";
import { buildSearchIndex } from "../../src/cli/search-index/build-search-index.ts";
import { parseCbor } from "../../src/cli/search-index/cbor.ts";
import { buildDigest } from "../../src/digest/build-digest.ts";
import { NO_ASSETS } from "../../src/publish/assets.ts";
import type { SiteDocument } from "../../src/publish/documents.ts";
import { buildSearchRecords } from "../../src/publish/search-records.ts";
import { buildSite } from "../../src/publish/site/build-site.ts";
import { defaultSite } from "../../src/read/default-settings.ts";
import { buildReading } from "./build-articles.ts";
import { chooseData, readJsonLines } from "./data.ts";
import { readItem, type WireItem } from "./newswire.ts";
import { printMachine, printTable } from "./table.ts";

const SIZES = [1000, 10_000];

/** As many as the search page shows at first. */
const RESULTS = 20;

const SETTINGS = {
  site: defaultSite,
  outlets: [],
  tags: [],
  stories: [],
  redirects: [],
  subscriptions: [],
  takedowns: [],
};

const path = chooseData("search", "archive/reuters-21578.jsonl.gz");
const given = readJsonLines<WireItem>(path).flatMap((item) => readItem(item) ?? []);
const rows: (string | number)[][] = [];
for (const size of SIZES) {
  const site = buildSite(buildDigest(buildReading(given.slice(0, size)), SETTINGS), SETTINGS, NO_ASSETS);
  const from = performance.now();
  const records = buildSearchRecords(site);
  const until = performance.now();
  const { files } = await buildSearchIndex(site);
  const seconds = (performance.now() - from) / 1000;
  const ofKind = (pattern: RegExp) => files.filter((file) => pattern.test(file.path));
  rows.push([
    size,
    records.length,
    (until - from).toFixed(0),
    seconds.toFixed(1),
    files.length,
    (sum(files) / 1e6).toFixed(1),
    kilobytes(sum(ofKind(/\.js$|entry\.json$|\.pagefind$/))),
    kilobytes(gzipSync(ofKind(/\.js$/)[0]?.body ?? "").length),
    kilobytes(sum(ofKind(/\.pf_meta$/))),
    kilobytes(median(ofKind(/\.pf_index$/))),
    kilobytes(RESULTS * median(ofKind(/\.pf_fragment$/))),
    kilobytes(sum(ofKind(/\.pf_filter$/).filter(isOffered))),
  ]);
}
console.log("The index of the search page, by articles; sizes of what a visitor fetches in KB\n");
printTable(
  [
    "articles",
    "records",
    "records, ms",
    "index, s",
    "files",
    "MB",
    "program",
    "its script, gzipped",
    "list of articles",
    "a word (median)",
    `${RESULTS} results`,
    "all choices",
  ],
  rows,
);
printMachine();

/** Language and precision are kept for results to know, and never fetched. */
function isOffered({ body }: SiteDocument): boolean {
  const [name] = parseCbor(gunzipSync(body as Uint8Array).subarray("pagefind_dcd".length)) as string[];
  return name !== "language" && name !== "precision";
}

function sizeOf({ body }: SiteDocument): number {
  return body.length;
}

function sum(files: readonly SiteDocument[]): number {
  return files.reduce((total, file) => total + sizeOf(file), 0);
}

function median(files: readonly SiteDocument[]): number {
  return files.map(sizeOf).toSorted((a, b) => a - b)[Math.floor(files.length / 2)] ?? 0;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);
}
