import robotsParser from "robots-parser";
import { now } from "../clock.ts";
import { FetchFailure } from "./fetch-failure.ts";
import { follow } from "./follow.ts";
import { nameHost } from "./guard-address.ts";
import { LARGEST_ROBOTS, LONGEST_CRAWL_DELAY } from "./limits.ts";
import type { Ask } from "./request.ts";
import { parseRetryAfter } from "./retry-after.ts";

/** The name by which robots.txt speaks of Daybook (RFC 9309, section 2.2.1). */
export const ROBOT = "Daybook";

interface Rules {
  isAllowed(url: string, robot: string): boolean | undefined;
  getCrawlDelay(robot: string): number | undefined;
}

// Its types say that the module is the function, which under "nodenext" is its default export.
const parseRules = robotsParser as unknown as (url: string, text: string) => Rules;

/** What hosts ask of robots; each is asked once. */
export interface Robots {
  /** Throws a `FetchFailure` where the host does not want the address to be fetched, or does not say whether. */
  allow(url: URL, ask: Ask): Promise<void>;
  /** Seconds between two requests that the host asks for, as far as it has been asked and is respected. */
  delayOf(url: URL): Promise<number>;
}

export function createRobots(): Robots {
  const known = new Map<string, Promise<Rules | FetchFailure>>();
  return {
    async allow(url, ask) {
      // What is told by a host that one feed may reach is nothing that another may reach.
      const key = `${url.origin} ${nameHost(url) === ask.trusted}`;
      const rules = await (known.get(key) ?? remember(known, key, readRules(url.origin, ask)));
      if (rules instanceof FetchFailure) throw rules;
      if (rules.isAllowed(url.href, ROBOT) === false)
        throw new FetchFailure(`the robots.txt of ${url.host} asks not to fetch this`);
    },
    async delayOf({ origin }) {
      const rules = await (known.get(`${origin} true`) ?? known.get(`${origin} false`));
      const delay = rules === undefined || rules instanceof FetchFailure ? 0 : rules.getCrawlDelay(ROBOT);
      return Math.min(Math.max(delay ?? 0, 0), LONGEST_CRAWL_DELAY);
    },
  };
}

function remember<Value>(known: Map<string, Promise<Value>>, key: string, value: Promise<Value>) {
  known.set(key, value);
  return value;
}

/**
 * RFC 9309, section 2.3.1: where there is none everything is allowed, where it cannot be had nothing is. The failure is
 * a value, because many wait for it.
 */
async function readRules(origin: string, ask: Ask): Promise<Rules | FetchFailure> {
  const address = `${origin}/robots.txt`;
  try {
    const { "User-Agent": agent = ROBOT } = ask.headers;
    const { status, headers, body } = await follow(address, {
      ...ask,
      headers: { "User-Agent": agent, Accept: "text/plain, */*;q=0.1" },
      body: { largest: LARGEST_ROBOTS, isCut: true },
    });
    if (status === 200) return parseRules(address, body.toString());
    if (status >= 400 && status < 500 && status !== 429) return parseRules(address, "");
    const isPassing = status === 429 || status === 503;
    return new FetchFailure(
      `the robots.txt of ${new URL(origin).host} could not be read (status ${status})`,
      isPassing ? parseRetryAfter(headers["retry-after"], now()) : undefined,
    );
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    return new FetchFailure(`the robots.txt of ${new URL(origin).host} could not be read: ${error.message}`);
  }
}
