import { performance } from "node:perf_hooks";
import type { Day, TaggedArticle } from "../../src/digest/model.ts";
import { findStories } from "../../src/digest/stories/find-stories.ts";
import { THRESHOLDS, type Thresholds } from "../../src/digest/stories/fit.ts";
import { findContentWords } from "../../src/digest/text/words.ts";
import { clusterByAverageLinkage } from "./average-linkage.ts";
import { buildArticles } from "./build-articles.ts";
import { chooseData, readJsonLines } from "./data.ts";
import { joinTokens } from "./join-tokens.ts";
import { formatShare, printMachine, printTable } from "./table.ts";

/** An article of ECB+ with the happening it tells of; its topic pairs two look-alikes. */
interface Labelled {
  readonly id: string;
  /** "1-ecb", "1-plus" */
  readonly story: string;
  readonly sentences: readonly string[];
}

/** The cluster of each article. */
type Clustering = ReadonlyMap<string, string | number>;

const FOLDS = 5;

/** Ways to deal the topics into folds; one alone moves the result by a hundredth. */
const DEALS = 10;

/** Address lines at the head of a saved page. */
const ADDRESS = /^https?\s*:\s*\/\s*\//;

/** All articles are of one edition: nothing but their words tells them apart. */
const EDITION = "2014-06-01" as Day;

const path = chooseData("stories", "stories/ecbplus.jsonl.gz");
const labelled = readJsonLines<Labelled>(path);
const topicOf = new Map(labelled.map(({ id, story }) => [id, story.split("-")[0] ?? ""]));
const topics = [...new Set(topicOf.values())];
const articles = buildArticles(
  labelled.map(({ id, sentences }) => {
    const [title = "", ...body] = sentences.filter((line) => !ADDRESS.test(line)).map(joinTokens);
    return { id, edition: EDITION, title: title.slice(0, 300), text: body.join("\n") || title };
  }),
);

/** BCubed over the articles of some topics (Bagga and Baldwin 1998). */
function measure(clusters: Clustering, isMeasured: (topic: string) => boolean) {
  const groups = (keyOf: (id: string) => unknown) => {
    const found = new Map<unknown, Set<string>>();
    for (const { id } of labelled) found.set(keyOf(id), (found.get(keyOf(id)) ?? new Set()).add(id));
    return found;
  };
  const gold = new Map(labelled.map(({ id, story }) => [id, story]));
  const [found, real] = [groups((id) => clusters.get(id)), groups((id) => gold.get(id))];
  let [precision, recall, count] = [0, 0, 0];
  for (const { id } of labelled) {
    if (!isMeasured(topicOf.get(id) ?? "")) continue;
    const [cluster, story] = [found.get(clusters.get(id)), real.get(gold.get(id))];
    const shared = [...(cluster ?? [])].filter((other) => story?.has(other)).length;
    precision += shared / (cluster?.size ?? 1);
    recall += shared / (story?.size ?? 1);
    count += 1;
  }
  return summarise(precision / count, recall / count);
}

function summarise(precision: number, recall: number) {
  return { precision, recall, f: (2 * precision * recall) / (precision + recall) };
}

/** The mean of what is measured on each fold with the setting that does best on the others. */
function crossValidate(settings: readonly Clustering[]) {
  let [precision, recall] = [0, 0];
  for (let deal = 1; deal <= DEALS; deal += 1) {
    const dealt = topics.toSorted(
      (a, b) => ((Number(a) * 7919 * deal) % 101) - ((Number(b) * 7919 * deal) % 101),
    );
    for (let fold = 0; fold < FOLDS; fold += 1) {
      const held = new Set(dealt.filter((_, place) => place % FOLDS === fold));
      const chosen = settings.reduce((best, one) =>
        measure(one, (topic) => !held.has(topic)).f > measure(best, (topic) => !held.has(topic)).f
          ? one
          : best,
      );
      const size = [...topicOf.values()].filter((topic) => held.has(topic)).length;
      const result = measure(chosen, (topic) => held.has(topic));
      precision += result.precision * size;
      recall += result.recall * size;
    }
  }
  return summarise(precision / (DEALS * labelled.length), recall / (DEALS * labelled.length));
}

