import type { ArticleRead, CaptureRead, DateClue, Instant } from "../../src/digest/model.ts";
import { decodeText } from "../../src/read/decode-text.ts";
import { flattenHtml } from "../../src/read/feeds/flatten-html.ts";
import { parseFeed } from "../../src/read/feeds/parse-feed.ts";
import { chooseData } from "./data.ts";
import { readWithFeedsmith } from "./feedsmith.ts";
import { type Assertion, type Literal, parseAssertions } from "./python-assertions.ts";
import { readTar } from "./read-tar.ts";
import { formatShare, printMachine, printTable } from "./table.ts";
import { writeFeed } from "./write-feed.ts";

/** Where feedparser's own tests serve a document from. */
const HOST = "http://127.0.0.1:8097/";
/** Whether it holds, or why the model cannot tell in this document. */
type Check = (
  capture: CaptureRead,
  article: ArticleRead | undefined,
  expected: Literal,
  source: string,
) => boolean | string;

const TEXTS = /<(?:\w+:)?(?:content|encoded|body|fullitem|summary|description|abstract)\b/gi;

const checkText: Check = (_, article, expected, source) => {
  const holds = isSameText(article?.text, expected);
  const isFuller = (article?.text.length ?? 0) >= flatten(expected).length;
  return holds || !isFuller || [...source.matchAll(TEXTS)].length < 2 ? holds : "the shorter of two texts";
};
const checkLanguage: Check = (_, article, expected, source) => {
  if (article === undefined) return "the language of a feed without items";
  if (/Header:\s*Content-Language/.test(source)) return "a language that only the server told";
  const ours = article.isLanguageAssumed ? "" : article.language.toLowerCase();
  const holds =
    ours ===
    String(expected ?? "")
      .toLowerCase()
      .replaceAll("_", "-");
  return holds || [...source.matchAll(/xml:lang/g)].length < 2
    ? holds
    : "the language of a part that is not the text";
};
const checkTerm: Check = (capture, article, expected, source) =>
  /<category[^>]*label=/.test(source)
    ? "the term of a category that has a label"
    : checkTag(capture, article, expected, source);
const checkLink: Check = (_, article, expected, source) =>
  article?.url === toAddress(expected) ||
  (/<link [^>]*rel=/i.test(source) ? "a link to something else than the page" : false);
const checkAuthor: Check = (_, article, expected) =>
  article?.author?.value.split(", ").some((name) => isSameName(name, expected)) ?? false;
const checkId: Check = (_, article, expected) => {
  const guid = article?.guid ?? "";
  if (guid !== expected && guid.startsWith("/")) return "a relative id, which is kept as written";
  return guid === expected;
};
const checkDate =
  (...says: readonly DateClue["says"][]): Check =>
  (_, article, expected) =>
    article?.dateClues?.some((clue) => says.includes(clue.says) && isSameDate(clue, expected)) ?? false;
const checkTag: Check = (_, article, expected) =>
  article?.tags.some(({ value }) => isSameText(value, expected)) ?? false;

