import { FetchFailure } from "./fetch-failure.ts";
import { guardUrl, nameHost } from "./guard-address.ts";
import { LONGEST_ADDRESS, MOST_REDIRECTS } from "./limits.ts";
import { type Answer, type Ask, request } from "./request.ts";

export interface Followed extends Answer {
  /** Where the answer came from, behind all redirects. */
  readonly address: string;
  /** Where the address has moved for good (301, 308): the last that it led to before any passing redirect. */
  readonly moved?: string;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const FOR_GOOD: ReadonlySet<number> = new Set([301, 308]);

/**
 * Asks for an address and follows its redirects, each of which is checked as the first one was; `allow` throws where one must
 * not be asked. Throws a `FetchFailure` where they lead astray.
 */
export async function follow(
  address: string,
  ask: Ask,
  allow: (url: URL) => Promise<void> = async () => {},
): Promise<Followed> {
  const seen = new Set<string>();
  let url = new URL(address);
  let isForGood = true;
  let moved: string | undefined;
  for (;;) {
    url.hash = "";
    if (seen.has(url.href)) throw new FetchFailure("its redirects lead round in a circle");
    if (seen.size > MOST_REDIRECTS) throw new FetchFailure(`it has more than ${MOST_REDIRECTS} redirects`);
    seen.add(url.href);
    // Before its robots.txt is asked for: nothing there is asked for anything.
    guardUrl(url, nameHost(url) === ask.trusted);
    await allow(url);
    const answer = await request(url, ask);
    if (!REDIRECTS.has(answer.status))
      return { ...answer, address: url.href, ...(moved !== undefined && { moved }) };
    url = findTarget(answer.headers.location, url);
    isForGood &&= FOR_GOOD.has(answer.status);
    if (isForGood) moved = url.href;
  }
}

function findTarget(location: string | undefined, from: URL): URL {
  if (location === undefined) throw new FetchFailure("it has a redirect that leads nowhere");
  // Node gives the bytes of a header as Latin-1; servers send UTF-8.
  const spelled = Buffer.from(location, "latin1").toString();
  if (spelled.length > LONGEST_ADDRESS || !URL.canParse(spelled, from.href))
    throw new FetchFailure("it has a redirect to what is no address");
  return new URL(spelled, from.href);
}
