import type { TaggedArticle } from "../../src/digest/model.ts";
import { findStories } from "../../src/digest/stories/find-stories.ts";
import { findContentWords } from "../../src/digest/text/words.ts";
import { buildArticles, type Given } from "./build-articles.ts";
import { chooseData, readJsonLines } from "./data.ts";
import { readItem, type WireItem } from "./newswire.ts";
import { formatShare, printMachine, printTable } from "./table.ts";

const COPIED = 2000;

/** Words of a body from which an item says enough to be told from others. */
const FEWEST_WORDS = 40;

/** Likeness from which the peer takes two texts for copies: its best on this data. */
const SHINGLE = 3;

/** The same for the same seed, evenly spread over 0 to 1. */
function draw(seed: string): number {
  let value = 0x811c9dc5;
  for (const letter of seed) value = Math.imul(value ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
  return ((value ^ (value >>> 13)) >>> 0) / 2 ** 32;
}

/** What another outlet makes of an item: its text trimmed to a half or more, under another head, with other marks. */
function copy({ id, edition, text }: Given): Given {
  const sentences = text.replace(/^[^-]{0,60} - /, "").split(/(?<=[.!?]["']?)\s+/);
  const share = 0.5 + draw(`trim ${id}`) / 2;
  let kept = sentences.slice(0, Math.max(2, Math.ceil(sentences.length * share)));
  if (kept.length > 4 && draw(`drop ${id}`) < 0.3) kept = kept.filter((_, place) => place !== 2);
  const quoted = kept
    .join(draw(`join ${id}`) < 0.5 ? "\n" : " ")
    .replace(/"([^"]*)"/g, draw(`quote ${id}`) < 0.5 ? "“$1”" : "'$1'");
  const words = (kept[0] ?? "").split(" ").slice(0, 9);
  return { id: `copy-${id}`, edition, title: words.join(" "), text: quoted };
}

function countFound(found: ReadonlySet<string>, real: ReadonlySet<string>) {
  const right = [...found].filter((pair) => real.has(pair)).length;
  const [precision, recall] = [right / found.size, right / real.size];
  return {
    right,
    wrong: found.size - right,
    missed: real.size - right,
    precision,
    recall,
    f: (2 * precision * recall) / (precision + recall),
  };
}

const keyOf = (a: string, b: string) => [a, b].sort().join(" ");

/** Pairs of originals that the wire sent twice are set aside: nobody labelled them. */
const isLabelled = (pair: string) => pair.includes("copy-");

function findPairs(articles: readonly TaggedArticle[]): Set<string> {
  const pairs = new Set<string>();
  for (const { relations } of findStories(articles).stories)
    for (const { kind, from, to } of relations) if (kind === "copy") pairs.add(keyOf(from, to));
  return pairs;
}

/** The peer: share of the shorter text's rows of three words that stand in the longer, over all pairs that have one in common. */
function findByShingles(articles: readonly TaggedArticle[], contained: number): Set<string> {
  const rows = articles.map(({ text }) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return new Set(words.slice(SHINGLE - 1).map((_, at) => words.slice(at, at + SHINGLE).join(" ")));
  });
  const holders = new Map<string, number[]>();
  for (const [place, own] of rows.entries())
    for (const row of own) holders.set(row, [...(holders.get(row) ?? []), place]);
  const shared = new Map<string, number>();
  for (const places of holders.values()) {
    if (places.length > 50) continue;
    for (const [at, a] of places.entries())
      for (const b of places.slice(at + 1)) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
  }
  const found = new Set<string>();
  for (const [pair, count] of shared) {
    const [a = 0, b = 0] = pair.split(" ").map(Number);
    const least = Math.min(rows[a]?.size ?? 0, rows[b]?.size ?? 0);
    if (count >= contained * least) found.add(keyOf(articles[a]?.id ?? "", articles[b]?.id ?? ""));
  }
  return found;
}

const path = chooseData("copies", "archive/reuters-21578.jsonl.gz");
const items = readJsonLines<WireItem>(path)
  .flatMap((item) => readItem(item) ?? [])
  .filter(({ text }) => findContentWords(text).length >= FEWEST_WORDS);
const step = items.length / COPIED;
const originals = Array.from({ length: COPIED }, (_, place) => items[Math.floor(place * step)]).flatMap(
  (item) => item ?? [],
);
const articles = buildArticles([...originals, ...originals.map(copy)]);
const real = new Set(originals.map(({ id }) => keyOf(id, `copy-${id}`)));
const labelledOnly = (pairs: ReadonlySet<string>) => new Set([...pairs].filter(isLabelled));
const ours = labelledOnly(findPairs(articles));
console.log(`Copies of ${originals.length} newswire items, trimmed, under other heads, with other marks\n`);
const peers = [0.5, 0.6, 0.7, 0.8, 0.9].map(
  (contained) => [contained, countFound(labelledOnly(findByShingles(articles, contained)), real)] as const,
);
const [contained, peer] = peers.reduce((best, one) => (one[1].f > best[1].f ? one : best));
printTable(
  ["method", "right", "wrong", "missed", "precision", "recall", "F", "ratio"],
  [
    ["Daybook", countFound(ours, real)] as const,
    [`rows of ${SHINGLE} words, ${contained} contained (best of five)`, peer] as const,
  ].map(([method, { right, wrong, missed, precision, recall, f }]) => [
    method,
    right,
    wrong,
    missed,
    formatShare(precision),
    formatShare(recall),
    formatShare(f),
    (f / peer.f).toFixed(2),
  ]),
);
if (process.argv.includes("--errors")) {
  const titles = new Map(articles.map(({ id, title, text }) => [id, `${title} | ${text.slice(0, 300)}`]));
  for (const pair of [...real].filter((one) => !ours.has(one)))
    console.log("missed", ...pair.split(" ").map((id) => `\n  ${id} ${titles.get(id)}`));
  for (const pair of [...ours].filter((one) => !real.has(one)))
    console.log("wrong", ...pair.split(" ").map((id) => `\n  ${id} ${titles.get(id)}`));
}
printMachine();
