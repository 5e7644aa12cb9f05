import { z } from "zod";
import type { ContentPath, Instant } from "../../digest/model.ts";
import { toInstant } from "../../digest/when.ts";

/** Beside the documents of a feed: when each was fetched, and from where. */
export const FETCHED_LOG = "fetched.ndjson";

/** One document as it was fetched; one line of the log of its folder. */
export interface Fetched {
  /** Of the document, in the same folder. */
  readonly file: string;
  readonly fetched: Instant;
  /** Where the feed is subscribed to. */
  readonly feed: string;
  /** Where the document came from, behind all redirects. */
  readonly address: string;
  /** The label of its encoding that its server gave. */
  readonly charset?: string;
}

const schema = z.object({
  file: z.string().min(1),
  fetched: z.iso.datetime().transform((value) => toInstant(Date.parse(value))),
  feed: z.url({ protocol: /^https?$/ }),
  address: z.url({ protocol: /^https?$/ }),
  charset: z.string().max(100).optional(),
});

export interface FetchedLog {
  /** By the path of the document below the content folder, with the line of the log. */
  readonly entries: ReadonlyMap<ContentPath, Fetched & { readonly line: number }>;
  /** Lines, from 1, that cannot be read. */
  readonly broken: readonly number[];
}

/** Reads the log of a folder of documents, one object a line; what cannot be read is passed over. */
export function parseFetchedLog(folder: ContentPath, source: string): FetchedLog {
  const entries = new Map<ContentPath, Fetched & { readonly line: number }>();
  const broken: number[] = [];
  source.split("\n").forEach((text, index) => {
    if (text.trim() === "") return;
    const line = index + 1;
    const { success, data } = schema.safeParse(parseJson(text));
    if (!success) {
      broken.push(line);
      return;
    }
    const { charset, ...entry } = data;
    entries.set(`${folder}/${entry.file}`, { ...entry, ...(charset !== undefined && { charset }), line });
  });
  return { entries, broken };
}

/** One line of the log. */
export function formatFetched({ file, fetched, feed, address, charset }: Fetched): string {
  return `${JSON.stringify({ file, fetched, feed, address, charset })}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
