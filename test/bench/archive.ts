import { performance } from "node:perf_hooks";
import { findStories } from "../../src/digest/stories/find-stories.ts";
import { relateArticles } from "../../src/digest/stories/relate-articles.ts";
import { buildArticles } from "./build-articles.ts";
import { chooseData, readJsonLines } from "./data.ts";
import { readItem, type WireItem } from "./newswire.ts";
import { printMachine, printTable } from "./table.ts";

/** Articles from which the growth is told, and those in between. */
const SIZES = [2000, 5000, 10_000];

const path = chooseData("archive", "archive/reuters-21578.jsonl.gz");
const articles = buildArticles(readJsonLines<WireItem>(path).flatMap((item) => readItem(item) ?? []));
console.log(`Stories of a newswire's archive, ${articles.length} articles\n`);
const rows = [...SIZES.filter((size) => size < articles.length), articles.length].map((size) => {
  const given = articles.slice(0, size);
  const from = performance.now();
  const { stories, similar } = findStories(given);
  const until = performance.now();
  relateArticles(given, stories, similar);
  return {
    size,
    seconds: (until - from) / 1000,
    related: (performance.now() - until) / 1000,
    stories: stories.length,
    members: stories.reduce((sum, story) => sum + story.articles.length, 0),
    megabytes: process.memoryUsage().rss / 1e6,
  };
});
printTable(
  ["articles", "stories, s", "related, s", "ms per article", "stories", "articles in them", "memory, MB"],
  rows.map(({ size, seconds, related, stories, members, megabytes }) => [
    size,
    seconds.toFixed(1),
    related.toFixed(1),
    ((seconds * 1000) / size).toFixed(2),
    stories,
    members,
    Math.round(megabytes),
  ]),
);
const [first, last] = [rows[0], rows.at(-1)];
if (first !== undefined && last !== undefined && last.size > first.size) {
  const exponent = Math.log(last.seconds / first.seconds) / Math.log(last.size / first.size);
  console.log(`\nTime grows with the number of articles to the power of ${exponent.toFixed(2)}.`);
}
printMachine();
