import { NO_ASSETS } from "../publish/assets.ts";
import { toLegalLine } from "../publish/legal-text.ts";
import { paths } from "../publish/links.ts";
import { buildSite } from "../publish/site/build-site.ts";
import type { Site } from "../publish/site/site.ts";
import { OwnerError } from "../read/owner-error.ts";
import type { Folders } from "./folders.ts";
import { loadDigest } from "./load-digest.ts";
import { type Place, placeSite } from "./place-site.ts";
import { say } from "./terminal.ts";

/** Addresses in one request: a body of some kilobytes, which no hub refuses for its size. */
const BATCH = 50;

/** Of one request; a hub answers before it fetches anything. */
const PATIENCE_IN_SECONDS = 30;

/** Characters of a hub's answer that are shown. */
const LONGEST_ANSWER = 200;

/**
 * Tells the WebSub hub of `site.yaml` that the feeds have changed (https://www.w3.org/TR/websub/, in the form that hubs
 * have taken since PubSubHubbub 0.3), so that it fetches them and tells their subscribers. Throws an `OwnerError` without
 * a hub, and when the hub cannot be reached or refuses.
 */
export async function ping(options: Folders & Place): Promise<void> {
  const { settings, digest } = await loadDigest(options);
  const { hub } = settings.site;
  if (hub === undefined)
    throw new OwnerError(
      "site.yaml: found no hub to tell; write its address, as hub: https://hub.example.org/",
    );
  const topics = findTopics(buildSite(digest, placeSite(settings, options), NO_ASSETS));
  for (let start = 0; start < topics.length; start += BATCH)
    await publish(hub, topics.slice(start, start + BATCH));
  say.line(
    topics.length === 0
      ? "There is no feed to tell of: it takes an article to have one."
      : `Told ${hub} of ${topics.length} feed documents.`,
  );
}

/** The documents that can be subscribed to; archives never bring news. */
function findTopics({ feeds, links }: Site): string[] {
  return feeds.flatMap(({ page }) =>
    [paths.rss, paths.atom, paths.json].map((pathIn) => links.absolute(pathIn(page))),
  );
}

async function publish(hub: string, topics: readonly string[]): Promise<void> {
  const body = new URLSearchParams([
    ["hub.mode", "publish"],
    ...topics.map((topic) => ["hub.url", topic] as [string, string]),
  ]);
  const signal = AbortSignal.timeout(PATIENCE_IN_SECONDS * 1000);
  const response = await fetch(hub, { method: "POST", body, signal }).catch((error: Error) => {
    throw new OwnerError(`${hub}: the hub could not be reached (${describeFailure(error)}); try again later`);
  });
  const answer = await response.text().catch(() => "");
  if (response.ok) return;
  const line = toLegalLine(answer.trim().split("\n")[0] ?? "").slice(0, LONGEST_ANSWER);
  throw new OwnerError(
    `${hub}: the hub refused with status ${response.status}${line === "" ? "" : `: ${line}`}; look at hub: in site.yaml`,
  );
}

function describeFailure(error: Error & { cause?: unknown }): string {
  if (error.name === "TimeoutError") return `no answer in ${PATIENCE_IN_SECONDS} seconds`;
  const { cause } = error;
  return cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? cause.message) : error.message;
}
