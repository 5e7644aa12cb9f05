/** How long a server is waited for, in milliseconds. */
export interface Limits {
  /** Until there is a connection, its encryption included. */
  readonly connect: number;
  /** Without a byte. */
  readonly idle: number;
  /** For one answer from its first byte asked to its last, however steadily it drips. */
  readonly whole: number;
  /** Between two requests to one host, at least. */
  readonly pause: number;
}

/** Of a thousand public feeds nearly all answer within two seconds; a run of a hundred slow ones still ends within the hour. */
export const LIMITS: Limits = { connect: 10_000, idle: 20_000, whole: 60_000, pause: 1_000 };

/** Hosts that are asked at the same time: more gains little on a line of one home, and costs memory for as many documents. */
export const HOSTS_AT_ONCE = 4;

/** Seconds a `Crawl-delay` may ask for; more would keep a host's second feed from ever being fetched in a run. */
export const LONGEST_CRAWL_DELAY = 30;

/** Seconds between two checks of one feed, unless it is named on the command line: feeds seldom change faster. */
export const MINIMUM_INTERVAL = 15 * 60;

/** Seconds until a server that refuses for now, without saying until when, is asked again. */
export const USUAL_WAIT = 60 * 60;

/** Seconds a `Retry-After` may put off; a server that asks for years has made a mistake. */
export const LONGEST_WAIT = 24 * 60 * 60;

/** As many as RFC 9309, section 2.3.1.2, asks for; feeds have one or two. */
export const MOST_REDIRECTS = 5;

/** Characters of an address: what servers take (RFC 9110, section 4.1, speaks of 8000), and few enough to match rules against. */
export const LONGEST_ADDRESS = 2_000;

/** Bytes of a robots.txt that are read (RFC 9309, section 2.5). */
export const LARGEST_ROBOTS = 500 * 1024;
