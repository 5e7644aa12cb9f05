import { lstat, mkdir, mkdtemp, readFile, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { defaultFolders } from "../../../src/cli/folders.ts";
import type { SiteAnswers } from "../../../src/cli/init/answers.ts";
import { listStated, placeAnswers, writeSettingsFile } from "../../../src/cli/init/site-file.ts";

const ANSWERS: SiteAnswers = {
  title: 'News: #1 "now"',
  description: "true",
  address: "https://news.example/",
  "owner.name": "'A' & B",
  "owner.email": "a@news.example",
  language: "de",
  timeZone: "Europe/Berlin",
  identity: "news.example,2026",
};

it("writes a file of its own where there is none", () => {
  const text = placeAnswers(undefined, ANSWERS);
  expect(text).toMatch(/^# What the site is/);
  expect(listStated(text)).toEqual(ANSWERS);
});

it("takes the notice of the sample away and leaves the rest of its file", async () => {
  const source = await readFile(join(defaultFolders.settings, "site.yaml"), "utf8");
  const { "owner.email": _, ...without } = ANSWERS;
  const text = placeAnswers(source, without);
  expect(parse(text)).toEqual({
    ...Object.fromEntries(Object.entries(without).filter(([key]) => !key.includes("."))),
    owner: { name: "'A' & B" },
    rights: "excerpt",
    excerpt: { sentences: 8, share: 0.3333 },
    thresholds: { tag: 3, outlet: 3 },
  });
});

it("keeps comments, other keys, their order and a notice of the owner's", () => {
  const source = [
    "# mine",
    "hub: https://hub.example/ # tells readers",
    "title: Old",
    "owner:",
    "  # who",
    "  name: Old",
    "  url: https://me.example/",
    "# shown everywhere",
    "notice: >-",
    "  A long notice of the owner's own that goes on for more than eighty columns and would be folded anew",
    "",
  ].join("\n");
  const text = placeAnswers(source, ANSWERS);
  for (const line of source.split("\n").filter((one) => !one.includes("Old"))) expect(text).toContain(line);
  expect(text.indexOf("hub:")).toBeLessThan(text.indexOf("title:"));
});

it("keeps a file of comments alone", () => {
  expect(placeAnswers("# to do\n", ANSWERS)).toContain("# to do");
  expect(listStated("# to do\n")).toEqual({});
});

it("writes the file that a link leads to, and leaves the link", async () => {
  const root = await mkdtemp(join(tmpdir(), "daybook-settings-"));
  await mkdir(join(root, "_data"));
  await writeFile(join(root, "real.yaml"), "title: Old\n");
  await symlink("../real.yaml", join(root, "_data/site.yaml"));
  await writeSettingsFile(join(root, "_data"), "site.yaml", "title: New\n");
  expect(await readFile(join(root, "real.yaml"), "utf8")).toBe("title: New\n");
  expect((await lstat(join(root, "_data/site.yaml"))).isSymbolicLink()).toBe(true);
});
