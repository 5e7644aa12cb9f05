import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { LedgerEntry } from "../../src/digest/model.ts";
import { runDaybook } from "../site/built-site.ts";

const PAGE = `
Ferry Line to Skarn Opens a Month Early
The first ferry left Varn for Skarn on June 3, with the mayor on board.
The harbour board had planned the opening for July.
Hashtags

Try Our AI Features
Explore what Daily8 AI can do for you:
Comments
No comments yet...
Related Articles


Coast Radio
2 days ago
- Coast Radio
Storm warning for the sound
Varn, June 5, 2025 (Coast Agency)--A storm will reach the sound on Saturday, forecasters said.
`;

let content: string;
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), "daybook-content-"));
});

const on = (command: string, ...args: string[]) => [command, ...args, "--content", content];
const AT_NOON = { env: { SOURCE_DATE_EPOCH: String(Date.UTC(2025, 5, 7, 12) / 1000) } };
const FILED = "captures/2025-06-07-ferry-line-to-skarn-opens-a-month-early.txt";

async function readEntries(): Promise<LedgerEntry[]> {
  const ledger = await readFile(join(content, "ledger.ndjson"), "utf8");
  return ledger
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as LedgerEntry);
}

describe("daybook capture", () => {
  it("files a page under the day, enters it in the ledger and tells what it understood", async () => {
    const { code, stdout, stderr } = await runDaybook(on("capture", "-"), { ...AT_NOON, input: PAGE });
    expect(code, stderr).toBe(0);
    expect(stdout).toBe("");
    expect(stderr).toContain("Ferry Line to Skarn Opens a Month Early");
    expect(stderr).toContain("related article, Coast Radio");
    expect(await readFile(join(content, FILED), "utf8")).toBe(PAGE);
    const entries = await readEntries();
    expect(entries.map(({ file, position, firstSeen }) => [file, position, firstSeen])).toEqual([
      [FILED, expect.any(Number), "2025-06-07T12:00:00Z"],
      [FILED, expect.any(Number), "2025-06-07T12:00:00Z"],
    ]);
  });

  it("takes the owner's word on the day of the capture", async () => {
    await runDaybook(on("capture", "-", "--date", "2025-06-08"), { input: PAGE });
    const { stdout } = await runDaybook(["digest", content]);
    expect(JSON.parse(stdout).captures[0].captured).toMatchObject({ edtf: "2025-06-08", basis: "owner" });
  });

  it("files a page that says when it was captured under that day", async () => {
    await runDaybook(on("capture", "-"), { ...AT_NOON, input: `---\ncaptured: 2025-06-06\n---\n${PAGE}` });
    expect(await readdir(join(content, "captures"))).toEqual([
      "2025-06-06-ferry-line-to-skarn-opens-a-month-early.txt",
    ]);
  });

  it.each([
    {
      name: "in a stated encoding",
      page: `---\ncharset: windows-1252\n---\n${PAGE.replace("mayor", "ma\xFFor \x93")}`,
    },
    {
      name: "with the line ends of Windows",
      page: `---\r\noutlet: Sarrow\r\n---\r\n${PAGE.replaceAll("\n", "\r\n")}`,
    },
    { name: "in an encoding that is not stated", page: PAGE.replace("mayor", "ma\xFFor") },
  ])("keeps every byte of a page $name", async ({ page }) => {
    const file = join(content, "page.bin");
    await writeFile(file, page, "latin1");
    const day = ["--date", "2025-06-07"];
    const { code, stderr } = await runDaybook(on("capture", file, ...day), AT_NOON);
    expect(code, stderr).toBe(0);
    const filed = await readFile(join(content, FILED), "latin1");
    expect(filed).toContain("captured: 2025-06-07");
    expect(filed.replace(/^---\ncaptured: 2025-06-07\n---\n|captured: 2025-06-07\r?\n/, "")).toBe(page);
  });

  it("takes the page back where the ledger cannot be written", async () => {
    await writeFile(join(content, "ledger.ndjson"), "{ broken\n");
    const { code, stderr } = await runDaybook(on("capture", "-"), { ...AT_NOON, input: PAGE });
    expect(code).toBe(1);
    expect(stderr).toContain("ledger.ndjson:1: found a line that is no JSON object");
    expect(await readdir(join(content, "captures"))).toEqual([]);
    expect(await readFile(join(content, "ledger.ndjson"), "utf8")).toBe("{ broken\n");
  });

  it("takes no page that never ends", async () => {
    const { code, stderr } = await runDaybook(on("capture", "/dev/zero"), AT_NOON);
    expect(code).toBe(1);
    expect(stderr).toContain("/dev/zero: found more than 10000000 bytes");
  });

  it("files nothing behind a link", async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), "daybook-elsewhere-"));
    await symlink(elsewhere, join(content, "captures"));
    const { code, stderr } = await runDaybook(on("capture", "-"), { ...AT_NOON, input: PAGE });
    expect(code).toBe(1);
    expect(stderr).toContain("captures: found a link; put a folder in its place");
    expect(await readdir(elsewhere)).toEqual([]);
  });

  it("reads a page saved as UTF-16", async () => {
    const file = join(content, "page.txt");
    await writeFile(file, Buffer.from(`\uFEFF${PAGE}`, "utf16le"));
    const { code, stderr } = await runDaybook(on("capture", file), AT_NOON);
    expect(code, stderr).toBe(0);
    expect(await readFile(join(content, FILED), "utf8")).toContain("Ferry Line to Skarn");
  });

  it("refuses a text in no known form and files nothing", async () => {
    const { code, stderr } = await runDaybook(on("capture", "-"), { input: "milk\neggs\nbread\n" });
    expect(code).toBe(1);
    expect(stderr).toContain("-:1: found a text in no form that is known");
    expect(await readdir(content)).toEqual([]);
  });

  it("refuses a page that is filed already", async () => {
    await runDaybook(on("capture", "-"), { ...AT_NOON, input: PAGE });
    const { code, stderr } = await runDaybook(on("capture", "-"), { ...AT_NOON, input: PAGE });
    expect(code).toBe(1);
    expect(stderr).toContain("such a capture is there already");
  });
});

