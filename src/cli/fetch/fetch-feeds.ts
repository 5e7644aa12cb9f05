import { resolve } from "node:path";
import project from "../../../package.json" with { type: "json" };
import type { Instant, Settings, Subscription } from "../../digest/model.ts";
import { fromInstant, toInstant } from "../../digest/when.ts";
import { parseFeed } from "../../read/feeds/parse-feed.ts";
import { OwnerError } from "../../read/owner-error.ts";
import { readSettings } from "../../read/read-settings.ts";
import { now } from "../clock.ts";
import { count } from "../count.ts";
import type { Folders } from "../folders.ts";
import { withContentLock } from "../lock-content.ts";
import { withInterrupts } from "../site-folder/interrupts.ts";
import { spellCommand } from "../spell-command.ts";
import { takeIn } from "../take-in.ts";
import { say, spellOutLine } from "../terminal.ts";
import { checkFeed, type Run } from "./check-feed.ts";
import { describeMentions, describeOutcome, summariseRun } from "./describe-outcome.ts";
import { findFeedFolders } from "./feed-folders.ts";
import { FetchFailure } from "./fetch-failure.ts";
import { fetchMentions } from "./fetch-mentions.ts";
import { type FeedState, openState, STATE_FILE } from "./fetch-state.ts";
import type { ParseFeed } from "./judge-document.ts";
import { LIMITS, type Limits, LONGEST_WAIT, MINIMUM_INTERVAL } from "./limits.ts";
import type { Outcome } from "./outcome.ts";
import { createRobots, ROBOT } from "./robots.ts";
import { takeTurns } from "./take-turns.ts";

export interface FetchOptions extends Folders {
  readonly strict?: boolean;
}

/** What a run works with. */
export interface FetchTools {
  readonly limits: Limits;
  readonly parse: ParseFeed;
  readonly stateFile: string;
  readonly token: string | undefined;
}

/** Characters of a name in the column of names. */
const NAME_WIDTH = 30;

/**
 * Asks for each subscription, or those named, keeps what brings news, and enters it in the ledger; then the responses, where
 * the settings say where they are received. A feed that fails stops no other. Sets exit code 1 where nothing could be
 * fetched, with `--strict` where anything failed.
 */
export async function fetchFeeds(
  names: readonly string[],
  options: FetchOptions,
  tools: Partial<FetchTools> = {},
): Promise<void> {
  const settings = await readSettings(options.settings);
  const chosen = chooseSubscriptions(settings, names);
  const content = resolve(options.content);
  const { limits = LIMITS, parse = parseFeed, stateFile = STATE_FILE } = tools;
  const { token = process.env.DAYBOOK_MENTIONS_TOKEN } = tools;
  const agent = `${ROBOT}/${project.version} (+${settings.site.address})`;
  const fetchAll = async (signal: AbortSignal) => {
    // Behind the lock: what a fetch before this one has just asked for is not asked for again.
    const state = await openState(stateFile, content);
    const run: Run = { content, agent, limits, parse, state, robots: createRobots(), signal };
    const ofFeeds = await checkFeeds(chosen, settings.subscriptions, run, names.length > 0);
    const { mentions } = settings.site.responses ?? {};
    const ofMentions =
      mentions === undefined || names.length > 0 ? [] : [await checkMentions(mentions, run, token)];
    if (state.isPending) {
      const { entered } = await takeIn({ ...options, content }, (file) => file.startsWith("feeds/"));
      await state.setPending(false);
      say.line(`Entered ${count(entered, "article")} in the ledger.`);
    }
    return { ofFeeds, ofMentions };
  };
  const outcomes = await withInterrupts(async (signal) => {
    try {
      return await withContentLock(content, "feeds", () => fetchAll(signal), { signal });
    } catch (error) {
      if (!signal.aborted) throw error;
      say.line("Broken off; the next fetch goes on from here.");
      return undefined;
    }
  });
  if (outcomes === undefined) return;
  if (chosen.length > 0) say.line(summariseRun(outcomes.ofFeeds));
  const asked = [...outcomes.ofFeeds, ...outcomes.ofMentions].filter(({ kind }) => kind !== "not due");
  const failed = asked.filter(({ kind }) => kind === "failed");
  if (failed.length > 0 && (options.strict === true || failed.length === asked.length)) process.exitCode = 1;
}

