import { setTimeout as wait } from "node:timers/promises";
import { HOSTS_AT_ONCE } from "./limits.ts";

export interface Turns<Item> {
  readonly hostOf: (item: Item) => string;
  /** Milliseconds to wait before the item, the second or a later one of its host. */
  readonly pauseOf: (item: Item) => Promise<number>;
  readonly signal: AbortSignal;
}

/**
 * Does some work for each item: one after the other where they have one host, with a pause between; several hosts at a time.
 * What throws ends the turns of its host; it is thrown once the other hosts are done.
 */
export async function takeTurns<Item>(
  items: readonly Item[],
  { hostOf, pauseOf, signal }: Turns<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const hosts = [...new Set(items.map(hostOf))].map((host) => items.filter((item) => hostOf(item) === host));
  const takeHosts = async () => {
    for (let own = hosts.shift(); own !== undefined; own = hosts.shift())
      for (const [place, item] of own.entries()) {
        if (place > 0) await wait(await pauseOf(item), undefined, { signal });
        signal.throwIfAborted();
        await work(item);
      }
  };
  const ended = await Promise.allSettled(Array.from({ length: HOSTS_AT_ONCE }, takeHosts));
  const broken = ended.find((end) => end.status === "rejected");
  if (broken !== undefined) throw broken.reason;
}
