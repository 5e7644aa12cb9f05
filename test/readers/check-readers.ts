/**
 * Lets real feed readers read the sample site, then changes a title and adds an article: each reader must find exactly
 * one item that it has not seen before. Then lets feedparser follow the archives of a longer feed to its first article.
 * Needs Debian's newsboat and python3-feedparser.
 */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { serveFolder } from "../site/serve-folder.ts";
import { followArchives, type Item, type Reader, readers } from "./readers.ts";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
const EDITED = "Edited for the readers";
const ADDED = "Added for the readers";

/** Of the feed with archives; a feed itself holds 50. */
const ARTICLES = 130;

/** What one reader knows of one document. */
interface Reading {
  readonly reader: string;
  readonly document: string;
  readonly items: readonly Item[];
}

const missing = await findMissing();
for (const name of missing)
  console.error(`Missing: install the Debian package ${name} (apt-get install ${name}).`);
if (missing.length > 0) process.exit(1);

const folder = await mkdtemp(join(tmpdir(), "daybook-readers-"));
const content = join(folder, "content");
const output = join(folder, "site");
try {
  const problems = [...(await checkNews()), ...(await checkArchives())];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else
    console.log(
      "\nEach reader found one new item after a title was edited and an article added; feedparser found all archived ones.",
    );
} finally {
  await rm(folder, { recursive: true });
}

async function checkNews(): Promise<string[]> {
  await cp(join(PROJECT, "src/content"), content, { recursive: true });
  await build();
  const prefix = new URL(await findDeployed()).pathname;
  const { origin, close } = await serveFolder(output, prefix);
  try {
    const before = await readAll(origin + prefix);
    await editContent();
    await build();
    const after = await readAll(origin + prefix);
    return [...findDisagreements(before), ...findDisagreements(after), ...findSurprises(before, after)];
  } finally {
    close();
  }
}

async function checkArchives(): Promise<string[]> {
  await rm(content, { recursive: true });
  await mkdir(join(content, "articles"), { recursive: true });
  for (let index = 0; index < ARTICLES; index += 1) {
    const published = new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10);
    await writeFile(
      join(content, "articles", `${published}.md`),
      `---\nid: n${index}\ntitle: Number ${index}\npublished: ${published}\n---\n\nOne sentence.\n`,
    );
  }
  await build();
  const deployed = await findDeployed();
  const prefix = new URL(deployed).pathname;
  const { origin, close } = await serveFolder(output, prefix);
  try {
    const problems: string[] = [];
    for (const document of ["feed.xml", "atom.xml"]) {
      const { items, documents } = await followArchives(document, deployed, origin + prefix);
      const found = new Set(items.map(({ id }) => id)).size;
      console.log(`\nfeedparser, ${document} and its archives: ${found} entries in ${documents} documents`);
      if (found !== ARTICLES || documents < 3)
        problems.push(`feedparser finds ${found} of ${ARTICLES} articles by way of ${document}`);
    }
    return problems;
  } finally {
    close();
  }
}

/** Where the site says that it is, with a trailing slash. */
async function findDeployed(): Promise<string> {
  const { feed_url } = JSON.parse(await readFile(join(output, "feed.json"), "utf8")) as { feed_url: string };
  return new URL(".", feed_url).href;
}

async function build(): Promise<void> {
  await promisify(execFile)(
    process.execPath,
    ["src/cli/daybook.js", "build", "--content", content, "--output", output],
    { cwd: PROJECT },
  );
}

async function editContent(): Promise<void> {
  const own = join(content, "articles");
  const first = (await readdir(own)).filter((name) => name.endsWith(".md")).sort()[0];
  if (first === undefined) throw new Error("The sample has no article of its own to edit");
  const text = await readFile(join(own, first), "utf8");
  await writeFile(join(own, first), text.replace(/^title:.*$/m, `title: ${EDITED}`));
  const published = /^published:.*$/m.exec(text)?.[0] ?? "published: 2025-08-02";
  await writeFile(
    join(own, "added.md"),
    `---\nid: added\ntitle: ${ADDED}\n${published}\n---\n\nOne sentence.\n`,
  );
}

async function readAll(site: string): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const reader of readers)
    for (const document of reader.reads) readings.push(await readOne(reader, document, site));
  for (const { reader, document, items } of readings) {
    console.log(`\n${reader}, ${document}: ${items.length} entries`);
    for (const { id, title } of items) console.log(`  ${id}\n    ${title}`);
  }
  return readings;
}

async function readOne(reader: Reader, document: string, site: string): Promise<Reading> {
  const memory = join(folder, reader.name);
  await mkdir(memory, { recursive: true });
  return { reader: reader.name, document, items: await reader.read(site + document, memory) };
}

/** All readers must know the same items by the same titles, whichever document they read. */
function findDisagreements(readings: readonly Reading[]): string[] {
  const told = ({ items }: Reading) => JSON.stringify(items.map(({ id, title }) => [id, title]).sort());
  const [first, ...others] = readings;
  return others
    .filter((reading) => first !== undefined && told(reading) !== told(first))
    .map(
      ({ reader, document }) =>
        `${reader} reads ${document} otherwise than ${first?.reader} ${first?.document}`,
    );
}

function findSurprises(before: readonly Reading[], after: readonly Reading[]): string[] {
  return after.flatMap(({ reader, document, items }, index) => {
    const known = new Set(before[index]?.items.map(({ id }) => id));
    const fresh = items.filter(({ id }) => !known.has(id)).map(({ title }) => title);
    const lost = known.size + fresh.length - items.length;
    return [
      ...(known.size === 0 ? ["found nothing at first"] : []),
      ...(fresh.length === 1 && fresh[0] === ADDED ? [] : [`found as new: ${JSON.stringify(fresh)}`]),
      ...(items.some(({ title }) => title === EDITED) ? [] : ["does not show the edited title"]),
      ...(lost === 0 ? [] : [`lost ${lost} items`]),
    ].map((surprise) => `${reader}, ${document}: ${surprise}`);
  });
}

async function findMissing(): Promise<string[]> {
  const probed = await Promise.allSettled(readers.map((reader) => reader.probe()));
  return probed.flatMap(({ status }, index) =>
    status === "rejected" ? [readers[index]?.package ?? ""] : [],
  );
}
