import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

// Debian's own, which sees Debian's packages; another that stands first in the path may not.
const PYTHON = "/usr/bin/python3";

const READ_BY_FEEDPARSER = `
import feedparser, json, sys
feed = feedparser.parse(sys.argv[1])
if feed.bozo: sys.exit("feedparser: %s" % feed.bozo_exception)
print(json.dumps([{"id": entry.id, "title": entry.title} for entry in feed.entries]))
`;

const FOLLOW_WITH_FEEDPARSER = `
import feedparser, json, sys
address, items, documents = sys.argv[1], [], 0
while address:
    feed = feedparser.parse(address)
    if feed.bozo: sys.exit("feedparser: %s" % feed.bozo_exception)
    documents += 1
    items += [{"id": entry.id, "title": entry.title} for entry in feed.entries]
    # Addresses are those of the deployed site.
    links = [link.href for link in feed.feed.links if link.rel == "prev-archive"]
    address = links[0].replace(sys.argv[2], sys.argv[3], 1) if links else None
print(json.dumps({"items": items, "documents": documents}))
`;

const READ_CACHE = `
import json, sqlite3, sys
items = sqlite3.connect(sys.argv[1]).execute("select guid, title from rss_item")
print(json.dumps([{"id": id, "title": title} for id, title in items]))
`;

export interface Item {
  readonly id: string;
  readonly title: string;
}

/** A program that reads feeds, with what it remembers from one reading to the next kept in a folder. */
export interface Reader {
  readonly name: string;
  /** The Debian package that has it. */
  readonly package: string;
  /** Documents of a feed it can read, by name. */
  readonly reads: readonly string[];
  /** Rejects when it is not installed. */
  readonly probe: () => Promise<unknown>;
  /** What it knows of the feed after reading it. Rejects when it cannot. */
  readonly read: (address: string, memory: string) => Promise<Item[]>;
}

const newsboat: Reader = {
  name: "newsboat",
  package: "newsboat",
  // JSON Feed came after Debian's 2.21.
  reads: ["feed.xml", "atom.xml"],
  probe: () => run("newsboat", ["--version"]),
  async read(address, memory) {
    // A cache for each document: newsboat tells items apart by guid alone, and the documents share theirs on purpose.
    const cache = join(memory, `${address.slice(address.lastIndexOf("/") + 1)}.db`);
    const urls = join(memory, "urls");
    await writeFile(urls, `${address}\n`);
    const common = ["-u", urls, "-c", cache, "-C", "/dev/null", "-x"];
    const env = { ...process.env, HOME: memory, LC_ALL: "C.UTF-8" };
    await run("newsboat", [...common, "reload"], { env });
    const { stdout } = await run("newsboat", [...common, "print-unread"], { env });
    const items = await runPython(READ_CACHE, cache);
    const unread = Number.parseInt(stdout, 10);
    if (unread !== items.length) throw new Error(`newsboat has ${items.length} items but ${unread} unread`);
    return items;
  },
};

const feedparser: Reader = {
  name: "feedparser",
  package: "python3-feedparser",
  reads: ["feed.xml", "atom.xml"],
  probe: () => run(PYTHON, ["-c", "import feedparser"]),
  read: (address) => runPython(READ_BY_FEEDPARSER, address),
};

/** No packaged program reads JSON Feed; this checks at least that the file says what the others read. */
const asData: Reader = {
  name: "JSON.parse",
  package: "nodejs",
  reads: ["feed.json"],
  probe: async () => undefined,
  async read(address) {
    const { items } = (await (await fetch(address)).json()) as { items: Item[] };
    return items.map(({ id, title }) => ({ id, title }));
  },
};

export const readers: readonly Reader[] = [newsboat, feedparser, asData];

/** What feedparser finds in a feed and in all its archives, and in how many documents. `site` stands for `deployed`. */
export async function followArchives(
  document: string,
  deployed: string,
  site: string,
): Promise<{ readonly items: readonly Item[]; readonly documents: number }> {
  const { stdout } = await run(PYTHON, ["-c", FOLLOW_WITH_FEEDPARSER, site + document, deployed, site]);
  return JSON.parse(stdout) as { items: Item[]; documents: number };
}

async function runPython(program: string, argument: string): Promise<Item[]> {
  const { stdout } = await run(PYTHON, ["-c", program, argument]);
  return JSON.parse(stdout) as Item[];
}
