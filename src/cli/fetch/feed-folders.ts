import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ContentPath, Subscription } from "../../digest/model.ts";
import { toNameId } from "../../digest/text/name-id.ts";
import { compareText } from "../../digest/when.ts";
import { FETCHED_LOG, type Fetched, parseFetchedLog } from "../../read/feeds/fetched-log.ts";
import { OwnerError } from "../../read/owner-error.ts";

/** A folder with the documents of one feed. */
export interface FeedFolder {
  readonly path: ContentPath;
  /** The document fetched last, if it is still there. */
  readonly last?: Fetched & { readonly line: number };
}

interface Known extends FeedFolder {
  readonly addresses: readonly string[];
}

/**
 * The folder of each subscription, by its address: the one whose log names the address, else one called as the feed is, which
 * no other feed has. A feed whose address the owner changed goes on where it was.
 */
export async function findFeedFolders(
  content: string,
  subscriptions: readonly Subscription[],
): Promise<ReadonlyMap<string, FeedFolder>> {
  const known = await readKnown(content);
  const folders = new Map<string, FeedFolder>();
  const taken = new Set<ContentPath>();
  const take = ({ address }: Subscription, folder: FeedFolder) => {
    folders.set(address, folder);
    taken.add(folder.path);
  };
  for (const subscription of subscriptions) {
    const logged = known.find(
      ({ path, addresses }) => !taken.has(path) && addresses.includes(subscription.address),
    );
    if (logged !== undefined) take(subscription, logged);
  }
  for (const subscription of subscriptions) {
    if (folders.has(subscription.address)) continue;
    const id = toNameId(subscription.name);
    for (let number = 1; !folders.has(subscription.address); number += 1) {
      const path = `feeds/${number === 1 ? id : `${id}-${number}`}`;
      if (!taken.has(path)) take(subscription, known.find((folder) => folder.path === path) ?? { path });
    }
  }
  return folders;
}

async function readKnown(content: string): Promise<Known[]> {
  const root = join(content, "feeds");
  // Nothing behind a link would be read again.
  if ((await lstat(root).catch(() => undefined))?.isSymbolicLink())
    throw new OwnerError(`${root}: found a link; put a folder in its place`);
  const entries = await readdir(root, { withFileTypes: true }).catch(() => []);
  const names = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  return Promise.all(names.sort(compareText).map((name) => readFolder(content, `feeds/${name}`)));
}

async function readFolder(content: string, path: ContentPath): Promise<Known> {
  const log = await readFile(join(content, path, FETCHED_LOG), "utf8").catch(() => "");
  const logged = [...parseFetchedLog(path, log).entries.values()];
  const newestFirst = logged.toSorted((a, b) => compareText(b.fetched, a.fetched) || b.line - a.line);
  const addresses = logged.map(({ feed }) => feed);
  for (const last of newestFirst) {
    const found = await lstat(join(content, path, last.file)).catch(() => undefined);
    if (found?.isFile() === true) return { path, addresses, last };
  }
  return { path, addresses };
}
