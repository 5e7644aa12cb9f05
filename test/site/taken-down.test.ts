import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Digest } from "../../src/digest/model.ts";
import { printLogo } from "../read/captures/pages.ts";
import { type BuiltSite, buildSite, runDaybook } from "./built-site.ts";

const MINE =
  "The parliament of Ostland voted on Monday to close the coal mine at Brenn by 2031. Minister Anna Quillback promised 1,400 miners a pension and a place in a school of the valley. The opposition leader Karl Vantor called the vote a betrayal and left the chamber on March 4. A second vote is planned for March 20.";

/** Words that nothing else holds than what is taken down, and what may be shown of its outlet alone. */
const TAKEN = ["Quillback", "Vantor", "Brenn mine vote", "Zandrel", "Lighthouse of Mirrovane", "Ombersand"];
const KEPT = ["Northern ferry line opens", "Corvane"];
const LINKED = ["Pellwick", "Tarrowby", "Ninefold"];

const PAGES: Readonly<Record<string, string>> = {
  "captures/2024-03-05-mine.txt": printLogo({
    title: "Brenn mine vote divides the chamber",
    glued: "Evening Mail5 hours ago",
    body: [MINE],
  }),
  "captures/2024-03-06-mine-again.txt": printLogo({
    title: "Brenn mine vote divides the chamber",
    glued: "Evening Mail2 days ago",
    body: [MINE],
  }),
  "captures/2024-03-06-mine-wire.txt": printLogo({
    title: "Karl Zandrel speaks in the valley",
    glued: "Coast Radio2 hours ago",
    body: ["Karl Zandrel spoke in the valley of Brenn on Tuesday. He named no date for a strike there."],
  }),
  "captures/2024-03-06-ferry.txt": printLogo({
    title: "Northern ferry line opens a month early",
    glued: "Northern Courier2 hours ago",
    body: ["The ferry line to Corvane opened on Monday, a month early. The board had planned it for April."],
  }),
  "captures/2024-03-07-pier.txt": printLogo({
    title: "Pier at the old quay is sold",
    glued: "Silent Post2 hours ago",
    body: [
      "The pier was sold to Pellwick on Wednesday for 2 million crowns. A new owner is to open it on March 30. “We keep the Tarrowby name,” said the broker Hanna Oss. Boats of the Ninefold line leave it for the last time on March 12.",
    ],
  }),
  "articles/lighthouse.md":
    "---\ntitle: The Lighthouse of Mirrovane\npublished: 2024-03-06\n---\n\nOmbersand lies in the dark again.\n",
  "responses/1.json": JSON.stringify({
    type: "entry",
    "wm-id": 1,
    "wm-source": "https://ann.example/note",
    "wm-target": "https://daybook.example/articles/brenn-mine-vote-divides-the-chamber/",
    "wm-property": "in-reply-to",
    author: { name: "Ann" },
    content: { text: "So Quillback promised it?" },
  }),
  "responses/approved.txt": "1\n",
};

const SETTINGS: Readonly<Record<string, string>> = {
  "site.yaml": "address: https://daybook.example/\n",
  "outlets.yaml":
    "- name: Evening Mail\n- name: Coast Radio\n- name: Northern Courier\n- name: Silent Post\n  rights: link-only\n",
  "takedowns.yaml":
    "- article: brenn-mine-vote-divides-the-chamber\n- outlet: Coast Radio\n- article: the-lighthouse-of-mirrovane\n- article: nowhere\n",
};

const TOMBSTONES = [
  "articles/brenn-mine-vote-divides-the-chamber/index.html",
  "articles/karl-zandrel-speaks-in-the-valley/index.html",
  "articles/the-lighthouse-of-mirrovane/index.html",
];

let content: string;
let settings: string;
let before: BuiltSite;
let after: BuiltSite;
let digest: Digest;

