import type { ArticleTag, DatedArticle } from "../../src/digest/model.ts";
import { COUNTRIES } from "../../src/digest/tags/countries.ts";
import { tagArticle } from "../../src/digest/tags/tag-article.ts";
import { buildVocabulary } from "../../src/digest/tags/vocabulary.ts";
import { chooseData, readJsonLines } from "./data.ts";
import { readText, type WireItem } from "./newswire.ts";
import { CITIES, LABELS, TOPICS } from "./reuters-labels.ts";
import { formatShare, printMachine, printTable } from "./table.ts";

/**
 * Places and subjects on Reuters-21578, whose people marked what each item is about.
 *
 * A place label counts where its country is named in title, dateline or body: by a name or demonym of Daybook's table of
 * countries, or by one of the few cities listed in `reuters-labels.ts`, as written or in capitals. A country told that is
 * a label but not a counted one ("DENVER, March 3") is set aside, neither right nor wrong; the stricter figure takes it for
 * wrong. Rules were chosen on every other item, from the first; the rest stand beside them.
 */
interface Case {
  readonly item: WireItem;
  readonly article: DatedArticle;
  /** Labels of countries that the item names. */
  readonly named: ReadonlySet<string>;
  /** Labels of places that the item bears. */
  readonly gold: ReadonlySet<string>;
}

const vocabulary = buildVocabulary([]);
const labelOf = buildLabels();
const patterns = buildPatterns();

/** The label for the id of each country: a country may have had two, and two may have been one. */
function buildLabels(): ReadonlyMap<string, string> {
  const countries = COUNTRIES.trim()
    .split("\n")
    .map((line) => vocabulary.byName.get((/^[?~^]?([^,;]+)/u.exec(line)?.[1] ?? "").toLowerCase()));
  const own = countries.flatMap((tag): [string, string][] => (tag === undefined ? [] : [[tag.id, tag.id]]));
  const other = Object.entries(LABELS).flatMap(([label, ids]) =>
    ids.map((id): [string, string] => [id, label]),
  );
  return new Map([...own, ...other]);
}

function buildPatterns(): ReadonlyMap<string, RegExp> {
  const names = new Map<string, string[]>(
    Object.entries(CITIES).map(([label, cities]) => [label, [...cities]]),
  );
  for (const { tag, words, countries } of [...vocabulary.names.values()].flat()) {
    const label = labelOf.get(tag.id);
    if (label === undefined || countries !== undefined) continue;
    // Tokens have lost the full stops of initials.
    const written = words.map((word) => (/^\p{Lu}{2,5}$/u.test(word) ? [...word].join("\\.?") : word));
    names.set(label, [...(names.get(label) ?? []), written.join("[\\s.-]+")]);
  }
  return new Map([...names].map(([label, all]) => [label, buildPattern(all)]));
}

function buildPattern(names: readonly string[]): RegExp {
  const forms = names.flatMap((name) =>
    name.length > 3 ? [name, name.toUpperCase().replaceAll("\\S", "\\s")] : [name],
  );
  return new RegExp(`(?<![\\p{L}\\d])(?:${forms.join("|")})(?![\\p{L}\\d])`, "u");
}

function toCase(item: WireItem): Case {
  const text = readText(item);
  const whole = `${item.title}\n${text}`;
  return {
    item,
    article: {
      id: item.id,
      role: "main",
      file: `captures/${item.id}.txt`,
      line: 1,
      position: 0,
      title: item.title,
      text,
      language: "en",
      tags: [],
      isCut: false,
      mentions: [],
    },
    named: new Set([...patterns].filter(([, pattern]) => pattern.test(whole)).map(([label]) => label)),
    gold: new Set(item.places),
  };
}

function findLabels(tags: readonly ArticleTag[]): ReadonlySet<string> {
  return new Set(tags.flatMap(({ id, kind }) => (kind === "place" ? (labelOf.get(id) ?? []) : [])));
}

interface Counts {
  right: number;
  wrong: number;
  missed: number;
  aside: number;
}

