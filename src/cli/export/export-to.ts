import { lstat } from "node:fs/promises";
import { extname, resolve, sep } from "node:path";
import type { Settings } from "../../digest/model.ts";
import { OwnerError } from "../../read/owner-error.ts";
import { readSettings } from "../../read/read-settings.ts";
import { writeWhole } from "../../read/write-whole.ts";
import { count } from "../count.ts";
import type { Folders } from "../folders.ts";
import { loadDigest } from "../load-digest.ts";
import { say } from "../terminal.ts";
import { renderLines } from "./render-lines.ts";
import { renderSubscriptions } from "./render-subscriptions.ts";

export type ExportFormat = "opml" | "jsonl";

/**
 * Writes what others can read: to a file in `.opml` the feeds that are followed, to one in `.jsonl` the digest as JSON Lines;
 * `-` is standard output, where the format is asked for by name. Throws an `OwnerError` for a place that is not one's own.
 */
export async function exportTo(
  file: string,
  options: Folders & { readonly as?: ExportFormat },
): Promise<void> {
  const format = options.as ?? findFormat(file);
  if (file !== "-") await refusePlace(resolve(file), options);
  if (format === "opml") {
    const settings = await readSettings(options.settings);
    await write(file, [renderSubscriptions(requireFeeds(settings))]);
    say.line(`${count(settings.subscriptions.length, "feed")} written to ${spellPlace(file)}`);
    return;
  }
  const lines = [...renderLines((await loadDigest(options)).digest)];
  await write(file, lines);
  say.line(`${count(lines.length, "line")} written to ${spellPlace(file)}`);
}

function findFormat(file: string): ExportFormat {
  if (file === "-" || extname(file) === ".jsonl") return "jsonl";
  if (extname(file) === ".opml") return "opml";
  throw new OwnerError(
    `${file}: found an ending that says no format; write feeds.opml for the feeds that are followed, digest.jsonl for the digest, or add --as`,
  );
}

/** OPML must list one (OPML 2.0, "body"). */
function requireFeeds(settings: Settings): Settings {
  if (settings.subscriptions.length > 0) return settings;
  throw new OwnerError("feeds.yaml: found no feed that is followed; there is nothing to export");
}

/** The content is read again, and the settings; only the list of feeds has a place there that nothing else is written to. */
async function refusePlace(path: string, { content, settings }: Folders): Promise<void> {
  const within = [content, settings].find((folder) => path.startsWith(`${resolve(folder)}${sep}`));
  if (within !== undefined)
    throw new OwnerError(`${path}: found a place in ${within}, where it would be read; give another`);
  const found = await lstat(path).catch(() => undefined);
  if (found !== undefined && !found.isFile())
    throw new OwnerError(`${path}: found something that is no file; give another place`);
}

async function write(file: string, lines: readonly string[]): Promise<void> {
  if (file === "-") for (const line of lines) say.data(line.replace(/\n$/, ""));
  else await writeWhole(resolve(file), lines.join(""));
}

function spellPlace(file: string): string {
  return file === "-" ? "standard output" : resolve(file);
}