/** By path, without the numbers of entries. */
const checks: Readonly<Record<string, Check>> = {
  "feed.title": ({ title }, _, expected) => isSameText(title, expected),
  "feed.title_detail.value": ({ title }, _, expected) => isSameText(title, expected),
  "feed.language": checkLanguage,
  "entries.title": (_, article, expected) => isSameText(article?.title, expected),
  "entries.title_detail.value": (_, article, expected) => isSameText(article?.title, expected),
  "entries.title_detail.language": checkLanguage,
  "entries.summary_detail.language": checkLanguage,
  "entries.content.0.language": checkLanguage,
  "entries.language": checkLanguage,
  "entries.description": checkText,
  "entries.summary": checkText,
  "entries.summary_detail.value": checkText,
  "entries.content.0.value": checkText,
  "entries.link": (_, article, expected) => article?.url === toAddress(expected),
  "entries.links.0.href": checkLink,
  "entries.authors.0.name": checkAuthor,
  "entries.authors.1.name": checkAuthor,
  "entries.id": checkId,
  "entries.guid": checkId,
  "entries.author": (_, article, expected) => isSameName(article?.author?.value, expected),
  "entries.author_detail.name": (_, article, expected) => isSameName(article?.author?.value, expected),
  "entries.source.title": (_, article, expected) => isSameText(article?.outlet?.value, expected),
  "entries.category": checkTag,
  "entries.tags.0.term": checkTerm,
  "entries.tags.1.term": checkTerm,
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
  return (
    plain === flatten(expected) ||
    plain ===
      String(expected ?? "")
        .replace(/\s+/g, " ")
        .trim()
  );
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
/** Of the assertions about one thing: how many the model covers, and hold as Daybook and as feedsmith read the document. */
interface Count {
  readonly covered: number;
  readonly right: number;
  readonly peer: number;
}

const counts = new Map<string, Count>();
const aside = new Map<string, number>();
const wrong: string[] = [];
let documents = 0;
let crashes = 0;
let refused = 0;
let problems = 0;
for (const [name, bytes] of readTar(path)) {
  documents++;
  const told = /Header:\s*Content-Location: (\S+)/.exec(bytes.toString("latin1"))?.[1] ?? `tests/${name}`;
  const address =
    URL.canParse(told, HOST) && /^http/.test(new URL(told, HOST).href) ? new URL(told, HOST).href : HOST;
  const source = decodeText(bytes, { markup: "xml" }).text;
  const fetched = {
    file: "a.xml",
    fetched: "2025-01-01T00:00:00Z" as Instant,
    feed: address,
    address,
    line: 1,
  };
  let capture: CaptureRead | undefined;
  try {
    const parsed = parseFeed("feeds/a.xml", source, fetched);
    capture = parsed.capture;
    problems += parsed.problems.length;
  } catch (error) {
    crashes++;
    wrong.push(`${name}: ${error}`);
  }
  let peer: CaptureRead | undefined;
  try {
    peer = readWithFeedsmith(source, address);
  } catch {
    refused++;
  }
  const expression = /Expect:([\s\S]*?)(?:-->|\n(?=\s*-->))/.exec(source)?.[1]?.trim() ?? "";
  for (const assertions of parseAssertions(expression)) {
    const form = "what is of another form than path == value";
    if (assertions === undefined) aside.set(form, (aside.get(form) ?? 0) + 1);
    else for (const assertion of assertions) judge(name, assertion, { capture, peer }, source);
  }
}

interface Readings {
  readonly capture: CaptureRead | undefined;
  readonly peer: CaptureRead | undefined;
}

function judge(
  name: string,
  { path, expected }: Assertion,
  { capture, peer }: Readings,
  source: string,
): void {
  const [root, ...rest] = path;
  const index = Number(root === "entries" ? rest.shift() : 0);
  const key = [root, ...rest].join(".");
  const check = checks[key];
  // An item that stands twice is one article.
  const checkOf = (read: CaptureRead | undefined) =>
    read !== undefined &&
    (check?.(read, read.articles.filter(({ position }) => position <= index).at(-1), expected, source) ??
      describeAside(key));
  const holds = check === undefined ? describeAside(key) : checkOf(capture);
  if (typeof holds === "string") {
    aside.set(holds, (aside.get(holds) ?? 0) + 1);
    return;
  }
  const kind = key.replace(/_detail|_parsed|\.value|\.\d|\.term|\.label/g, "");
  const count = counts.get(kind) ?? { covered: 0, right: 0, peer: 0 };
  counts.set(kind, {
    covered: count.covered + 1,
    right: count.right + Number(holds),
    peer: count.peer + Number(checkOf(peer) !== false),
  });
  if (!holds) wrong.push(`${name}: ${path.join(".")} == ${JSON.stringify(expected)}`);
}

function time(read: () => CaptureRead | undefined): number {
  const times = Array.from({ length: 9 }, () => {
    const before = performance.now();
    if (read()?.articles.length !== 500) throw new Error("Not all items were read");
    return performance.now() - before;
  });
  return times.sort((a, b) => a - b)[4] ?? 0;
}

/** The model holds no such thing. */
function describeAside(key: string): string {
  const [root, first = ""] = key.split(".");
  const part = key.split(".").at(-1) ?? "";
  if (/_detail$/.test(first) && /^(?:type|base|language|email|url|href)$/.test(part))
    return `${root}: ${part} of a text or person`;
  return `${root}.${first}`;
}

console.log(
  `${documents} documents of feedparser, ${documents - crashes} read without a crash, ${problems} problems named; feedsmith refuses ${refused}.\n`,
);
const rows = [...counts].sort(([, a], [, b]) => b.covered - a.covered);
const total = rows.reduce<Count>(
  (sum, [, one]) => ({
    covered: sum.covered + one.covered,
    right: sum.right + one.right,
    peer: sum.peer + one.peer,
  }),
  { covered: 0, right: 0, peer: 0 },
);
printTable(
  ["assertions about", "covered", "Daybook", "share", "feedsmith", "share"],
  [...rows, ["all", total] as const].map(([kind, { covered, right, peer }]) => [
    kind,
    covered,
    right,
    formatShare(right / covered),
    peer,
    formatShare(peer / covered),
  ]),
);
console.log(
  `\nSet aside: ${[...aside.values()].reduce((sum, one) => sum + one, 0)}, because the model does not hold`,
);
for (const [why, number] of [...aside].sort(([, a], [, b]) => b - a)) console.log(`  ${number} ${why}`);
console.log("\nA document of 500 items, from its text to articles, the median of nine:\n");
printTable(
  ["format", "KB", "Daybook, ms", "feedsmith, ms", "ratio"],
  (["RSS 2.0", "Atom", "JSON Feed"] as const).map((format) => {
    const source = writeFeed(format, 500);
    const ours = time(() => parseFeed("feeds/a.xml", source).capture);
    const peer = time(() => readWithFeedsmith(source, HOST));
    return [
      format,
      Math.round(source.length / 1024),
      ours.toFixed(),
      peer.toFixed(),
      (ours / peer).toFixed(2),
    ];
  }),
);
if (process.argv.includes("--errors")) console.log(`\n${wrong.join("\n")}`);
printMachine();
