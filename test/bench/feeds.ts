import type { ArticleRead, CaptureRead, DateClue, Instant } from "../../src/digest/model.ts";
import { decodeText } from "../../src/read/decode-text.ts";
import { flattenHtml } from "../../src/read/feeds/flatten-html.ts";
import { parseFeed } from "../../src/read/feeds/parse-feed.ts";
import { chooseData } from "./data.ts";
import { type Assertion, type Literal, parseAssertions } from "./python-assertions.ts";
import { readTar } from "./read-tar.ts";
import { formatShare, printMachine, printTable } from "./table.ts";

/** Where feedparser's own tests serve a document from. */
const HOST = "http://127.0.0.1:8097/";
/** What the digest keeps of a feed; a check returns undefined where it cannot tell in this document. */
type Check = (capture: CaptureRead, article: ArticleRead | undefined, expected: Literal, source: string) => boolean | undefined;

const checkText: Check = (_, article, expected, source) => {
  const holds = isSameText(article?.text, expected);
  // Of two texts the fuller is kept.
  const texts = [...source.matchAll(/<(?:\w+:)?(?:content|encoded|body|fullitem|summary|description|abstract)\b/gi)];
  return holds || texts.length < 2 || (article?.text.length ?? 0) < flatten(expected).length ? holds : undefined;
};
const checkDate =
  (...says: readonly DateClue["says"][]): Check =>
  (_, article, expected) =>
    article?.dateClues?.some((clue) => says.includes(clue.says) && isSameDate(clue, expected)) ?? false;
const checkTag: Check = (_, article, expected) => article?.tags.some(({ value }) => isSameText(value, expected)) ?? false;

/** By path, without the numbers of entries. */
const checks: Readonly<Record<string, Check>> = {
  "feed.title": ({ title }, _, expected) => isSameText(title, expected),
  "feed.title_detail.value": ({ title }, _, expected) => isSameText(title, expected),
  "feed.language": (_, article, expected) => article && isSameLanguage(article, expected),
  "entries.title": (_, article, expected) => isSameText(article?.title, expected),
  "entries.title_detail.value": (_, article, expected) => isSameText(article?.title, expected),
  "entries.title_detail.language": (_, article, expected) => article && isSameLanguage(article, expected),
  "entries.summary_detail.language": (_, article, expected) => article && isSameLanguage(article, expected),
  "entries.content.0.language": (_, article, expected) => article && isSameLanguage(article, expected),
  "entries.language": (_, article, expected) => article && isSameLanguage(article, expected),
  "entries.description": checkText,
  "entries.summary": checkText,
  "entries.summary_detail.value": checkText,
  "entries.content.0.value": checkText,
  "entries.link": (_, article, expected) => article?.url === toAddress(expected),
  "entries.id": (_, article, expected) => article?.guid === expected,
  "entries.guid": (_, article, expected) => article?.guid === expected,
  "entries.author": (_, article, expected) => isSameName(article?.author?.value, expected),
  "entries.author_detail.name": (_, article, expected) => isSameName(article?.author?.value, expected),
  "entries.source.title": (_, article, expected) => isSameText(article?.outlet?.value, expected),
  "entries.category": checkTag,
  "entries.tags.0.term": checkTag,
  "entries.tags.1.term": checkTag,
  "entries.tags.0.label": checkTag,
  "entries.published": checkDate("published"),
  "entries.published_parsed": checkDate("published"),
  "entries.issued": checkDate("published"),
  "entries.issued_parsed": checkDate("published"),
  // feedparser takes each for the other where there is but one.
  "entries.updated": checkDate("modified", "published"),
  "entries.updated_parsed": checkDate("modified", "published"),
  "entries.modified": checkDate("modified", "published"),
  "entries.modified_parsed": checkDate("modified", "published"),
  "entries.created": checkDate("dated", "published"),
  "entries.created_parsed": checkDate("dated", "published"),
};

function flatten(value: Literal): string {
  return flattenHtml(String(value ?? "")).text.replace(/\s+/g, " ");
}

/** Both as plain text. Ours is that already; "<" in it is a character. */
function isSameText(ours: string | undefined, expected: Literal): boolean {
  const plain = (ours ?? "").replace(/\s+/g, " ");
  return plain === flatten(expected) || plain === String(expected ?? "").replace(/\s+/g, " ").trim();
}

function isSameLanguage({ language, isLanguageAssumed }: ArticleRead, expected: Literal): boolean {
  const ours = isLanguageAssumed ? "" : language.toLowerCase();
  return ours === String(expected ?? "").toLowerCase().replaceAll("_", "-");
}

