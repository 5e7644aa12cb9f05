import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
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
      name: "an id longer than any",
      input: JSON.stringify({ ...BELL, id: "b".repeat(501) }),
      expected: `found id that cannot be used (write the id as it was, at most 500 characters without control characters); ${REMEDY}`,
    },
    {
      name: "an id with a control character",
      input: JSON.stringify({ ...BELL, id: "be\u001bll" }),
      expected: `found id that cannot be used (write the id as it was, at most 500 characters without control characters); ${REMEDY}`,
    },
    {
      name: "an instant in a year that no feed knows",
      input: JSON.stringify({ ...BELL, changed: "+275760-09-13T00:00:00Z" }),
      expected: `found changed that cannot be used (write an instant as 2025-08-02T09:30:00Z); ${REMEDY}`,
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
    await writeFile(join(folder, ".ledger.ndjson.next"), "left over");
    await writeLedger(folder, [BELL, GOAT]);
    expect((await readLedger(folder)).entries).toEqual([GOAT, BELL]);
    expect(await readdir(folder)).toEqual(["ledger.ndjson"]);
  });

  it("is written over no file that a link leads to", async () => {
    const trap = await mkdtemp(join(tmpdir(), "ledger-"));
    await writeFile(join(trap, "precious"), "precious");
    await symlink(join(trap, "precious"), join(trap, ".ledger.ndjson.next"));
    await writeLedger(trap, [BELL]);
    expect(await readFile(join(trap, "precious"), "utf8")).toBe("precious");
    expect((await readLedger(trap)).entries).toEqual([BELL]);
    await rm(trap, { recursive: true });
  });

  it("is read from no link, which may lead anywhere", async () => {
    const trap = await mkdtemp(join(tmpdir(), "ledger-"));
    await symlink("/dev/zero", join(trap, "ledger.ndjson"));
    await expect(readLedger(trap)).rejects.toThrow(
      new OwnerError("ledger.ndjson: found something that is no file; put the ledger in its place"),
    );
    await rm(trap, { recursive: true });
  });

  it("leaves no litter, and the old one whole, where it cannot be written", async () => {
    const blocked = await mkdtemp(join(tmpdir(), "ledger-"));
    await mkdir(join(blocked, "ledger.ndjson", "in the way"), { recursive: true });
    await expect(writeLedger(blocked, [BELL])).rejects.toThrow();
    expect(await readdir(blocked)).toEqual(["ledger.ndjson"]);
    await expect(readLedger(blocked)).rejects.toThrow(
      new OwnerError("ledger.ndjson: found something that is no file; put the ledger in its place"),
    );
    await rm(blocked, { recursive: true });
  });
});
