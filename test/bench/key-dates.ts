import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildDigest } from "../../src/digest/build-digest.ts";
import type { ArticleRead, Day } from "../../src/digest/model.ts";
import { compareText } from "../../src/digest/when.ts";
import { groupBy } from "../../src/publish/site/group-by.ts";
import { rankDays } from "../../src/publish/site/key-dates.ts";
import { defaultSite } from "../../src/read/default-settings.ts";
import { chooseData, readJsonLines } from "./data.ts";
import { joinTokens } from "./join-tokens.ts";
import { formatShare, printMachine, printTable } from "./table.ts";

/** A report as the data has it: one sentence a line, tokens apart. */
interface Report {
  readonly date: Day;
  readonly text: string;
}

/** A timeline that people wrote about a topic. */
interface Reference {
  readonly topic: string;
  readonly name: string;
  readonly days: readonly Day[];
  readonly isWithin: (day: Day) => boolean;
  /** The reports of the topic from its first to its last day. */
  readonly reports: readonly Report[];
}

/** The days of a topic, the one that matters most first. */
type Ranker = (reports: readonly Report[]) => readonly Day[];

const rankers = {
  Daybook: (reports) => {
    const { articles, events, asOf } = buildDigest(
      { captures: [], own: reports.map(readReport), responses: [], ledger: [], problems: [] },
      {
        site: defaultSite,
        outlets: [],
        tags: [],
        stories: [],
        redirects: [],
        subscriptions: [],
        takedowns: [],
      },
    );
    return rankDays(articles, events, asOf).map(({ day }) => day);
  },
  PubCount: (reports) =>
    [...groupBy(reports, ({ date }) => date)]
      .sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || compareText(a, b))
      .map(([day]) => day),
} satisfies Record<string, Ranker>;

/** As an article that its owner dated. Its first words stand for the title that the data lacks. */
function readReport({ date, text: tokens }: Report, index: number): ArticleRead {
  const text = joinTokens(tokens);
  const file = `articles/${String(index).padStart(4, "0")}.md`;
  return {
    id: file,
    role: "own",
    file,
    line: 1,
    position: 0,
    title: text.slice(0, 70),
    text,
    language: "en",
    published: { value: date, evidence: { setting: "published" } },
    tags: [],
    isCut: false,
  };
}

function readTopic(folder: string, topic: string): Reference[] {
  const reports = readJsonLines<Report>(join(folder, topic, "articles.jsonl.gz"));
  const gold = readFileSync(join(folder, topic, "gold.json"), "utf8");
  return Object.entries(JSON.parse(gold) as Record<string, { date: Day }[]>).map(([name, entries]) => {
    const days = [...new Set(entries.map(({ date }) => date))].sort();
    const [first, last] = [days.at(0) as Day, days.at(-1) as Day];
    const isWithin = (day: Day) => first <= day && day <= last;
    return { topic, name, days, isWithin, reports: reports.filter(({ date }) => isWithin(date)) };
  });
}

/** F1 of the best days, as many as the reference has, of those in its span. */
function measure(rank: Ranker, { days, isWithin, reports }: Reference): number {
  const chosen = rank(reports).filter(isWithin).slice(0, days.length);
  const right = chosen.filter((day) => days.includes(day)).length;
  return (2 * right) / (chosen.length + days.length);
}

const folder = chooseData("key-dates", "timelines");
const topics = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const references = topics.flatMap((topic) => readTopic(folder, topic));
const scores = references.map((reference) => ({
  ours: measure(rankers.Daybook, reference),
  peer: measure(rankers.PubCount, reference),
}));
const meanOf = (shares: readonly number[]) => shares.reduce((a, b) => a + b, 0) / shares.length;
const mean = { ours: meanOf(scores.map(({ ours }) => ours)), peer: meanOf(scores.map(({ peer }) => peer)) };

console.log(`Date-F1 of ${references.length} reference timelines of ${topics.length} topics\n`);
printTable(
  ["topic", "reference", "articles", "days", ...Object.keys(rankers), "ratio"],
  [
    ...references.map(
      ({ topic, name, reports, days }) => [topic, name, reports.length, days.length] as const,
    ),
    ["mean", "", "", ""] as const,
  ].map((row, index) => {
    const { ours, peer } = scores[index] ?? mean;
    return [...row, formatShare(ours), formatShare(peer), (ours / peer).toFixed(2)];
  }),
);
printMachine();
