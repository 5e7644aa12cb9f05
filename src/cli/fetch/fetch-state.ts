import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import type { Instant } from "../../digest/model.ts";
import { toInstant } from "../../digest/when.ts";
import { writeWhole } from "../../read/write-whole.ts";
import { projectFolder } from "../folders.ts";

/** What is remembered of one feed between two runs. */
export interface FeedState {
  readonly checked: Instant;
  /** Before this its server does not want to be asked again. */
  readonly notBefore?: Instant;
  /** By which its server knows the last answer (RFC 9110, sections 8.8.2 and 8.8.3). */
  readonly etag?: string;
  readonly modified?: string;
  /** The document that the last answer was, or brought nothing new against; below the content folder. */
  readonly file?: string;
}

/** What is remembered of the feeds of one content folder. */
export interface FetchState {
  of(address: string): FeedState | undefined;
  /** Remembers at once, so that a run that is broken off goes on where it stopped. */
  remember(address: string, state: FeedState): Promise<void>;
  /** Whether there are documents whose articles are not yet in the ledger. */
  readonly isPending: boolean;
  setPending(isPending: boolean): Promise<void>;
}

/** Never needed for the right result: without it feeds are asked for whole, and sooner. */
export const STATE_FILE = join(projectFolder, ".cache/fetch.json");

const instant = z.iso.datetime().transform((value) => toInstant(Date.parse(value)));
const known = z.object({
  pending: z.boolean(),
  feeds: z.record(
    z.string(),
    z.object({
      checked: instant,
      notBefore: instant.optional(),
      etag: z.string().optional(),
      modified: z.string().optional(),
      file: z.string().optional(),
    }),
  ),
});
const all = z.record(z.string(), known);
type Known = z.infer<typeof known>;

/** Opens what is remembered of the feeds of a content folder; what is damaged counts for nothing. */
export async function openState(path: string, content: string): Promise<FetchState> {
  const mine: Known = (await readAll(path))[content] ?? { pending: false, feeds: {} };
  const feeds = new Map(Object.entries(mine.feeds));
  let isPending = mine.pending;
  let writing: Promise<void> = Promise.resolve();
  const write = () => {
    writing = writing.then(async () => {
      // Other runs, on other folders, may have written meanwhile; folders that are gone are forgotten.
      const others = Object.entries(await readAll(path)).filter(([folder]) => existsSync(folder));
      const kept = {
        ...Object.fromEntries(others),
        [content]: { pending: isPending, feeds: Object.fromEntries(feeds) },
      };
      // Where nothing can be remembered, a run is as good without.
      await mkdir(dirname(path), { recursive: true })
        .then(() => writeWhole(path, JSON.stringify(kept)))
        .catch(() => {});
    });
    return writing;
  };
  return {
    of(address) {
      const state = feeds.get(address);
      return state as FeedState | undefined;
    },
    remember(address, state) {
      feeds.set(address, state);
      return write();
    },
    get isPending() {
      return isPending;
    },
    setPending(pending) {
      isPending = pending;
      return write();
    },
  };
}

async function readAll(path: string): Promise<Record<string, Known>> {
  try {
    return all.parse(JSON.parse(await readFile(path, "utf8")));
  } catch {
    return {};
  }
}