/** Addresses of mail stay out of the digest. */
function isSameName(ours: string | undefined, expected: Literal): boolean {
  const name = String(expected).replace(/\s*[(<]?[^\s()<>@]+@[^\s()<>@]+[)>]?\s*/g, "");
  return (ours ?? "") === name;
}

function toAddress(expected: Literal): string | undefined {
  return typeof expected === "string" && URL.canParse(expected) ? new URL(expected).href : undefined;
}

/** As written, or the day and, where it is stated with its zone, the moment in UTC. */
function isSameDate({ value, evidence }: DateClue, expected: Literal): boolean {
  if (typeof expected === "string") return "text" in evidence && evidence.text === expected;
  if (!Array.isArray(expected)) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = expected.map(Number);
  const iso = new Date(Date.UTC(year, month - 1, day, hour, minute, second)).toISOString();
  return value.includes("T") ? new Date(value).toISOString() === iso : iso.startsWith(value);
}

const path = chooseData("feeds", "feeds/feedparser.tar.gz");
const counts = new Map<string, { covered: number; right: number }>();
const aside = new Map<string, number>();
const wrong: string[] = [];
let documents = 0;
let crashes = 0;
let problems = 0;
for (const [name, bytes] of readTar(path)) {
  documents++;
  const told = /Header:\s*Content-Location: (\S+)/.exec(bytes.toString("latin1"))?.[1] ?? `tests/${name}`;
  const address = URL.canParse(told, HOST) && /^http/.test(new URL(told, HOST).href) ? new URL(told, HOST).href : HOST;
  const source = decodeText(bytes, { markup: "xml" }).text;
  const fetched = { file: "a.xml", fetched: "2025-01-01T00:00:00Z" as Instant, feed: address, address, line: 1 };
  let capture: CaptureRead | undefined;
  try {
    const parsed = parseFeed("feeds/a.xml", source, fetched);
    capture = parsed.capture;
    problems += parsed.problems.length;
  } catch (error) {
    crashes++;
    wrong.push(`${name}: ${error}`);
  }
  const expression = /Expect:([\s\S]*?)(?:-->|\n(?=\s*-->))/.exec(source)?.[1]?.trim() ?? "";
  for (const assertions of parseAssertions(expression)) {
    if (assertions === undefined) setAside("of another form than path == value");
    else for (const assertion of assertions) judge(name, assertion, capture, source);
  }
}

function setAside(why: string): void {
  aside.set(why, (aside.get(why) ?? 0) + 1);
}

function judge(name: string, { path, expected }: Assertion, capture: CaptureRead | undefined, source: string): void {
  const [root, ...rest] = path;
  const index = root === "entries" ? rest.shift() : 0;
  const key = [root, ...rest].join(".");
  const article = capture?.articles.find(({ position }) => position === index);
  const holds = capture === undefined ? checks[key] && false : checks[key]?.(capture, article, expected, source);
  if (holds === undefined) return setAside(checks[key] ? `${key} (nothing to show it on)` : describeAside(key));
  const kind = key.replace(/_detail|_parsed|\.value|\.\d|\.term|\.label/g, "");
  const count = counts.get(kind) ?? { covered: 0, right: 0 };
  counts.set(kind, { covered: count.covered + 1, right: count.right + Number(holds) });
  if (!holds) wrong.push(`${name}: ${path.join(".")} == ${JSON.stringify(expected)}`);
}

/** The model holds no such thing. */
function describeAside(key: string): string {
  const [root, first = ""] = key.split(".");
  const part = key.split(".").at(-1) ?? "";
  if (/_detail$/.test(first) && /^(?:type|base|language|email|url|href)$/.test(part)) return `${root}: ${part} of a text or person`;
  return `${root}.${first}`;
}

console.log(
  `${documents} documents of feedparser, ${documents - crashes} read without a crash, ${problems} problems named.\n`,
);
const rows = [...counts].sort(([, a], [, b]) => b.covered - a.covered);
const total = rows.reduce(
  (sum, [, { covered, right }]) => ({ covered: sum.covered + covered, right: sum.right + right }),
  { covered: 0, right: 0 },
);
printTable(
  ["assertions about", "covered", "hold", "share"],
  [...rows, ["all", total] as const].map(([kind, { covered, right }]) => [kind, covered, right, formatShare(right / covered)]),
);
console.log(`\nSet aside: ${[...aside.values()].reduce((sum, one) => sum + one, 0)}, because the model does not hold`);
for (const [why, number] of [...aside].sort(([, a], [, b]) => b - a)) console.log(`  ${number} ${why}`);
if (process.argv.includes("--errors")) console.log(`\n${wrong.join("\n")}`);
printMachine();