function cluster(given: readonly TaggedArticle[], thresholds: Thresholds): Clustering {
  const { stories } = findStories(given, { thresholds });
  const found = new Map<string, string | number>(labelled.map(({ id }) => [id, id]));
  for (const { id, articles: members } of stories)
    for (const member of members) found.set(member, `story ${id}`);
  return found;
}

/** The peer: cosine of TF-IDF over the whole set, average linkage. */
function clusterByTfIdf(): (threshold: number) => Clustering {
  const counts = articles.map(({ title, text }) => {
    const found = new Map<string, number>();
    for (const word of findContentWords(`${title}\n${text}`)) found.set(word, (found.get(word) ?? 0) + 1);
    return found;
  });
  const spread = new Map<string, number>();
  for (const found of counts) for (const word of found.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const vectors = counts.map((found) => {
    const weights = [...found].map(
      ([word, count]) =>
        [word, (1 + Math.log(count)) * Math.log(counts.length / (spread.get(word) ?? 1))] as const,
    );
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([word, weight]) => [word, weight / length]));
  });
  const cut = clusterByAverageLinkage(articles.length, (a, b) => {
    let sum = 0;
    for (const [word, weight] of vectors[a] ?? []) sum += weight * (vectors[b]?.get(word) ?? 0);
    return sum;
  });
  return (threshold) => {
    const places = cut(threshold);
    return new Map(articles.map(({ id }, at) => [id, places[at] ?? at]));
  };
}

const grid = [0.25, 0.3, 0.36].flatMap((found) =>
  [0.16, 0.2, 0.24].flatMap((join) =>
    [0.5, 0.6, 0.7].flatMap((stories) => [0.1, 0.2, 0.3].map((single) => ({ found, join, stories, single }))),
  ),
);
const from = performance.now();
const ours = cluster(articles, THRESHOLDS);
const milliseconds = (performance.now() - from) / articles.length;
const settings = grid.map((thresholds) => cluster(articles, thresholds));
const tfIdf = clusterByTfIdf();
const tfIdfs = Array.from({ length: 40 }, (_, step) => tfIdf(0.05 + step / 100));
const best = (clusterings: readonly Clustering[]) =>
  clusterings.map((one) => measure(one, () => true)).reduce((a, b) => (b.f > a.f ? b : a));

const peer = best(tfIdfs);
const rows = [
  ["Daybook", "by cross-validation", crossValidate(settings)],
  ["Daybook", "as shipped", measure(ours, () => true)],
  ["Daybook", "best of the grid", best(settings)],
  ["TF-IDF, average linkage", "by cross-validation", crossValidate(tfIdfs)],
  ["TF-IDF, average linkage", "best on this data", peer],
] as const;
console.log(`Stories of ${labelled.length} articles, ${topics.length} topics of two look-alikes each\n`);
printTable(
  ["method", "thresholds", "precision", "recall", "BCubed F", "ratio"],
  rows.map(([method, how, { precision, recall, f }]) => [
    method,
    how,
    formatShare(precision),
    formatShare(recall),
    formatShare(f),
    (f / peer.f).toFixed(2),
  ]),
);
console.log(`\n${milliseconds.toFixed(2)} ms per article for Daybook.`);
if (process.argv.includes("--errors")) printErrors(ours);
printMachine();

function printErrors(clusters: Clustering): void {
  for (const story of new Set(labelled.map((one) => one.story))) {
    const found = labelled.filter((one) => one.story === story).map(({ id }) => clusters.get(id));
    console.log(
      story,
      [...new Set(found)].map((one) => `${one} x${found.filter((each) => each === one).length}`).join(", "),
    );
  }
}
