import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { defaultFolders, type Folders } from "../../../src/cli/folders.ts";
import { init } from "../../../src/cli/init/init.ts";
import { readFiles, runDaybook } from "../../site/built-site.ts";
import { CLEAR, CTRL_C, ENTER, manDesk } from "./manned-desk.ts";

const PAGE = `
Ferry Line to Skarn Opens a Month Early
The first ferry left Varn for Skarn on June 3, with the mayor on board.
The harbour board had planned the opening for July.
Hashtags

Try Our AI Features
Explore what Daily8 AI can do for you:
Comments
No comments yet...
`;

/** Started by its own name, in spring, in Berlin. */
const IN_2026 = {
  env: {
    npm_lifecycle_event: undefined,
    SOURCE_DATE_EPOCH: String(Date.UTC(2026, 4, 1) / 1000),
    TZ: "Europe/Berlin",
  },
};
const OWN = ["--title", "Ferries", "--address", "https://www.ferries.example", "--owner", "Zoë"];

let root: string;
let folders: Folders;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "daybook-init-"));
  folders = { content: join(root, "content"), settings: join(root, "settings") };
});

const run = (...args: string[]) =>
  runDaybook(["init", "--content", folders.content, "--settings", folders.settings, ...args], IN_2026);
const copySample = async () => {
  await cp(defaultFolders.content, folders.content, { recursive: true });
  await cp(defaultFolders.settings, folders.settings, { recursive: true });
};
const readSite = async () => parse(await readFile(join(folders.settings, "site.yaml"), "utf8"));

describe("without a terminal", () => {
  it("begins in folders that are not there yet, and tells what to type next", async () => {
    await writeFile(join(root, "page.txt"), PAGE);
    const { code, stderr } = await run(...OWN, "--yes", "--capture", join(root, "page.txt"));
    expect(code, stderr).toBe(0);
    expect(await readSite()).toEqual({
      title: "Ferries",
      description: "A news digest",
      address: "https://www.ferries.example/",
      owner: { name: "Zoë" },
      language: "en",
      timeZone: "Europe/Berlin",
      identity: "ferries.example,2026",
    });
    expect(stderr).toContain("Ferry Line to Skarn Opens a Month Early");
    expect(stderr).toContain(`daybook build --content ${folders.content} --settings ${folders.settings}`);
    expect(await readdir(join(folders.content, "captures"))).toHaveLength(1);
    expect((await runDaybook(["digest", folders.content, "--settings", folders.settings])).code).toBe(0);
  });

  it("names the flags that are missing and writes nothing", async () => {
    const { code, stderr } = await run("--title", "Ferries");
    expect(code).toBe(1);
    expect(stderr).toContain(
      "give --address <url>, --owner <name>; and --description <sentence>, --language <code>, --time-zone <zone>, --identity <domain,year>, or --yes",
    );
    expect(await readdir(root)).toEqual([]);
  });

  it.each([
    { flag: "--address", value: "ferries", remedy: "write an address as https://example.org/page" },
    { flag: "--email", value: "me", remedy: "write an address as me@example.org" },
    { flag: "--language", value: "english", remedy: "write a language as en or pt-BR" },
    { flag: "--time-zone", value: "Mars/Olympus", remedy: "write a time zone as Europe/Berlin" },
    { flag: "--identity", value: "Ferries", remedy: "write a domain of yours" },
    { flag: "--capture", value: "/nowhere.txt", remedy: "found no file /nowhere.txt" },
  ])(
    "refuses what $flag cannot be, as a build would, and writes nothing",
    async ({ flag, value, remedy }) => {
      const { code, stderr } = await run(...OWN, "--yes", flag, value);
      expect(code).toBe(1);
      expect(stderr).toContain(flag);
      expect(stderr).toContain(remedy);
      expect(await readdir(root)).toEqual([]);
    },
  );

  it("removes the sample's own files, its outlets, notice and lines of the ledger, and nothing else", async () => {
    await copySample();
    const { content, settings } = folders;
    const edited = join(content, "articles/reading-the-date-gutter.md");
    await writeFile(edited, `${await readFile(edited, "utf8")}More.\n`);
    await writeFile(
      join(content, "articles/mine.md"),
      "---\ntitle: Mine\npublished: 2026-01-01\n---\nText.\n",
    );
    await runDaybook(["accept", "--content", content, "--settings", settings]);
    const { code, stderr } = await run(...OWN, "--yes");
    expect(code, stderr).toBe(0);
    expect(stderr).toContain("Kept, for it is no longer the sample's: articles/reading-the-date-gutter.md");
    expect([...(await readFiles(content)).keys()]).toEqual([
      "articles/mine.md",
      "articles/reading-the-date-gutter.md",
      "ledger.ndjson",
    ]);
    const ledger = await readFile(join(content, "ledger.ndjson"), "utf8");
    expect(ledger.trim().split("\n")).toHaveLength(2);
    expect(await readSite()).not.toHaveProperty("notice");
    expect(await readFile(join(settings, "outlets.yaml"), "utf8")).not.toMatch(/^-/m);
    expect(await readFile(join(settings, "tags.yaml"), "utf8")).toContain("Taliban");
    const { stdout } = await runDaybook(["report", "--content", content, "--settings", settings]);
    expect(stdout).not.toContain("Gone");
  });

  it("keeps the sample when told to", async () => {
    await copySample();
    await run(...OWN, "--yes", "--sample", "keep");
    expect((await readFiles(folders.content)).size).toBe(4);
  });

  it("changes no setting of the owner's without --overwrite", async () => {
    await run(...OWN, "--yes");
    const before = await readFile(join(folders.settings, "site.yaml"), "utf8");
    const again = ["--yes", "--title", "Trains", "--identity", "trains.example,2030"];
    const { code, stderr } = await run(...again);
    expect(code).toBe(1);
    expect(stderr).toContain('identity: "ferries.example,2026" becomes "trains.example,2030"');
    expect(await readFile(join(folders.settings, "site.yaml"), "utf8")).toBe(before);
    expect((await run(...again, "--overwrite")).code).toBe(0);
    expect(await readSite()).toMatchObject({ title: "Trains", owner: { name: "Zoë" } });
  });

  it("stops at settings with mistakes, and at a ledger that lines would be lost of", async () => {
    await copySample();
    await writeFile(join(folders.content, "ledger.ndjson"), "{ broken\n");
    expect((await run(...OWN, "--yes")).stderr).toContain("ledger.ndjson:1:");
    expect(await readSite()).toHaveProperty("notice");
    await writeFile(join(folders.settings, "site.yaml"), "colour: red\n");
    expect((await run(...OWN, "--yes")).stderr).toContain('site.yaml:1: found the key "colour"');
  });
});

