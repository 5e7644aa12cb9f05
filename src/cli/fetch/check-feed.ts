import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Subscription } from "../../digest/model.ts";
import type { Fetched } from "../../read/feeds/fetched-log.ts";
import { LARGEST_FILE } from "../../read/read-source.ts";
import { now } from "../clock.ts";
import { compareItems } from "./compare-items.ts";
import { describeRefusal } from "./describe-refusal.ts";
import type { FeedFolder } from "./feed-folders.ts";
import { FetchFailure } from "./fetch-failure.ts";
import type { FeedState, FetchState } from "./fetch-state.ts";
import { type Followed, follow } from "./follow.ts";
import { nameHost } from "./guard-address.ts";
import { judgeDocument, type ParseFeed } from "./judge-document.ts";
import { keepDocument } from "./keep-document.ts";
import type { Limits } from "./limits.ts";
import type { Outcome } from "./outcome.ts";
import type { Ask } from "./request.ts";
import type { Robots } from "./robots.ts";

/** What all feeds of a run share. */
export interface Run {
  readonly content: string;
  readonly agent: string;
  readonly limits: Limits;
  readonly parse: ParseFeed;
  readonly state: FetchState;
  readonly robots: Robots;
  readonly signal: AbortSignal;
}

const ACCEPT =
  "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1";

/**
 * Asks for a feed and keeps its document where it brings something new. A failure touches nothing that is there, and is
 * remembered as a check; only an interruption throws.
 */
export async function checkFeed({ address }: Subscription, folder: FeedFolder, run: Run): Promise<Outcome> {
  const before = run.state.of(address);
  try {
    const { outcome, state } = await check(address, folder, run);
    await run.state.remember(address, state);
    return outcome;
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    const { message: reason, notBefore } = error;
    const { notBefore: _, ...kept } = before ?? {};
    await run.state.remember(address, { ...kept, checked: now(), ...(notBefore && { notBefore }) });
    return { kind: "failed", reason, ...(notBefore && { notBefore }) };
  }
}

interface Checked {
  readonly outcome: Outcome;
  readonly state: FeedState;
}

async function check(address: string, folder: FeedFolder, run: Run): Promise<Checked> {
  const last = folder.last && `${folder.path}/${folder.last.file}`;
  const before = run.state.of(address);
  // What the server is told must be what is there: the cache may speak of documents that are gone.
  const known = before?.file !== undefined && before.file === last ? before : undefined;
  const ask = askFor(address, run, known);
  const answer = await follow(address, ask, (url) => run.robots.allow(url, ask));
  const moved = answer.moved === undefined ? {} : { moved: answer.moved };
  if (answer.status === 304 && known !== undefined)
    return { outcome: { kind: "not modified", ...moved }, state: { ...withoutWait(known), checked: now() } };
  if (answer.status !== 200) throw describeRefusal(answer, now());

  const fetched = now();
  const charset = findCharset(answer.headers["content-type"]);
  const about = { fetched, feed: address, address: answer.address, ...(charset && { charset }) };
  // Under the name of the last document, so that what is made of a name is the same in both.
  const file = folder.last?.file ?? "feed.xml";
  const items = judgeDocument(answer.body, `${folder.path}/${file}`, { ...about, file }, run.parse);
  const changes = await compareWithLast(answer.body, items, folder, run);
  const keep = (file: string) => ({ checked: fetched, file, ...findValidators(answer) });
  if (changes === undefined) return { outcome: { kind: "unchanged", ...moved }, state: keep(last ?? "") };
  await run.state.setPending(true);
  const kept = await keepDocument(run.content, folder.path, answer.body, about);
  return { outcome: { kind: "kept", file: kept, ...changes, ...moved }, state: keep(kept) };
}

function askFor(address: string, { agent, limits, signal }: Run, known: FeedState | undefined): Ask {
  return {
    limits,
    signal,
    trusted: nameHost(new URL(address)),
    body: { largest: LARGEST_FILE },
    headers: {
      "User-Agent": agent,
      Accept: ACCEPT,
      "Accept-Encoding": "gzip, deflate, br",
      ...(known?.etag !== undefined && { "If-None-Match": known.etag }),
      ...(known?.modified !== undefined && { "If-Modified-Since": known.modified }),
    },
  };
}

/** What the document brings against the last one; undefined where that is nothing. */
async function compareWithLast(
  document: Buffer,
  items: ReturnType<typeof judgeDocument>,
  { path, last }: FeedFolder,
  { content, parse }: Run,
) {
  if (last === undefined) return compareItems([], items);
  const former = await readFile(join(content, path, last.file));
  if (former.equals(document)) return undefined;
  const changes = compareItems(findItems(former, `${path}/${last.file}`, last, parse), items);
  return changes.added + changes.changed > 0 ? changes : undefined;
}

/** None of a document that can no longer be read: then all that came now is new. */
function findItems(document: Buffer, file: string, fetched: Fetched, parse: ParseFeed) {
  try {
    return judgeDocument(document, file, fetched, parse);
  } catch (error) {
    if (error instanceof FetchFailure) return [];
    throw error;
  }
}

function findValidators({ headers }: Followed): Pick<FeedState, "etag" | "modified"> {
  const { etag, "last-modified": modified } = headers;
  return { ...(etag !== undefined && { etag }), ...(modified !== undefined && { modified }) };
}

function findCharset(type: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*["']?([^\s"';,]{1,100})/i.exec(type ?? "")?.[1];
}

function withoutWait({ notBefore: _, ...state }: FeedState): FeedState {
  return state;
}
