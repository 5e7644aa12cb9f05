import { expect, test } from "vitest";
import { updateLedger } from "../../src/cli/update-ledger.ts";
import { buildDigest } from "../../src/digest/build-digest.ts";
import type { Instant, LedgerEntry, Reading } from "../../src/digest/model.ts";
import { parseFeed } from "../../src/read/feeds/parse-feed.ts";
import { readSettings } from "../../src/read/read-settings.ts";

const FEED = "https://harbour.example/feed";

/** Documents of one feed, with one item each: its words, fetched an hour apart. */
function readFeed(ledger: readonly LedgerEntry[], ...words: readonly string[]): Reading {
  const captures = words.flatMap((title, hour) => {
    const source = `<rss><channel><title>Harbour World</title><item><guid>urn:x:1</guid><title>${title}</title></item></channel></rss>`;
    const fetched = `2025-08-02T0${hour}:00:00Z` as Instant;
    const log = { file: `${hour}.xml`, fetched, feed: FEED, address: FEED, line: hour + 1 };
    return parseFeed(`feeds/harbour/${hour}.xml`, source, log).capture ?? [];
  });
  return { captures, own: [], responses: [], ledger, problems: [] };
}

test("an article that its feed changes keeps its line, which tells of the change", async () => {
  const settings = await readSettings("_data");
  const update = (reading: Reading, now: string) =>
    updateLedger(reading, buildDigest(reading, settings), now as Instant);

  const first = update(readFeed([], "Ferry aground"), "2025-08-02T00:30:00Z");
  expect(first.changes.map(({ kind }) => kind)).toEqual(["added"]);
  const again = update(readFeed(first.entries, "Ferry aground", "Ferry aground"), "2025-08-02T01:30:00Z");
  expect(again.changes).toEqual([]);
  const { entries, changes } = update(
    readFeed(first.entries, "Ferry aground", "Ferry afloat"),
    "2025-08-02T02:30:00Z",
  );
  expect(changes.map(({ kind }) => kind)).toEqual(["changed"]);
  expect(entries).toEqual([
    {
      ...first.entries[0],
      hash: expect.not.stringMatching(first.entries[0]?.hash ?? ""),
      changed: "2025-08-02T02:30:00Z",
    },
  ]);
  expect(entries[0]?.slug).toBe("ferry-aground");
});
