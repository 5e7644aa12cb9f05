import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { accept } from "../../../src/cli/accept.ts";
import { defaultFolders, type Folders } from "../../../src/cli/folders.ts";
import type { Flags } from "../../../src/cli/init/flags.ts";
import { init } from "../../../src/cli/init/init.ts";
import { loadDigest } from "../../../src/cli/load-digest.ts";
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

const IN_2026 = String(Date.UTC(2026, 4, 1) / 1000);
const OWN = {
  title: "Ferries",
  address: "https://www.ferries.example",
  owner: "Zoë",
  timeZone: "Europe/Berlin",
  yes: true,
} as const;

let root: string;
let folders: Folders;
let said: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "daybook-init-"));
  folders = { content: join(root, "content"), settings: join(root, "settings") };
  said = "";
  vi.stubEnv("SOURCE_DATE_EPOCH", IN_2026);
  // Started by its own name.
  vi.stubEnv("npm_lifecycle_event", undefined);
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += text;
    return true;
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  // What a cancelled run sets is that of the command, not of the tests.
  process.exitCode = undefined;
});

const begin = (flags: Flags = {}) => init({ ...folders, ...flags }, undefined);
const copySample = async () => {
  await cp(defaultFolders.content, folders.content, { recursive: true });
  await cp(defaultFolders.settings, folders.settings, { recursive: true });
};
const readSite = async () => parse(await readFile(join(folders.settings, "site.yaml"), "utf8"));

describe("without a terminal", () => {
  it("begins in folders that are not there yet, and tells what to type next", async () => {
    await writeFile(join(root, "page.txt"), PAGE);
    await begin({ ...OWN, capture: join(root, "page.txt") });
    expect(await readSite()).toEqual({
      title: "Ferries",
      description: "A news digest",
      address: "https://www.ferries.example/",
      owner: { name: "Zoë" },
      language: "en",
      timeZone: "Europe/Berlin",
      identity: "ferries.example,2026",
    });
    expect(said).toContain("Ferry Line to Skarn Opens a Month Early");
    expect(said).toContain(`daybook build --content ${folders.content} --settings ${folders.settings}`);
    expect(await readdir(join(folders.content, "captures"))).toHaveLength(1);
    expect((await loadDigest(folders)).digest.articles).toHaveLength(1);
  });

  it("names the options that are missing and writes nothing", async () => {
    const { code, stderr } = await runDaybook([
      ...["init", "--title", "Ferries", "--content", folders.content, "--settings", folders.settings],
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain(
      "give --address <url>, --owner <name>; and --description <sentence>, --language <code>, --time-zone <zone>, --identity <domain,year>, or --yes",
    );
    expect(await readdir(root)).toEqual([]);
  });

  it.each<{ flags: Flags; message: string }>([
    { flags: { address: "ferries" }, message: '--address: found "ferries"; write an address as https://' },
    { flags: { email: "me" }, message: '--email: found "me"; write an address as me@example.org' },
    { flags: { language: "english" }, message: '--language: found "english"; write a language as en' },
    { flags: { timeZone: "Mars" }, message: '--time-zone: found "Mars"; write a time zone as Europe/Berlin' },
    { flags: { identity: "Ferries" }, message: '--identity: found "Ferries"; write a domain of yours' },
    { flags: { title: " " }, message: '--title: found " "; write the name of the site' },
    { flags: { capture: "/nowhere.txt" }, message: "--capture: found no file /nowhere.txt" },
  ])("refuses $flags as a build would, and writes nothing", async ({ flags, message }) => {
    await expect(begin({ ...OWN, ...flags })).rejects.toThrow(message);
    expect(await readdir(root)).toEqual([]);
  });

  it("removes the sample's own files, its outlets, notice and lines of the ledger, and nothing else", async () => {
    await copySample();
    const { content, settings } = folders;
    const edited = join(content, "articles/reading-the-date-gutter.md");
    await writeFile(edited, `${await readFile(edited, "utf8")}More.\n`);
    await writeFile(
      join(content, "articles/mine.md"),
      "---\ntitle: Mine\npublished: 2026-01-01\n---\nText.\n",
    );
    await accept(folders);
    await begin(OWN);
    expect(said).toContain("Kept, for it is no longer the sample's: articles/reading-the-date-gutter.md");
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
    expect((await loadDigest(folders)).digest.problems).toEqual([]);
  });

  it("keeps the sample when told to", async () => {
    await copySample();
    await begin({ ...OWN, sample: "keep" });
    expect((await readFiles(folders.content)).size).toBe(4);
  });

  it("changes no setting of the owner's without --overwrite", async () => {
    await begin(OWN);
    const before = await readFile(join(folders.settings, "site.yaml"), "utf8");
    const again = { yes: true, title: "Trains", identity: "trains.example,2030" };
    await expect(begin(again)).rejects.toThrow(
      'identity: "ferries.example,2026" becomes "trains.example,2030"',
    );
    expect(await readFile(join(folders.settings, "site.yaml"), "utf8")).toBe(before);
    await begin({ ...again, overwrite: true });
    expect(await readSite()).toMatchObject({ title: "Trains", owner: { name: "Zoë" } });
  });

  it("stops at settings with mistakes, and at a ledger that lines would be lost of", async () => {
    await copySample();
    await writeFile(join(folders.content, "ledger.ndjson"), "{ broken\n");
    await expect(begin(OWN)).rejects.toThrow("ledger.ndjson:1:");
    expect(await readSite()).toHaveProperty("notice");
    await writeFile(join(folders.settings, "site.yaml"), "colour: red\n");
    await expect(begin(OWN)).rejects.toThrow('site.yaml:1: found the key "colour"');
  });

  it("says so when the page cannot be taken in, and undoes nothing else", async () => {
    await writeFile(join(root, "list.txt"), "milk\neggs\n");
    await begin({ ...OWN, capture: join(root, "list.txt") });
    expect(process.exitCode).toBe(1);
    expect(said).toContain("found a text in no form that is known");
    expect(said).toContain(`try again: daybook capture ${join(root, "list.txt")}`);
    expect(await readSite()).toHaveProperty("title", "Ferries");
  });
});

describe("at a terminal", () => {
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
    await begin(OWN);
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
