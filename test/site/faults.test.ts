import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type CommandResult, type RunOptions, readFiles, runDaybook, startDaybook } from "./built-site.ts";

const SAMPLE = fileURLToPath(new URL("../../src/content", import.meta.url));

/** Articles enough for the writing of the site to last a while. */
const MANY = 150;

let large: string;
let folder: string;
let output: string;
beforeAll(async () => {
  large = await makeContent(MANY);
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "daybook-faults-"));
  output = join(folder, "site");
});

/** A content folder with so many own articles. */
async function makeContent(articles: number): Promise<string> {
  const content = await mkdtemp(join(tmpdir(), "daybook-content-"));
  await mkdir(join(content, "articles"));
  for (let number = 0; number < articles; number += 1)
    await writeFile(
      join(content, "articles", `${number}.md`),
      `---\ntitle: Notice ${number}\npublished: 2025-08-02\n---\nThe harbour of Varn took ship ${number} in.\n`,
    );
  return content;
}

/** The line of the ledger for an own article, known by the name of its file. */
function ledgerLine(name: string): string {
  const seen = "2025-08-02T00:00:00Z";
  const entry = {
    id: name,
    file: `articles/${name}.md`,
    position: 0,
    slug: name,
    firstSeen: seen,
    changed: seen,
  };
  return `${JSON.stringify({ ...entry, hash: "0" })}\n`;
}

const build = (content = SAMPLE, args: readonly string[] = [], options: RunOptions = {}) =>
  runDaybook(["build", "--content", content, "--output", output, ...args], options);

async function buildWell(...args: Parameters<typeof build>): Promise<Map<string, string>> {
  const { code, stderr } = await build(...args);
  expect(code, stderr).toBe(0);
  expect(await findLitter()).toEqual([]);
  return readFiles(output);
}

/** What lies beside the site, the one before it aside. */
async function findLitter(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true });
  return entries.filter((entry) => !/^(?:site|\.site\.daybook(?:\/previous|$))(?:\/|$)/.test(`${entry}`));
}

/** Builds a large site in the place of that of the sample, and sends a signal while it is written. */
async function interrupt(signal: NodeJS.Signals): Promise<CommandResult> {
  const { child, ended } = startDaybook(["build", "--content", large, "--output", output]);
  while (!existsSync(join(folder, ".site.daybook/next/articles")) && child.exitCode === null) await sleep(1);
  expect(child.exitCode, "the build was over before it could be interrupted").toBeNull();
  child.kill(signal);
  return ended;
}

describe("a build that is ended while it writes", () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("clears up after itself at %s", async (name) => {
    const good = await buildWell();
    const { signal, stderr } = await interrupt(name);
    expect(signal).toBe(name);
    expect(stderr).not.toMatch(/error|warning| {4}at /);
    expect(await readFiles(output)).toEqual(good);
    expect(await findLitter()).toEqual([]);
  });

  it("is cleared up by the next one at SIGKILL", async () => {
    const good = await buildWell();
    expect((await interrupt("SIGKILL")).signal).toBe("SIGKILL");
    expect(await readFiles(output)).toEqual(good);
    expect(await findLitter()).not.toEqual([]);
    expect((await buildWell(large)).size).toBeGreaterThan(MANY);
  });
});

describe("a build that was killed between the two renames", () => {
  it("is finished by the next start, even one that fails", async () => {
    const old = await buildWell();
    const recent = await buildWell(large);
    // The state after the first rename: the journal, both sites beside, none in place.
    const beside = join(folder, ".site.daybook");
    const { code } = await runDaybook(["rollback", "--output", output]);
    expect(code).toBe(0);
    await rename(join(beside, "previous"), join(beside, "next"));
    await rename(output, join(beside, "previous"));
    await writeFile(join(beside, "journal"), "");
    expect((await build(join(folder, "nowhere"))).code).toBe(1);
    expect(await readFiles(output)).toEqual(recent);
    expect(await findLitter()).toEqual([]);
    expect((await runDaybook(["rollback", "--output", output])).code).toBe(0);
    expect(await readFiles(output)).toEqual(old);
  });
});

describe("two builds at once", () => {
  it("both end well, and the site is that of one of them", async () => {
    const small = await buildWell();
    const results = await Promise.all([build(large), build(large), build()]);
    expect(results.map(({ code, stderr }) => (code === 0 ? 0 : stderr))).toEqual([0, 0, 0]);
    const site = await readFiles(output);
    if (site.size === small.size) expect(site).toEqual(small);
    else expect(site).toEqual(await buildWell(large));
    expect(await findLitter()).toEqual([]);
  });
});