describe("daybook accept", () => {
  const accept = () => runDaybook(on("accept"), AT_NOON);

  beforeEach(async () => {
    await runDaybook(on("capture", "-"), { ...AT_NOON, input: PAGE });
  });

  it("keeps ids and addresses when a file is renamed", async () => {
    const before = await readEntries();
    await rename(join(content, FILED), join(content, "captures/2025-06-07-ferry.txt"));
    const { stderr } = await accept();
    expect(stderr).toContain("moved      ferry-line-to-skarn-opens-a-month-early");
    expect(await readEntries()).toEqual(
      before.map((entry) => ({ ...entry, file: "captures/2025-06-07-ferry.txt" })),
    );
    expect((await accept()).stderr).toContain("Nothing to accept");
  });

  it("keeps id and address when a title is corrected, and notes when it changed", async () => {
    const before = await readEntries();
    await writeFile(join(content, FILED), PAGE.replace("a Month Early", "Early"));
    const later = { env: { SOURCE_DATE_EPOCH: String(Date.UTC(2025, 5, 9) / 1000) } };
    await runDaybook(on("accept"), later);
    const changed = (await readEntries()).filter((entry) => entry.changed !== entry.firstSeen);
    expect(changed).toMatchObject([
      {
        id: before.find(({ position }) => position === 0)?.id,
        slug: "ferry-line-to-skarn-opens-a-month-early",
        changed: "2025-06-09T00:00:00Z",
      },
    ]);
  });

  it("follows a file that was renamed and corrected at once", async () => {
    const before = await readEntries();
    await writeFile(join(content, "captures/2025-06-07-ferry.txt"), PAGE.replace("on board", "aboard"));
    await rm(join(content, FILED));
    expect((await accept()).stderr).not.toContain("withdrawn");
    expect((await readEntries()).map(({ id, slug }) => [id, slug])).toEqual(
      before.map(({ id, slug }) => [id, slug]),
    );
  });

  it("withdraws nothing while a file is there that cannot be used", async () => {
    const path = join(content, "articles/note.md");
    await mkdir(join(content, "articles"));
    await writeFile(path, "---\ntitle: A note\npublished: 2025-06-07\n---\nText.\n");
    await accept();
    await writeFile(path, "---\ntitel: A note\n---\nText.\n");
    expect((await accept()).stderr).toContain("Nothing to accept");
    const { stdout } = await runDaybook(on("report"));
    expect(stdout).toContain('did you mean "title"?');
    expect(stdout).not.toContain("vanished");
  });

  it("withdraws what is removed, and restores it with its id when it comes back", async () => {
    const before = await readEntries();
    await rm(join(content, FILED));
    expect((await accept()).stderr).toContain("withdrawn  ferry-line-to-skarn-opens-a-month-early");
    expect((await readEntries()).every(({ withdrawn }) => withdrawn === "2025-06-07T12:00:00Z")).toBe(true);
    expect((await accept()).stderr).toContain("Nothing to accept");
    await writeFile(join(content, "captures/2025-06-10-again.txt"), PAGE);
    expect((await accept()).stderr).toContain("restored   ferry-line-to-skarn-opens-a-month-early");
    expect((await readEntries()).map(({ id, slug }) => [id, slug])).toEqual(
      before.map(({ id, slug }) => [id, slug]),
    );
  });
});