const folders = () => ["--content", content, "--settings", settings];

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), "daybook-takedown-"));
  settings = await mkdtemp(join(tmpdir(), "daybook-takedown-settings-"));
  for (const part of ["captures", "articles", "responses"]) await mkdir(join(content, part));
  for (const [name, body] of Object.entries(PAGES)) await writeFile(join(content, name), body);
  for (const name of ["site.yaml", "outlets.yaml"])
    await writeFile(join(settings, name), SETTINGS[name] ?? "");
  before = await buildSite(folders());
  await writeFile(join(settings, "takedowns.yaml"), SETTINGS["takedowns.yaml"] ?? "");
  after = await buildSite(folders());
  const { stdout } = await runDaybook(["digest", content, "--settings", settings]);
  digest = JSON.parse(stdout) as Digest;
}, 60_000);

/** Files that hold any of the words. */
function findHolders(files: ReadonlyMap<string, string>, words: readonly string[]): string[] {
  return [...files].flatMap(([path, body]) =>
    words.filter((word) => body.includes(word)).map((word) => `${path}: ${word}`),
  );
}

describe("what is taken down", () => {
  test.each([...TAKEN, ...KEPT])("%s stands on the site before", (words) => {
    expect(findHolders(before.files, [words])).not.toEqual([]);
  });

  test("a response to it stood on its page", () => {
    expect(before.files.get(TOMBSTONES[0] ?? "")).toContain("So Quillback promised it?");
  });

  test("stands in no file any more", () => {
    expect(findHolders(after.files, TAKEN)).toEqual([]);
  });

  test("stands nowhere in the digest", () => {
    const json = JSON.stringify(digest);
    expect(TAKEN.filter((words) => json.includes(words))).toEqual([]);
  });

  test.each(TOMBSTONES)("leaves a tombstone: %s", (path) => {
    expect(before.files.get(path)).not.toContain("This article was taken down");
    expect(after.files.get(path)).toContain("This article was taken down");
    expect(after.files.get(path)).toContain(`<meta name="robots" content="noindex"`);
  });

  test("takes the page of its outlet with it, where nothing else is by it", () => {
    expect(before.files.has("outlets/coast-radio/index.html")).toBe(true);
    expect(after.files.has("outlets/coast-radio/index.html")).toBe(false);
  });

  test("leaves everything else where it was", () => {
    const held = findHolders(before.files, KEPT).filter((holder) =>
      after.files.has(holder.split(": ")[0] ?? ""),
    );
    expect(findHolders(after.files, KEPT)).toEqual(expect.arrayContaining(held));
    expect(after.files.has("articles/northern-ferry-line-opens-a-month-early/index.html")).toBe(true);
  });

  test("is told to the owner where it names nothing", () => {
    expect(digest.problems.filter(({ kind }) => kind === "takedown")).toEqual([
      { kind: "takedown", file: "takedowns.yaml", line: 4, message: expect.stringContaining('"nowhere"') },
    ]);
  });
});

test("the accounts of the report add up", async () => {
  const { stdout } = await runDaybook(["report", ...folders()]);
  expect(stdout).toContain("7 files = 5 captures + 1 own article + 1 of responses + 0 left out");
  expect(stdout).toContain("6 articles in them = 2 in the digest + 3 taken down + 1 sighting");
  expect(stdout).toContain("1 response = 1 approved");
});

test("of an outlet that is only linked to no sentence stands anywhere", () => {
  expect(after.files.get("articles/pier-at-the-old-quay-is-sold/index.html")).toContain("No text is shown");
  expect(findHolders(after.files, LINKED)).toEqual([]);
});

test("the ledger keeps what is taken down, also once its files are gone", async () => {
  const { stderr } = await runDaybook(["accept", ...folders()]);
  expect(stderr).not.toContain("withdrawn");
  const accepted = await readFile(join(content, "ledger.ndjson"), "utf8");
  expect(accepted).toContain('"slug":"the-lighthouse-of-mirrovane"');
  await rm(join(content, "articles/lighthouse.md"));
  const site = await buildSite(folders());
  expect(site.files.get("articles/the-lighthouse-of-mirrovane/index.html")).toContain(
    "This article was taken down",
  );
  await runDaybook(["accept", ...folders()]);
  expect(await readFile(join(content, "ledger.ndjson"), "utf8")).toBe(accepted);
}, 60_000);