describe("at a terminal", () => {
  beforeEach(() => {
    vi.stubEnv("SOURCE_DATE_EPOCH", IN_2026.env.SOURCE_DATE_EPOCH);
    vi.spyOn(process.stderr, "write").mockReturnValue(true);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    // What a cancelled run sets is that of the command, not of the tests.
    process.exitCode = undefined;
  });

  const SITE = [
    ["called", `Ferries${ENTER}`],
    ["sentence", ENTER],
    ["be served", `ferries${ENTER}`],
    ["write an address", `${CLEAR}https://ferries.example/x${ENTER}`],
    ["answers", `Zoe${ENTER}`],
    ["e-mail", ENTER],
    ["language", ENTER],
    ["time zone", `${CLEAR}Asia/Tokyo${ENTER}`],
    ["feed readers", ENTER],
  ] as const;

  it("asks, tells at once what cannot be used, and writes at the end", async () => {
    await copySample();
    await writeFile(join(root, "my page.txt"), PAGE);
    const desk = manDesk([
      ...SITE,
      ["Remove 4 files", ENTER],
      ["first captured page", `'${join(root, "my page.txt")}'${ENTER}`],
      ["Write it, remove the sample and take in the page?", ENTER],
    ]);
    await init(folders, desk);
    expect(await readSite()).toMatchObject({
      title: "Ferries",
      address: "https://ferries.example/x/",
      owner: { name: "Zoe" },
      timeZone: "Asia/Tokyo",
      identity: "ferries.example,2026",
    });
    expect(await readdir(join(folders.content, "captures"))).toEqual([
      "2026-05-01-ferry-line-to-skarn-opens-a-month-early.txt",
    ]);
    expect(desk.shown()).toContain("Next:");
  });

  it.each([0, 4, SITE.length])("writes nothing when it is left after %i answers", async (answers) => {
    await copySample();
    const before = await readFiles(root);
    const next = SITE[answers]?.[0] ?? "Remove 4 files";
    await init(folders, manDesk([...SITE.slice(0, answers), [next, CTRL_C]]));
    expect(process.exitCode).toBe(1);
    expect(await readFiles(root)).toEqual(before);
  });

  it("asks before it changes what is the owner's, and takes no for an answer", async () => {
    await run(...OWN, "--yes");
    const before = await readFiles(root);
    const desk = manDesk([
      ["called", `${CLEAR}Trains${ENTER}`],
      ["sentence", ENTER],
      ["be served", ENTER],
      ["answers", ENTER],
      ["e-mail", ENTER],
      ["language", ENTER],
      ["time zone", ENTER],
      ["first captured page", ENTER],
      ["Change them?", ENTER],
    ]);
    await init(folders, desk);
    expect(desk.shown()).toContain('title: "Ferries" becomes "Trains"');
    expect(await readFiles(root)).toEqual(before);
  });

  it("asks for nothing that an option says", async () => {
    await rm(root, { recursive: true });
    const desk = manDesk([
      ["answers", `Zoe${ENTER}`],
      ["never asked", ENTER],
    ]);
    await init({ ...folders, title: "Ferries", address: "https://ferries.example/", yes: true }, desk);
    expect(await readSite()).toMatchObject({ title: "Ferries", owner: { name: "Zoe" } });
  });
});
