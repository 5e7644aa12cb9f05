import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findHighlights } from "../../src/digest/highlights/find-highlights.ts";
import type { Passage } from "../../src/digest/model.ts";
import { findBodySentences } from "../../src/digest/text/frame.ts";
import { findContentWords } from "../../src/digest/text/words.ts";
import { chooseData, readJsonLines } from "./data.ts";
import { joinTokens } from "./join-tokens.ts";
import { formatShare, printMachine, printTable } from "./table.ts";

/** A report of a day that a reference timeline tells of, and the words with which it does. */
interface Report {
  readonly text: string;
  readonly sentences: readonly Passage[];
  readonly reference: ReadonlySet<string>;
}

/** Sentences compared: as many as a timeline or a page gives to one report. */
const SENTENCES = 3;

/** Shorter reports have little to choose from. */
const FEWEST_SENTENCES = 9;

const choosers: Readonly<Record<string, (report: Report, index: number) => readonly Passage[]>> = {
  Daybook: ({ text }) => findHighlights({ id: "", title: "", text, tags: [] }).keySentences,
  "lead-3": ({ sentences }) => sentences,
  TextRank: rankByTextRank,
  random: ({ sentences }, index) => shuffle(sentences, index + 1),
};

function readReports(folder: string): Report[] {
  const topics = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return topics.flatMap(({ name }) => {
    const gold = JSON.parse(readFileSync(join(folder, name, "gold.json"), "utf8")) as Readonly<
      Record<string, readonly { readonly date: string; readonly text: readonly string[] }[]>
    >;
    const ofDay = new Map<string, string[]>();
    for (const { date, text } of Object.values(gold).flat())
      ofDay.set(date, [...(ofDay.get(date) ?? []), ...text]);
    return readJsonLines<{ date: string; text: string }>(join(folder, name, "articles.jsonl.gz")).flatMap(
      ({ date, text: tokens }) => {
        const text = joinTokens(tokens);
        const sentences = findBodySentences(text);
        const reference = new Set(findContentWords((ofDay.get(date) ?? []).join(" ")));
        return reference.size === 0 || sentences.length < FEWEST_SENTENCES
          ? []
          : [{ text, sentences, reference }];
      },
    );
  });
}

/** ROUGE-1 over distinct content words. */
function measure({ text, reference }: Report, chosen: readonly Passage[]): { recall: number; f: number } {
  const words = new Set(chosen.flatMap(({ start, end }) => findContentWords(text.slice(start, end))));
  const hits = [...words].filter((word) => reference.has(word)).length;
  return { recall: hits / reference.size, f: (2 * hits) / (words.size + reference.size) };
}

/** Mihalcea and Tarau 2004: shared words over the logarithms of the lengths, 30 rounds. */
function rankByTextRank({ text, sentences }: Report): Passage[] {
  const words = sentences.map(({ start, end }) => new Set(findContentWords(text.slice(start, end))));
  const ties = words.map((a, i) =>
    words.map((b, j) =>
      i === j || a.size < 2 || b.size < 2
        ? 0
        : [...a].filter((word) => b.has(word)).length / (Math.log(a.size) + Math.log(b.size)),
    ),
  );
  const sums = ties.map((row) => row.reduce((a, b) => a + b, 0));
  let ranks = sentences.map(() => 1);
  for (let round = 0; round < 30; round += 1)
    ranks = ranks.map((_, i) =>
      ties.reduce((sum, row, j) => sum + 0.85 * ((row[i] ?? 0) / (sums[j] || 1)) * (ranks[j] ?? 0), 0.15),
    );
  const order = sentences.map((sentence, index) => ({ sentence, rank: ranks[index] ?? 0 }));
  return order.sort((a, b) => b.rank - a.rank).map(({ sentence }) => sentence);
}

/** The same order for the same seed. */
function shuffle(sentences: readonly Passage[], seed: number): Passage[] {
  // Large from the start: small states would keep the first sentences first.
  let state = (seed * 1_000_003) % 2147483647;
  const keyed = sentences.map((sentence) => {
    state = (state * 48271) % 2147483647;
    return { sentence, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ sentence }) => sentence);
}

const reports = readReports(chooseData("highlights", "timelines"));
const meanOf = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;
console.log(`Key sentences of ${reports.length} reports against what timelines say of their day\n`);
printTable(
  ["chooser", "recall", "F", "characters", "ms per report"],
  Object.entries(choosers).map(([name, choose]) => {
    const start = performance.now();
    const chosen = reports.map((report, index) => choose(report, index).slice(0, SENTENCES));
    const spent = performance.now() - start;
    const scores = reports.map((report, index) => measure(report, chosen[index] ?? []));
    const length = meanOf(
      chosen.map((passages) => passages.reduce((sum, { start, end }) => sum + end - start, 0)),
    );
    return [
      name,
      formatShare(meanOf(scores.map(({ recall }) => recall))),
      formatShare(meanOf(scores.map(({ f }) => f))),
      length.toFixed(0),
      (spent / reports.length).toFixed(2),
    ];
  }),
);
const characters = meanOf(reports.map(({ text }) => text.length));
console.log(`\nDaybook's time is that of all highlights; a report has ${characters.toFixed(0)} characters.`);
printMachine();
