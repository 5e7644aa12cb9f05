import { lstat, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { OwnerError } from "../../read/owner-error.ts";
import { LARGEST_FILE } from "../../read/read-source.ts";
import { writeWhole } from "../../read/write-whole.ts";
import { now } from "../clock.ts";
import { describeRefusal } from "./describe-refusal.ts";
import { FetchFailure } from "./fetch-failure.ts";
import { follow } from "./follow.ts";
import { nameHost } from "./guard-address.ts";
import type { Limits } from "./limits.ts";
import { parseMentions } from "./parse-mentions.ts";

export interface MentionsChange {
  readonly added: number;
  readonly changed: number;
  readonly known: number;
  /** Entries that tell of no page that responds, or of none that it responds to. */
  readonly leftOut: number;
}

export interface MentionsRun {
  readonly content: string;
  readonly agent: string;
  readonly limits: Limits;
  readonly signal: AbortSignal;
  /** Which the receiver of responses wants to see; never told to anybody else, printed or written. */
  readonly token: string | undefined;
}

const FOLDER = "responses";

/**
 * Fetches the responses that were received elsewhere (JF2, https://www.w3.org/TR/jf2/) and writes those that are new or
 * changed, each into a file of its own, for the owner to approve. Throws a `FetchFailure` where they cannot be had.
 */
export async function fetchMentions(address: string, run: MentionsRun): Promise<MentionsChange> {
  const { agent, limits, signal, token } = run;
  const url = new URL(address);
  if (token !== undefined) url.searchParams.set("token", token);
  const answer = await follow(url.href, {
    limits,
    signal,
    trusted: nameHost(url),
    body: { largest: LARGEST_FILE },
    headers: {
      "User-Agent": agent,
      Accept: "application/jf2feed+json, application/json;q=0.9",
      "Accept-Encoding": "gzip, deflate, br",
    },
  });
  if (answer.status !== 200) throw describeRefusal(answer, now());
  const { mentions, leftOut } = parseMentions(readJson(answer.body.toString()));
  const place = join(run.content, FOLDER);
  await mkdir(place, { recursive: true });
  if ((await lstat(place)).isSymbolicLink())
    throw new OwnerError(`${place}: found a link; put a folder in its place`);
  let [added, changed] = [0, 0];
  for (const { id, json } of mentions) {
    const path = join(place, `${id}.json`);
    const former = await readFile(path, "utf8").catch(() => undefined);
    if (former === json) continue;
    await writeWhole(path, json);
    if (former === undefined) added += 1;
    else changed += 1;
  }
  return { added, changed, known: mentions.length - added - changed, leftOut };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FetchFailure("it answers with what are no responses in JF2");
  }
}
