import { readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { parseHtml } from "../../src/read/html/parse-html.ts";
import { chooseData } from "./data.ts";
import { formatShare, printMachine, printTable } from "./table.ts";

interface Page {
  readonly id: string;
  readonly html: string;
  readonly gold: string;
}

/** Shares of a text's shingles: found in both, only in the one told, only in the one right. */
interface Match {
  readonly both: number;
  readonly tooMuch: number;
  readonly missed: number;
}

/** As Python's `\w` has it: letters, numbers, the low line. */
const TOKEN = /[\p{L}\p{N}_]+/gu;
const TOKENS_OF_A_SHINGLE = 4;

/**
 * Figures that others reach on all 181 pages, of which 91 are here: the services as the benchmark states them
 * (https://github.com/scrapinghub/article-extraction-benchmark#results), the libraries as they are quoted from there.
 */
const PUBLISHED = [
  ["AutoExtract (service), published", ".984", ".956", ".970"],
  ["rs-trafilatura, published", "–", "–", ".970"],
  ["go-trafilatura, published", "–", "–", ".960"],
  ["trafilatura, published", ".938", ".978", ".958"],
  ["Diffbot (service), published", ".958", ".944", ".951"],
  ["newspaper4k, published", ".964", "–", ".949"],
  ["Readability, published", ".914", ".982", ".947"],
] as const;

const FOLDER = chooseData("pages", "pages");
const SHOWS_ERRORS = process.argv.includes("--errors");

const truth = JSON.parse(readFileSync(join(FOLDER, "ground-truth.json"), "utf8")) as Record<
  string,
  { readonly articleBody: string }
>;
const pages: Page[] = Object.entries(truth).map(([id, { articleBody: gold }]) => ({
  id,
  gold,
  html: gunzipSync(readFileSync(join(FOLDER, "html", `${id}.html.gz`))).toString("utf8"),
}));

const METHODS: readonly { readonly name: string; readonly read: (html: string) => string }[] = [
  {
    name: "Daybook",
    read: (html) => parseHtml("captures/page.html", html).capture?.articles[0]?.text ?? "",
  },
  {
    name: "Readability alone",
    read: (html) => {
      const { document } = parseHTML(html);
      return new Readability(document as unknown as Document).parse()?.textContent ?? "";
    },
  },
];

/** Two halves by the name of the page, to show how far figures move with the pages. */
const isEven = ({ id }: { readonly id: string }): boolean => Number.parseInt(id.slice(-1), 16) % 2 === 0;

const rows = METHODS.map(({ name, read }) => {
  // What is measured is the work of a build, not the warming of the engine.
  for (const { html } of pages.slice(0, 20)) read(html);
  const results = pages.map((page) => {
    const start = performance.now();
    const text = read(page.html);
    return { ...page, text, milliseconds: performance.now() - start, match: matchShingles(page.gold, text) };
  });
  if (SHOWS_ERRORS && name === "Daybook") showErrors(results);
  const times = results.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return [
    name,
    ...score(results.map(({ match }) => match)).map(formatShare),
    formatShare(score(results.filter(isEven).map(({ match }) => match))[2]),
    formatShare(score(results.filter((page) => !isEven(page)).map(({ match }) => match))[2]),
    (times[Math.floor(times.length / 2)] ?? 0).toFixed(1),
    (times.at(-1) ?? 0).toFixed(0),
  ];
});

console.log(`Text of the article on ${pages.length} saved pages\n`);
printTable(
  ["extractor", "precision", "recall", "F1", "F1 even", "F1 odd", "median ms", "longest ms"],
  [...rows, ...PUBLISHED.map((row) => [...row, "–", "–", "–", "–"])],
);
printMachine();

/** Precision, recall and F1 as `evaluate.py` of the benchmark takes them: means over the pages, F1 of the means. */
function score(matches: readonly Match[]): [number, number, number] {
  const precision = mean(
    matches
      .filter(({ both, tooMuch }) => both + tooMuch > 0)
      .map(({ both, tooMuch }) => both / (both + tooMuch)),
  );
  const recall = mean(
    matches.filter(({ both, missed }) => both + missed > 0).map(({ both, missed }) => both / (both + missed)),
  );
  return [precision, recall, (2 * precision * recall) / (precision + recall)];
}

function matchShingles(right: string, told: string): Match {
  const [ofRight, ofTold] = [countShingles(right), countShingles(told)];
  let [both, tooMuch, missed] = [0, 0, 0];
  for (const key of new Set([...ofRight.keys(), ...ofTold.keys()])) {
    const [a, b] = [ofRight.get(key) ?? 0, ofTold.get(key) ?? 0];
    both += Math.min(a, b);
    tooMuch += Math.max(0, b - a);
    missed += Math.max(0, a - b);
  }
  const all = both + tooMuch + missed || 1;
  return { both: both / all, tooMuch: tooMuch / all, missed: missed / all };
}

function countShingles(text: string): Map<string, number> {
  const tokens = text.match(TOKEN) ?? [];
  const counts = new Map<string, number>();
  if (tokens.length === 0) return counts;
  for (let at = 0; at < Math.max(1, tokens.length - TOKENS_OF_A_SHINGLE + 1); at += 1) {
    const key = tokens.slice(at, at + TOKENS_OF_A_SHINGLE).join(" ");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}

/** The pages with errors, the worst first, each with the paragraphs that are too much and those missed. */
function showErrors(
  results: readonly {
    readonly id: string;
    readonly gold: string;
    readonly text: string;
    readonly match: Match;
  }[],
): void {
  const worst = [...results].sort((a, b) => a.match.both - b.match.both);
  for (const { id, gold, text, match } of worst) {
    if (match.both > 0.995) continue;
    console.log(
      `${id.slice(0, 8)}  both ${formatShare(match.both)}  too much ${formatShare(match.tooMuch)}  missed ${formatShare(match.missed)}`,
    );
    const show = (sign: string, lines: readonly string[]) => {
      for (const line of lines) console.log(`  ${sign} ${line.slice(0, 160)}`);
    };
    show("+", findOthers(text, gold));
    show("-", findOthers(gold, text));
  }
}

function findOthers(text: string, other: string): string[] {
  const known = countShingles(other);
  return text.split("\n").filter((line) => {
    const keys = [...countShingles(line).keys()];
    return keys.length > 0 && keys.filter((key) => known.has(key)).length < keys.length / 2;
  });
}