describe("daybook report", () => {
  it("accounts for every file and every article, and prints no control character", async () => {
    await runDaybook(on("capture", "-"), { ...AT_NOON, input: PAGE });
    await writeFile(join(content, "captures/2025-06-08-again.txt"), PAGE);
    await writeFile(join(content, "captures/\u001b[31mred\nfake.txt:1: nothing.pdf"), "x");
    const { stdout } = await runDaybook(on("report", "--files"));
    expect(stdout).toContain(
      "captures/\\u001b[31mred\\nfake.txt:1: nothing.pdf:1: found a file that does not end in .txt",
    );
    expect(stdout).toContain("captures/2025-06-08-again.txt: 2 articles, 2 of them known from elsewhere\n");
    expect(stdout).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(stdout.slice(stdout.indexOf("What became"))).toBe(`What became of everything
  3 files = 2 captures + 0 own articles + 1 left out (named above)
  4 articles in them = 2 main + 2 related + 0 own
  4 articles in them = 2 in the digest + 2 sightings of one that is known already
  2 in the digest = 2 with a page + 0 cut off before the title
  2 lines of the ledger = 2 in the digest + 0 withdrawn + 0 not found

`);
  });

  it("names what has vanished and fails when strict", async () => {
    await runDaybook(on("capture", "-"), { ...AT_NOON, input: PAGE });
    expect((await runDaybook(on("report", "--strict"))).code).toBe(0);
    await rm(join(content, FILED));
    const { code, stdout } = await runDaybook(on("report", "--strict"));
    expect(code).toBe(1);
    expect(stdout).toContain("bring it back, or run daybook accept");
  });
});

describe("daybook", () => {
  it("names a wrong command and what may have been meant", async () => {
    const { code, stderr } = await runDaybook(["bild"]);
    expect(code).toBe(1);
    expect(stderr).toContain("Did you mean build?");
  });

  it("names the folder that is missing", async () => {
    const { code, stderr, stdout } = await runDaybook(["digest", join(content, "nowhere")]);
    expect(code).toBe(1);
    expect(stderr).toContain("found no such folder");
    expect(stdout).toBe("");
  });

  it("stops at settings that cannot be used, with file, line and remedy", async () => {
    await writeFile(join(content, "site.yaml"), "title: X\ncolour: red\ntimeZone: Mars/Olympus\n");
    const { code, stderr } = await runDaybook(["digest", content, "--settings", content]);
    expect(code).toBe(1);
    expect(stderr).toContain('site.yaml:2: found the key "colour"');
    expect(stderr).toContain(
      'site.yaml:3: found "Mars/Olympus" for timeZone; write a time zone as Europe/Berlin',
    );
  });
});
