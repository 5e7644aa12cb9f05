import * as chrono from "chrono-node";
import { findMentions } from "../../src/digest/dates/find-mentions.ts";
import type { ArticleId, Day, Passage } from "../../src/digest/model.ts";
import { toWhen } from "../../src/digest/when.ts";
import { chooseData, readJsonLines } from "./data.ts";
import { formatShare, printMachine, printTable } from "./table.ts";

/** A time expression that people marked, as in TimeML: `value` is a year, month or day, or something else. */
interface Timex extends Passage {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string;
}

interface Text {
  readonly id: string;
  readonly created: Day;
  readonly text: string;
  readonly timex: readonly Timex[];
}

/** A passage read as an EDTF value. */
interface Prediction extends Passage {
  readonly edtf: string;
}

type Finder = (text: Text) => readonly Prediction[];

const finders: Readonly<Record<string, Finder>> = {
  Daybook: ({ id, created, text }) => {
    const published = toWhen(created, "stated", []);
    return findMentions({ id: id as ArticleId, text, published }).map(({ start, end, when }) => ({
      start,
      end,
      edtf: when.edtf,
    }));
  },
  "chrono-node": ({ created, text }) =>
    chrono
      .parse(text, { instant: new Date(`${created}T12:00:00Z`), timezone: 0 })
      .map(({ index, text: words, start }) => ({
        start: index,
        end: index + words.length,
        edtf: chronoEdtf(start),
      })),
};

/** The part of the date that chrono is certain of. */
function chronoEdtf(date: chrono.ParsedComponents): string {
  const pad = (number: number | null) => String(number).padStart(2, "0");
  const [year, month, day] = [date.get("year"), pad(date.get("month")), pad(date.get("day"))];
  if (date.isCertain("day") || date.isCertain("weekday")) return `${year}-${month}-${day}`;
  return date.isCertain("month") ? `${year}-${month}` : `${year}`;
}

/** The value to be found; undefined for what is no calendar mention (a duration, a week, "now"). */
function goldEdtf({ type, value }: Timex): string | undefined {
  if (type !== "DATE" && type !== "TIME") return undefined;
  const day = value.split("T")[0] ?? "";
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(day) ? day : undefined;
}

interface Score {
  right: number;
  wrong: number;
  missed: number;
  milliseconds: number;
}

const overlaps = (a: Passage, b: Passage): boolean => a.start < b.end && b.start < a.end;

const path = chooseData("mentions", "dates/timebank-aquaint.jsonl.gz");
const showErrors = process.argv.includes("--errors");
// Some are created at a clock time, whose day is meant.
const texts = readJsonLines<Text>(path).map((text) => ({
  ...text,
  created: text.created.slice(0, 10) as Day,
}));

/** Runs of which the fastest counts: the others tell of what else the machine does. */
const RUNS = 40;

/** Milliseconds for all texts. */
function time(find: Finder): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run += 1) {
    const from = performance.now();
    for (const text of texts) find(text);
    fastest = Math.min(fastest, performance.now() - from);
  }
  return fastest;
}

function measure(find: Finder, name: string): Score {
  const score: Score = { right: 0, wrong: 0, missed: 0, milliseconds: time(find) };
  for (const text of texts) {
    const predictions = find(text);
    const used = new Set<Prediction>();
    const report = (what: string, { start, end }: Passage, more: string): void => {
      if (!showErrors || name !== "Daybook") return;
      const at = (from: number, to: number) => text.text.slice(Math.max(0, from), to).replace(/\s+/g, " ");
      console.log(
        `${what}  ${text.created}  …${at(start - 70, start)}[${at(start, end)}]${at(end, end + 50)}…  ${more}`,
      );
    };
    for (const timex of text.timex) {
      const gold = goldEdtf(timex);
      const touching = predictions.filter((one) => overlaps(one, timex));
      if (gold === undefined) {
        for (const one of touching) used.add(one);
        continue;
      }
      const hit = touching.find((one) => !used.has(one) && one.edtf.replace(/[~?%]/g, "") === gold);
      if (hit !== undefined) used.add(hit);
      if (hit === undefined) {
        score.missed += 1;
        report("missed", timex, `${gold} ${touching.map(({ edtf }) => edtf).join()}`);
      } else score.right += 1;
    }
    for (const one of predictions) {
      if (used.has(one)) continue;
      score.wrong += 1;
      report("wrong ", one, one.edtf);
    }
  }
  return score;
}

const scores = Object.entries(finders).map(([name, find]) => ({ name, ...measure(find, name) }));
const peer = scores.at(-1);
console.log(`Calendar mentions in ${texts.length} texts\n`);
printTable(
  ["finder", "right", "wrong", "missed", "precision", "recall", "F", "ms per text", "time ratio"],
  scores.map(({ name, right, wrong, missed, milliseconds }) => {
    const precision = right / (right + wrong);
    const recall = right / (right + missed);
    return [
      name,
      right,
      wrong,
      missed,
      formatShare(precision),
      formatShare(recall),
      formatShare((2 * precision * recall) / (precision + recall)),
      (milliseconds / texts.length).toFixed(2),
      (milliseconds / (peer?.milliseconds ?? 1)).toFixed(2),
    ];
  }),
);
printMachine();