function count(cases: readonly Case[], told: readonly ReadonlySet<string>[], isCounted: boolean): Counts {
  const counts = { right: 0, wrong: 0, missed: 0, aside: 0 };
  for (const [at, { gold, named }] of cases.entries()) {
    const labels = told[at] ?? new Set();
    for (const label of labels) {
      if (!gold.has(label)) counts.wrong += 1;
      else if (isCounted && !named.has(label)) counts.aside += 1;
      else counts.right += 1;
    }
    for (const label of gold) if (!labels.has(label) && (!isCounted || named.has(label))) counts.missed += 1;
  }
  return counts;
}

function formatScores({ right, wrong, missed }: Omit<Counts, "aside">): [string, string, string] {
  return [right / (right + wrong), right / (right + missed), (2 * right) / (2 * right + wrong + missed)].map(
    formatShare,
  ) as [string, string, string];
}

function printPlaces(cases: readonly Case[], methods: readonly Method[]): void {
  const halves: [string, (at: number) => boolean][] = [
    ["chosen on", (at) => at % 2 === 0],
    ["the rest", (at) => at % 2 === 1],
    ["all", () => true],
  ];
  const rows = methods.flatMap(({ name, labels, milliseconds }) =>
    halves.map(([half, isIn]) => {
      const some = cases.filter((_, at) => isIn(at));
      const told = labels.filter((_, at) => isIn(at));
      const counted = count(some, told, true);
      const { right, wrong, missed, aside } = counted;
      const strict = formatScores({ right, wrong: wrong + aside, missed })[2];
      const overall = formatScores(count(some, told, false))[2];
      const time = half === "all" ? milliseconds.toFixed(2) : "";
      return [name, half, right, wrong, missed, aside, ...formatScores(counted), strict, overall, time];
    }),
  );
  printTable(
    "finder,items,right,wrong,missed,set aside,precision,recall,F,F if aside is wrong,F over all labels,ms per item".split(
      ",",
    ),
    rows,
  );
}

interface Method {
  readonly name: string;
  readonly labels: readonly ReadonlySet<string>[];
  readonly milliseconds: number;
}

function measure(name: string, cases: readonly Case[], find: (one: Case) => ReadonlySet<string>): Method {
  const from = performance.now();
  const labels = cases.map(find);
  return { name, labels, milliseconds: (performance.now() - from) / cases.length };
}

function printSubjects(cases: readonly Case[], tags: readonly (readonly ArticleTag[])[]): void {
  const sum = { right: 0, wrong: 0, missed: 0 };
  const rows = Object.entries(TOPICS).map(([id, topics]) => {
    const counts = { right: 0, wrong: 0, missed: 0 };
    for (const [at, { item }] of cases.entries()) {
      const isGold = item.topics.some((topic) => topics.includes(topic));
      const isTold = tags[at]?.some((tag) => tag.id === id) ?? false;
      if (isGold && isTold) counts.right += 1;
      else if (isTold) counts.wrong += 1;
      else if (isGold) counts.missed += 1;
    }
    for (const key of ["right", "wrong", "missed"] as const) sum[key] += counts[key];
    return [id, topics.join(", "), counts.right, counts.wrong, counts.missed, ...formatScores(counts)];
  });
  printTable("subject,topics,right,wrong,missed,precision,recall,F".split(","), [
    ...rows,
    ["all", "", sum.right, sum.wrong, sum.missed, ...formatScores(sum)],
  ]);
}

function printErrors(cases: readonly Case[], { labels }: Method): void {
  for (const [at, { item, gold, named }] of cases.entries()) {
    const told = labels[at] ?? new Set();
    const wrong = [...told].filter((label) => !gold.has(label));
    const missed = [...gold].filter((label) => named.has(label) && !told.has(label));
    if (wrong.length > 0 || missed.length > 0)
      console.log([item.id, `wrong: ${wrong}`, `missed: ${missed}`, item.dateline, item.title].join("  "));
  }
}

const path = chooseData("tags", "archive/reuters-21578.jsonl.gz");
const cases = readJsonLines<WireItem>(path).map(toCase);
const tags: (readonly ArticleTag[])[] = [];
const daybook = measure("Daybook", cases, ({ article }) => {
  const found = tagArticle(article, vocabulary);
  tags.push(found);
  return findLabels(found);
});
if (process.argv.includes("--errors")) printErrors(cases, daybook);
console.log(`Places of ${cases.length} newswire items\n`);
printPlaces(cases, [daybook, measure("every country named", cases, ({ named }) => named)]);
console.log("\nSubjects\n");
printSubjects(cases, tags);
printMachine();