describe("a build refuses, says why and leaves the last good site", () => {
  interface Refusal {
    readonly name: string;
    /** Prepares the content and the place; what it returns is built. */
    readonly prepare: () => Promise<{ content?: string; args?: string[] }>;
    readonly says: string | RegExp;
  }
  const refusals: Refusal[] = [
    {
      name: "where an id of the ledger has neither article nor tombstone",
      prepare: async () => {
        const content = await makeContent(1);
        await writeFile(join(content, "ledger.ndjson"), ledgerLine("lost"));
        return { content };
      },
      says: /lead nowhere\n {2}articles\/lost\.md:1: .*"lost" \(id lost\); bring it back, or run daybook accept/,
    },
    {
      name: "where nothing could be read",
      prepare: async () => ({ content: await makeContent(0) }),
      says: "found no article to publish",
    },
    {
      name: "where there is no content",
      prepare: async () => ({ content: join(folder, "nowhere") }),
      says: /nowhere: found no such folder/,
    },
    {
      name: "with --strict, where a file could not be used",
      prepare: async () => {
        const content = await makeContent(1);
        await writeFile(join(content, "articles/bad.md"), "No title");
        return { content, args: ["--strict"] };
      },
      says: /--strict: .*\n {2}articles\/bad\.md:1: found no front matter/,
    },
    {
      name: "where settings cannot be used",
      prepare: async () => {
        const settings = await mkdtemp(join(tmpdir(), "daybook-settings-"));
        await writeFile(join(settings, "site.yaml"), "titel: X\n");
        return { args: ["--settings", settings] };
      },
      says: 'site.yaml:1: found the key "titel"',
    },
    {
      name: "where the place holds a file of someone else's",
      prepare: async () => {
        await writeFile(join(output, "tags/thesis.doc"), "");
        return {};
      },
      says: "found tags/thesis.doc, which no build of Daybook's wrote",
    },
  ];
  it.each(refusals)("$name", async ({ prepare, says }) => {
    await buildWell();
    const { content, args } = await prepare();
    const good = await readFiles(output);
    const { code, stdout, stderr } = await build(content, args);
    expect(code).toBe(1);
    expect(stderr).toMatch(says);
    expect(stdout).toBe("");
    expect(await readFiles(output)).toEqual(good);
    expect(await findLitter()).toEqual([]);
  });

  it("where links lead round in a circle", async () => {
    await symlink("site", output);
    const { code, stderr } = await build();
    expect(code).toBe(1);
    expect(stderr).toContain("found links that lead round in a circle");
    expect(await readdir(folder)).toEqual(["site"]);
  });

  it("where the place cannot be written, naming it", async () => {
    await writeFile(join(folder, "file"), "");
    const { code, stderr } = await runDaybook(["build", "--output", join(folder, "file/site")]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/file.*: a part of this path is a file; give another --output \(ENOTDIR\)/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe("a build goes on", () => {
  it("without articles where no site is yet, and where that is meant", async () => {
    const empty = await makeContent(0);
    expect((await buildWell(empty)).has("index.html")).toBe(true);
    await buildWell();
    expect((await buildWell(empty, ["--allow-empty"])).has("editions/index.html")).toBe(true);
  });

  it("past a file that cannot be used, names it, and keeps its address", async () => {
    const content = await makeContent(2);
    await writeFile(join(content, "ledger.ndjson"), ledgerLine("0"));
    await writeFile(join(content, "articles/0.md"), "---\ntitel: Notice 0\n---\nText.\n");
    const { code, stderr } = await build(content);
    expect(code).toBe(0);
    expect(stderr).toMatch(/articles\/0\.md:2: found the key "titel".*did you mean "title"\?/);
    const site = await readFiles(output);
    expect(site.get("articles/0/index.html")).toContain("cannot be shown at the moment");
    expect(site.get("articles/notice-1/index.html")).toContain("took ship 1 in");
  });

  it("into the folder that a link to a link leads to", async () => {
    const place = join(folder, "place");
    await mkdir(place);
    await symlink(place, join(folder, "link"));
    await symlink("link", output);
    await build();
    await build(large);
    expect((await readdir(folder)).sort()).toEqual([".place.daybook", "link", "place", "site"]);
    expect((await readFiles(place)).size).toBeGreaterThan(MANY);
  });

  it("and takes away pages that are no more", async () => {
    expect((await buildWell(large)).has("articles/notice-1/index.html")).toBe(true);
    expect((await buildWell()).has("articles/notice-1/index.html")).toBe(false);
  });
});

describe("a rollback", () => {
  it("restores the site before, and once more undoes that", async () => {
    const first = await buildWell();
    const second = await buildWell(large);
    const rollBack = () => runDaybook(["rollback", "--output", output]);
    expect((await rollBack()).code).toBe(0);
    expect(await readFiles(output)).toEqual(first);
    expect((await rollBack()).code).toBe(0);
    expect(await readFiles(output)).toEqual(second);
    expect(await findLitter()).toEqual([]);
  });

  it("says that there is nothing to go back to", async () => {
    const first = await buildWell();
    const { code, stderr } = await runDaybook(["rollback", "--output", output]);
    expect(code).toBe(1);
    expect(stderr).toContain("found no earlier site to go back to");
    expect(await readFiles(output)).toEqual(first);
  });
});

describe("a rollback that was killed between its two renames", () => {
  it("is finished, not undone, when it is asked for again", async () => {
    const first = await buildWell();
    await buildWell(large);
    const beside = join(folder, ".site.daybook");
    await rename(join(beside, "previous"), join(beside, "restored"));
    await writeFile(join(beside, "journal"), "rollback");
    await rename(output, join(beside, "previous"));
    expect((await runDaybook(["rollback", "--output", output])).code).toBe(0);
    expect(await readFiles(output)).toEqual(first);
    expect(await findLitter()).toEqual([]);
  });
});

describe("a closed standard output", () => {
  it.each([["digest", SAMPLE], ["report"], ["build", "--output"]])("ends %s cleanly", async (...args) => {
    const { child, ended } = startDaybook(args[0] === "build" ? [...args, output] : args);
    child.stdout.destroy();
    child.stderr.destroy();
    const { code } = await ended;
    expect(code).toBe(0);
    await rm(output, { recursive: true, force: true });
  });
});
