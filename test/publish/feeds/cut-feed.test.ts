import { describe, expect, test } from "vitest";
import type { Day } from "../../../src/digest/model.ts";
import { cutFeed, MAXIMUM_OCTETS } from "../../../src/publish/feeds/cut-feed.ts";

interface Item {
  readonly id: string;
  readonly edition: Day;
  readonly octets: number;
}

/** Items of these editions, latest first, so many each: `{ "2025-07-01": 3 }`. */
function makeItems(counts: Readonly<Record<string, number>>, octets = 1000): Item[] {
  return Object.entries(counts)
    .sort()
    .reverse()
    .flatMap(([edition, count]) =>
      Array.from({ length: count }, (_, index) => ({
        id: `${edition}/${String(count - index).padStart(3, "0")}`,
        edition: edition as Day,
        octets,
      })),
    );
}

const shapeOf = (items: readonly Item[], head = 0) => {
  const { recent, archives } = cutFeed(items, head);
  return { recent: recent.length, archives: archives.map(({ name, entries }) => [name, entries.length]) };
};
const days = (month: string, count: number, each: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${month}-${String(index + 1).padStart(2, "0")}`, each]),
  );

describe("cutFeed", () => {
  test.each([
    { name: "nothing", items: [], expected: { recent: 0, archives: [] } },
    {
      name: "what the feed holds needs no archive",
      items: makeItems({ "2025-06-01": 25, "2025-07-01": 25 }),
      expected: { recent: 50, archives: [] },
    },
    {
      name: "one more makes two archives, never one alone",
      items: makeItems({ "2025-06-01": 1, "2025-07-01": 25, "2025-07-02": 25 }),
      expected: {
        recent: 50,
        archives: [
          ["2025-07", 25],
          ["2025-06", 1],
        ],
      },
    },
    {
      name: "a month in several, each at the end of an edition",
      items: makeItems(days("2025-07", 20, 6)),
      expected: {
        recent: 50,
        archives: [
          ["2025-07-3", 24],
          ["2025-07-2", 24],
          ["2025-07", 24],
        ],
      },
    },
    {
      name: "a long edition in several",
      items: makeItems({ "2025-07-01": 60, "2025-08-01": 40 }),
      expected: {
        recent: 50,
        archives: [
          ["2025-07-2", 25],
          ["2025-07", 25],
        ],
      },
    },
    {
      name: "by size",
      items: makeItems({ "2025-07-01": 1, "2025-07-02": 1, "2025-07-03": 1, "2025-07-04": 1 }, 200 * 1024),
      expected: {
        recent: 2,
        archives: [
          ["2025-07-2", 1],
          ["2025-07", 1],
        ],
      },
    },
  ])("$name", ({ items, expected }) => {
    expect(shapeOf(items)).toEqual(expected);
  });

  const many = makeItems({ ...days("2025-05", 31, 7), ...days("2025-06", 30, 2), ...days("2025-07", 9, 30) });

  test("holds every entry, in order, in the feed or an archive, and none twice in the archives", () => {
    const { recent, archives } = cutFeed(many, 5000);
    const archived = archives.flatMap(({ entries }) => entries);
    expect(new Set([...recent, ...archived])).toEqual(new Set(many));
    expect(new Set(archived).size).toBe(archived.length);
    expect(recent).toEqual(many.slice(0, recent.length));
    expect(archived).toEqual(many.slice(many.length - archived.length));
  });

  test("keeps to fifty entries and 512 KB, the head included, and to one month an archive", () => {
    for (const octets of [500, 20_000, 240 * 1024]) {
      const { recent, archives } = cutFeed(makeItems(days("2025-07", 28, 4), octets), 5000);
      for (const entries of [recent, ...archives.map((archive) => archive.entries)]) {
        expect(entries.length).toBeLessThanOrEqual(50);
        expect(5000 + entries.reduce((sum, entry) => sum + entry.octets, 0)).toBeLessThanOrEqual(
          MAXIMUM_OCTETS,
        );
      }
    }
    for (const { name, entries } of cutFeed(many, 0).archives)
      for (const { edition } of entries) expect(name.startsWith(edition.slice(0, 7))).toBe(true);
  });

  test("an archive never changes when news comes", () => {
    const oldestFirst = many.toReversed();
    const known = new Map<string, string>();
    const editions = [...new Set(oldestFirst.map(({ edition }) => edition))];
    for (const edition of editions) {
      const until = oldestFirst.filter((item) => item.edition <= edition).reverse();
      const { archives } = cutFeed(until, 0);
      for (const { name, entries } of archives) {
        const told = entries.map(({ id }) => id).join(" ");
        expect(known.get(name) ?? told, `${name} on ${edition}`).toBe(told);
        known.set(name, told);
      }
      for (const name of known.keys()) expect(archives.map((archive) => archive.name)).toContain(name);
    }
    expect(known.size).toBeGreaterThan(10);
  });
});
