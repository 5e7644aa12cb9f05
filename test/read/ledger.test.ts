import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Instant, LedgerEntry } from "../../src/digest/model.ts";
import { formatLedger, parseLedger, readLedger, writeLedger } from "../../src/read/ledger.ts";
import { OwnerError } from "../../src/read/owner-error.ts";

const at = (day: string) => `2025-08-${day}T00:00:00Z` as Instant;
const BELL: LedgerEntry = {
  id: "bell",
  file: "captures/a.txt",
  position: 0,
  slug: "bell-found",
  firstSeen: at("02"),
  changed: at("03"),
  hash: "0f",
};
const GOAT: LedgerEntry = {
  ...BELL,
  id: "goat",
  position: 1,
  slug: "goat-sails",
  firstSeen: at("01"),
  withdrawn: at("04"),
};
const GOAT_LINE =
  '{"id":"goat","file":"captures/a.txt","position":1,"slug":"goat-sails","firstSeen":"2025-08-01T00:00:00Z","changed":"2025-08-03T00:00:00Z","hash":"0f","withdrawn":"2025-08-04T00:00:00Z"}\n';

describe("as text", () => {
  it("stands in order of sighting and comes back the same", () => {
    const text = formatLedger([BELL, GOAT]);
    expect(text.startsWith(GOAT_LINE)).toBe(true);
    expect(parseLedger(text)).toEqual({ entries: [GOAT, BELL], problems: [] });
    expect(formatLedger(parseLedger(text).entries)).toBe(text);
    expect(formatLedger([])).toBe("");
  });

  it("may have blank lines, Windows line ends and a byte order mark", () => {
    expect(parseLedger(`\uFEFF\r\n${GOAT_LINE.trim()}\r\n\r\n`)).toEqual({ entries: [GOAT], problems: [] });
  });

  const REMEDY = "take the line from an earlier version of the file";
  it.each([
    {
      name: "no JSON",
      input: "{",
      expected: "found a line that is no JSON object; take it from an earlier version of the file",
    },
    {
      name: "no object",
      input: "7",
      expected: `found a line that cannot be used (Invalid input: expected object, received number); ${REMEDY}`,
    },
    {
      name: "a key too many",
      input: JSON.stringify({ ...BELL, mood: "good" }),
      expected: `found a line that cannot be used (Unrecognized key: "mood"); ${REMEDY}`,
    },
    {
      name: "an instant in words",
      input: JSON.stringify({ ...BELL, changed: "today" }),
      expected: `found changed that cannot be used (write an instant as 2025-08-02T09:30:00Z); ${REMEDY}`,
    },
    {
      name: "a moment that there is not",
      input: JSON.stringify({ ...BELL, firstSeen: "2025-02-31T00:00:00Z" }),
      expected: `found firstSeen that cannot be used (write an instant as 2025-08-02T09:30:00Z); ${REMEDY}`,
    },
    {
      name: "an hour that there is not",
      input: JSON.stringify({ ...BELL, changed: "2025-02-01T25:00:00Z" }),
      expected: `found changed that cannot be used (write an instant as 2025-08-02T09:30:00Z); ${REMEDY}`,
    },
    {
      name: "an id twice",
      input: JSON.stringify({ ...GOAT, slug: "other" }),
      expected: "found the id goat a second time; keep the earlier line",
    },
    {
      name: "a slug twice, in capitals",
      input: JSON.stringify({ ...BELL, id: "other", slug: "GOAT-Sails" }),
      expected: "found the slug GOAT-Sails a second time; keep the earlier line, or write another slug",
    },
    ...[
      "../../x",
      "CON",
      "a/b",
      "",
      ".",
      "..",
      "_headers",
      "index",
      "a b",
      "zoë",
      "a\u0000",
      "x".repeat(300),
    ].map((slug) => ({
      name: `the slug ${slug}`,
      input: JSON.stringify({ ...BELL, id: "other", slug }),
      expected: `found slug that cannot be used (write letters, digits and hyphens, at most 100, and no name a system keeps); ${REMEDY}`,
    })),
  ])("$name", ({ input, expected }) => {
    expect(parseLedger(`${GOAT_LINE}${input}\n${JSON.stringify(BELL)}`)).toEqual({
      entries: [GOAT, BELL],
      problems: [{ kind: "ledger", file: "ledger.ndjson", line: 2, message: expected }],
    });
  });
});

describe("on disk", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "ledger-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("is empty before it is written, then comes back whole", async () => {
    expect(await readLedger(folder)).toEqual({ entries: [], problems: [] });
    await writeFile(join(folder, "ledger.ndjson.next"), "left over");
    await writeLedger(folder, [BELL, GOAT]);
    expect((await readLedger(folder)).entries).toEqual([GOAT, BELL]);
    expect(await readdir(folder)).toEqual(["ledger.ndjson"]);
  });

  it("leaves no litter, and the old one whole, where it cannot be written", async () => {
    const blocked = await mkdtemp(join(tmpdir(), "ledger-"));
    await mkdir(join(blocked, "ledger.ndjson", "in the way"), { recursive: true });
    await expect(writeLedger(blocked, [BELL])).rejects.toThrow();
    expect(await readdir(blocked)).toEqual(["ledger.ndjson"]);
    await expect(readLedger(blocked)).rejects.toThrow(
      new OwnerError(
        "ledger.ndjson: could not be read (EISDIR); see to its permissions, or take it from an earlier version",
      ),
    );
    await rm(blocked, { recursive: true });
  });
});
