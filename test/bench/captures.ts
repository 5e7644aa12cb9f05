import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ArticleRead, CaptureRead } from "../../src/digest/model.ts";
import { parseCapture } from "../../src/read/captures/parse-capture.ts";

interface RelatedLabel {
  readonly source: string | null;
  readonly when_raw: string | null;
  readonly title: string | null;
  readonly text_first_words: string | null;
  readonly category?: string;
}

interface Label {
  readonly file: string;
  readonly title: string | null;
  readonly published_raw: string | null;
  readonly source: string | null;
  readonly hashtags: readonly string[];
  readonly body_first_words: string | null;
  readonly body_paragraphs: number | null;
  readonly related: readonly RelatedLabel[];
}

const FOLDER = process.argv[2] ?? fileURLToPath(new URL("../../../shared/data/captures", import.meta.url));

if (!existsSync(join(FOLDER, "labels.json"))) {
  console.log(`bench:captures: no labelled captures at ${FOLDER}; give the folder that holds labels.json.`);
  process.exit(0);
}

const right = new Map<string, { right: number; all: number }>();
const wrong: string[] = [];
const crashes: string[] = [];

function count(file: string, field: string, actual: unknown, expected: unknown): void {
  const sum = right.get(field) ?? { right: 0, all: 0 };
  right.set(field, sum);
  sum.all += 1;
  if (JSON.stringify(actual ?? null) === JSON.stringify(expected ?? null)) sum.right += 1;
  else wrong.push(`${file}  ${field}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
}

/** As many first words of a text as the label gives. */
function firstWords(text: string | undefined, label: string | null): string | null {
  if (text === undefined || text === "") return null;
  return text
    .split(/\s+/)
    .slice(0, label?.split(/\s+/).length ?? 5)
    .join(" ");
}

function measure(label: Label, capture: CaptureRead | undefined): void {
  const { file } = label;
  const main = capture?.articles.find(({ role }) => role === "main");
  const related = capture?.articles.filter(({ role }) => role === "related") ?? [];
  count(file, "title", main?.title, label.title);
  count(file, "outlet", main?.outlet?.value, label.source);
  count(file, "date text", main?.statedDate?.value, label.published_raw);
  count(file, "hashtags", capture?.hashtags, label.hashtags);
  count(file, "body start", firstWords(main?.text, label.body_first_words), label.body_first_words);
  if (label.body_paragraphs !== null && main !== undefined)
    count(file, "paragraphs", main.text === "" ? 0 : main.text.split("\n").length, label.body_paragraphs);
  count(file, "related items", related.length, label.related.length);
  for (const [index, item] of label.related.entries()) measureItem(file, item, related[index]);
}

function measureItem(file: string, label: RelatedLabel, item: ArticleRead | undefined): void {
  count(file, "item outlet", item?.outlet?.value, label.source);
  count(file, "item date text", item?.statedDate?.value, label.when_raw);
  count(file, "item title", item?.title || null, label.title);
  count(file, "item text start", firstWords(item?.text, label.text_first_words), label.text_first_words);
  count(file, "item category", item?.tags[0]?.value, label.category);
}

const labels = JSON.parse(readFileSync(join(FOLDER, "labels.json"), "utf8")) as Label[];
for (const label of labels) {
  try {
    const source = readFileSync(join(FOLDER, label.file), "utf8");
    measure(label, parseCapture(`captures/${label.file}`, source).capture);
  } catch (error) {
    crashes.push(`${label.file}: ${error}`);
  }
}

const sums = [...right.values()];
const total = { right: sum(sums.map((one) => one.right)), all: sum(sums.map((one) => one.all)) };
console.log(`Captures in ${labels.length} files, fields read right\n`);
for (const [field, one] of [...right, ["all fields", total] as const])
  console.log(
    `${field.padEnd(16)} ${String(one.right).padStart(4)} of ${String(one.all).padStart(4)}   ${((100 * one.right) / one.all).toFixed(1)} %`,
  );
console.log(`\nCrashes: ${crashes.length}`);
for (const line of [...crashes, ...wrong]) console.log(`  ${line}`);

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
