import { dirname } from "node:path/posix";
import type { CaptureRead, ContentPath, Problem } from "../../digest/model.ts";
import { parseSafely } from "../parse-safely.ts";
import { readSource } from "../read-source.ts";
import { FETCHED_LOG, type FetchedLog, parseFetchedLog } from "./fetched-log.ts";
import { parseFeed } from "./parse-feed.ts";

/** The feed documents in some files, in the order of their paths, each read as the log beside it says. */
export async function readFeeds(
  folder: string,
  files: readonly ContentPath[],
): Promise<{ readonly captures: readonly CaptureRead[]; readonly problems: readonly Problem[] }> {
  const logs = new Map<ContentPath, FetchedLog["entries"]>();
  const captures: CaptureRead[] = [];
  const problems: Problem[] = [];
  for (const place of new Set(files.map((file) => dirname(file)))) {
    const file = `${place}/${FETCHED_LOG}`;
    const { entries, broken } = parseFetchedLog(place, (await readSource(folder, file)).text ?? "");
    logs.set(place, entries);
    problems.push(...broken.map((line) => describeBroken(file, line)));
  }
  for (const file of files) {
    const fetched = logs.get(dirname(file))?.get(file);
    const isJson = /\.json(?:\.gz)?$/i.test(file);
    const source = await readSource(folder, file, {
      ...(!isJson && { markup: "xml" as const }),
      ...(fetched?.charset !== undefined && { told: fetched.charset }),
    });
    problems.push(...source.problems);
    if (source.text === undefined) continue;
    const parsed = parseSafely(file, source.text, (_, text) => parseFeed(file, text, fetched));
    problems.push(...parsed.problems);
    if (parsed.capture !== undefined) captures.push(parsed.capture);
  }
  return { captures, problems };
}

function describeBroken(file: ContentPath, line: number): Problem {
  return {
    kind: "fetched-log",
    file,
    line,
    message: "found a line that tells of no document; take it from an earlier version of the file",
  };
}