/** Those that are named by name or address, or all. */
function chooseSubscriptions(
  { subscriptions, site }: Settings,
  names: readonly string[],
): readonly Subscription[] {
  if (subscriptions.length === 0 && (names.length > 0 || site.responses?.mentions === undefined))
    throw new OwnerError(
      `feeds.yaml: found no feed to follow; write - name: Harbour World and feed: https://harbour-world.example/feed.xml, or run ${spellCommand("import", ["subscriptions.opml"])}`,
    );
  const isNamed = ({ name, address }: Subscription, by: string) =>
    name.toLowerCase() === by.toLowerCase() || address === by;
  const unknown = names.find((by) => !subscriptions.some((subscription) => isNamed(subscription, by)));
  if (unknown !== undefined)
    throw new OwnerError(
      `found no feed called ${JSON.stringify(unknown)}; the feeds are ${subscriptions.map(({ name }) => name).join(", ")}`,
    );
  return names.length === 0
    ? subscriptions
    : subscriptions.filter((subscription) => names.some((by) => isNamed(subscription, by)));
}

async function checkFeeds(
  chosen: readonly Subscription[],
  all: readonly Subscription[],
  run: Run,
  isNamed: boolean,
): Promise<Outcome[]> {
  const folders = await findFeedFolders(run.content, all);
  const width = Math.min(NAME_WIDTH, Math.max(...chosen.map(({ name }) => name.length), 0));
  const outcomes: Outcome[] = [];
  const tell = ({ name }: Subscription, outcome: Outcome) => {
    outcomes.push(outcome);
    say.line(spellOutLine(`${name.padEnd(width)}  ${describeOutcome(outcome)}`));
  };
  const due: Subscription[] = [];
  for (const subscription of chosen) {
    const notBefore = findWait(run.state.of(subscription.address), now(), isNamed);
    if (notBefore === undefined) due.push(subscription);
    else tell(subscription, { kind: "not due", notBefore });
  }
  const turns = {
    hostOf: ({ address }: Subscription) => new URL(address).host,
    pauseOf: async ({ address }: Subscription) =>
      Math.max(run.limits.pause, (await run.robots.delayOf(new URL(address))) * 1000),
    signal: run.signal,
  };
  await takeTurns(due, turns, async (subscription) => {
    const folder = folders.get(subscription.address);
    if (folder !== undefined) tell(subscription, await checkFeed(subscription, folder, run));
  });
  return outcomes;
}

/** Until when a feed is left alone; undefined where it may be asked. What a clock that went wrong remembers counts for nothing. */
function findWait(state: FeedState | undefined, at: Instant, isNamed: boolean): Instant | undefined {
  if (state === undefined || state.checked > at) return undefined;
  const usual = toInstant(fromInstant(state.checked) + MINIMUM_INTERVAL * 1000);
  const waits = [...(isNamed ? [] : [usual]), ...(state.notBefore === undefined ? [] : [state.notBefore])];
  const latest = waits.sort().at(-1);
  if (latest === undefined || latest <= at) return undefined;
  return fromInstant(latest) - fromInstant(at) > LONGEST_WAIT * 1000 ? undefined : latest;
}

/** Asks for the responses, unless their receiver wants to be left alone, and tells what came. */
async function checkMentions(address: string, run: Run, token: string | undefined): Promise<Outcome> {
  const tell = (outcome: Outcome, line = describeOutcome(outcome)) => {
    say.line(spellOutLine(`Responses: ${line}`));
    return outcome;
  };
  const wait = findWait(run.state.of(address), now(), true);
  if (wait !== undefined) return tell({ kind: "not due", notBefore: wait });
  try {
    const change = await fetchMentions(address, { ...run, token });
    await run.state.remember(address, { checked: now() });
    return tell({ kind: "unchanged" }, describeMentions(change));
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    const { message: reason, notBefore } = error;
    const until = notBefore === undefined ? {} : { notBefore };
    await run.state.remember(address, { checked: now(), ...until });
    return tell({ kind: "failed", reason, ...until });
  }
}
