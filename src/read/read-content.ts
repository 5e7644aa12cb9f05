import { stat } from "node:fs/promises";
import type {
  ArticleId,
  ArticleRead,
  CaptureRead,
  ContentPath,
  LedgerEntry,
  Problem,
  Reading,
} from "../digest/model.ts";
import { compareText } from "../digest/when.ts";
import { adoptIds } from "./adopt-ids.ts";
import { parseArticle } from "./articles/parse-article.ts";
import { parseCapture } from "./captures/parse-capture.ts";
import type { Hints } from "./decode-text.ts";
import { readFeeds } from "./feeds/read-feeds.ts";
import { findFiles } from "./find-files.ts";
import { findUnusable } from "./find-unusable.ts";
import { parseHtml } from "./html/parse-html.ts";
import { readLedger } from "./ledger.ts";
import { OwnerError } from "./owner-error.ts";
import { type Parse, type Parsed, parseSafely } from "./parse-safely.ts";
import { readSource } from "./read-source.ts";
import { readResponses } from "./responses/read-responses.ts";

/** A reading with every file it was made from, so that nothing can be lost without a word. */
export interface ContentReading extends Reading {
  /** Captures, own articles, feed documents, responses, and those that nothing reads; not the ledger. By path. */
  readonly files: readonly ContentPath[];
  /** How many responses each file of them holds, approved or not. */
  readonly responseCounts: ReadonlyMap<ContentPath, number>;
}

/**
 * Reads everything below a content folder, in the order of the paths. A file that cannot be used becomes a problem and
 * the others are read. Throws an `OwnerError` when there is no such folder or its ledger cannot be read.
 */
export async function readContent(folder: string): Promise<ContentReading> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder)
    throw new OwnerError(`${folder}: found no such folder; give the one that holds captures/ and articles/`);
  const { entries: ledger, problems: ofLedger } = await readLedger(folder);
  const found = await findFiles(folder);
  const problems: Problem[] = [...ofLedger, ...found.problems];

  const read = async (file: ContentPath, parse: Parse, hints: Hints = {}): Promise<Parsed> => {
    const source = await readSource(folder, file, hints);
    const parsed = source.text === undefined ? { problems: [] } : parseSafely(file, source.text, parse);
    problems.push(...source.problems, ...parsed.problems);
    return parsed;
  };
  const captures: CaptureRead[] = [];
  for (const file of found.captures) {
    const isText = file.endsWith(".txt");
    const { capture } = isText
      ? await read(file, parseCapture)
      : await read(file, parseHtml, { markup: "html" });
    if (capture !== undefined) captures.push(capture);
  }
  const own: ArticleRead[] = [];
  for (const file of found.articles) {
    const { article } = await read(file, parseArticle);
    if (article !== undefined) own.push(article);
  }
  const feeds = await readFeeds(folder, found.feeds);
  const { responses, counts, problems: ofResponses } = await readResponses(folder, found.responses);
  captures.push(...feeds.captures);
  problems.push(...feeds.problems, ...ofResponses);
  const unique = dropRepeatedIds(adoptIds({ captures, own }, ledger), problems);
  return {
    ...unique,
    responses,
    ledger,
    problems: [...problems, ...findVanished(unique, ledger, problems)],
    responseCounts: counts,
    files: [...found.captures, ...found.articles, ...found.feeds, ...found.responses, ...found.others].sort(
      compareText,
    ),
  };
}

type Read = Pick<Reading, "captures" | "own">;

/**
 * An own article is no sighting of another: the second that bears an id is left out, and so is a captured one that bears the
 * id of an own. In captures, one id is one article.
 */
function dropRepeatedIds({ captures, own }: Read, problems: Problem[]): Read {
  const taken = new Set<ArticleId>();
  const isFree = ({ id, file }: ArticleRead): boolean => {
    if (!taken.has(id)) return true;
    const message = `found the id "${id}" a second time; write another one`;
    problems.push({ kind: "repeated-id", file, line: 1, message });
    return false;
  };
  const kept = own.filter((article) => {
    const isKept = isFree(article);
    taken.add(article.id);
    return isKept;
  });
  return {
    captures: captures.map((capture) => ({ ...capture, articles: capture.articles.filter(isFree) })),
    own: kept,
  };
}

/** What the ledger knows and no file gives any more; a file with a problem of its own is not gone. */
function findVanished(
  { captures, own }: Read,
  ledger: readonly LedgerEntry[],
  problems: readonly Problem[],
): Problem[] {
  const present = new Set([...captures.flatMap(({ articles }) => articles), ...own].map(({ id }) => id));
  const isUnusable = findUnusable(problems);
  return ledger
    .filter(({ id, file, withdrawn }) => withdrawn === undefined && !present.has(id) && !isUnusable(file))
    .map(({ id, file, slug }) => ({
      kind: "vanished",
      file,
      line: 1,
      article: id,
      message: `found no article any more where the ledger knows "${slug}" (id ${id}); bring it back, or run daybook accept: it follows a renamed file and withdraws what is gone`,
    }));
}
