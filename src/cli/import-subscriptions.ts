import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { isSeq, LineCounter, parseDocument, stringify } from "yaml";
import type { Subscription } from "../digest/model.ts";
import { checkYaml } from "../read/check-yaml.ts";
import { decodeText } from "../read/decode-text.ts";
import { OwnerError } from "../read/owner-error.ts";
import { parseOpml } from "../read/parse-opml.ts";
import { readSettings } from "../read/read-settings.ts";
import { LARGEST_FILE } from "../read/read-source.ts";
import { feedsSchema } from "../read/settings-schema.ts";
import { writeWhole } from "../read/write-whole.ts";
import { count } from "./count.ts";
import type { Folders } from "./folders.ts";
import { say, spellOutLine } from "./terminal.ts";

const FEEDS = "feeds.yaml";

/**
 * Adds the feeds of a list of subscriptions (OPML) that are not yet followed to `feeds.yaml`, below what the owner wrote, and
 * tells what it added, knew and left out.
 */
export async function importSubscriptions(
  file: string,
  { settings }: Pick<Folders, "settings">,
): Promise<void> {
  const known = new Set(
    (await readSettings(settings)).subscriptions.map(({ address }) => new URL(address).href),
  );
  const { subscriptions, mistakes } = parseOpml(await readList(file));
  const left = mistakes.map(({ line, message }) => `${file}:${line}: ${message}`);
  if (subscriptions.length === 0)
    throw new OwnerError(
      left.length > 0 ? left.join("\n") : `${file}: found no feed in it; nothing was added`,
    );
  const added = subscriptions.filter(({ address }) => !known.has(new URL(address).href));
  if (added.length > 0) {
    const path = join(settings, FEEDS);
    const before = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return "";
      throw error;
    });
    await writeWhole(path, appendFeeds(before, added));
  }
  for (const { name, address } of added) say.line(spellOutLine(`added  ${name}  ${address}`));
  for (const message of left) say.warning(spellOutLine(`left out: ${message}`));
  say.line(
    `Added ${count(added.length, "feed")} to ${join(settings, FEEDS)}; ${subscriptions.length - added.length} known already.`,
  );
}

/** The list with entries added below, every character that was there kept. Throws an `OwnerError` where the list cannot be gone on with. */
export function appendFeeds(before: string, added: readonly Subscription[]): string {
  const bare = before.replace(/^\uFEFF/, "");
  const lineEnd = bare.includes("\r\n") ? "\r\n" : "\n";
  const entries = added.map(({ name, address, language }) => ({ name, feed: address, language }));
  const indent = " ".repeat(findIndent(bare));
  const lines = stringify(entries, { lineWidth: 0 }).trimEnd().split("\n");
  const join = bare === "" || bare.endsWith("\n") ? "" : lineEnd;
  const after = `${before}${join}${lines.map((line) => `${indent}${line}${lineEnd}`).join("")}`;
  // A list in brackets, or one that ends in a mark of its own, cannot be gone on with below it.
  const [former, later] = [bare, after.replace(/^\uFEFF/, "")].map((text) => countFeeds(text));
  if (later !== (former ?? 0) + added.length)
    throw new OwnerError(
      `${FEEDS}:1: found a list that cannot be added to; write each feed on lines of its own, as - name: Harbour World`,
    );
  return after;
}

function findIndent(source: string): number {
  const lines = new LineCounter();
  const { contents } = parseDocument(source, { lineCounter: lines });
  const first = isSeq(contents) && contents.flow !== true ? contents.range?.[0] : undefined;
  return first === undefined ? 0 : lines.linePos(first).col - 1;
}

function countFeeds(source: string): number | undefined {
  return source.replace(/^[ \t]*#.*$/gm, "").trim() === "" ? 0 : checkYaml(source, feedsSchema).value?.length;
}

async function readList(file: string): Promise<string> {
  try {
    const found = await stat(file);
    if (!found.isFile() || found.size > LARGEST_FILE)
      throw new OwnerError(
        `${file}: found no file of at most ${LARGEST_FILE} bytes; give a list of subscriptions`,
      );
    return decodeText(await readFile(file), { markup: "xml" }).text;
  } catch (error) {
    if (error instanceof OwnerError) throw error;
    throw new OwnerError(
      `${file}: could not be read (${(error as NodeJS.ErrnoException).code}); give the path of a list of subscriptions (OPML)`,
    );
  }
}
