import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { locateSite, type SiteFolder } from "../../../src/cli/site-folder/site-folder.ts";
import { recoverSite, rollBackSite, swapSite } from "../../../src/cli/site-folder/swap-site.ts";

/** Counts what changes the disk; from the fatal step on nothing does, as in a process that was killed. */
const disk = vi.hoisted(() => ({ steps: 0, fatal: Number.POSITIVE_INFINITY, isFull: false }));
vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  const mortal =
    <Args extends unknown[], Result>(change: (...args: Args) => Result) =>
    (...args: Args): Result => {
      disk.steps += 1;
      if (disk.steps === disk.fatal || (disk.steps > disk.fatal && !disk.isFull)) throw new Error("killed");
      return change(...args);
    };
  return {
    ...fs,
    renameSync: mortal(fs.renameSync),
    rmSync: mortal(fs.rmSync),
    rmdirSync: mortal(fs.rmdirSync),
    writeFileSync: mortal(fs.writeFileSync),
  };
});

function live(): void {
  Object.assign(disk, { steps: 0, fatal: Number.POSITIVE_INFINITY, isFull: false });
}

/** A folder with some of the sites, each a folder with a file that names it. */
function makeFolder(sites: Partial<Record<"site" | "previous" | "next", string>>): SiteFolder {
  live();
  const folder = locateSite(join(mkdtempSync(join(tmpdir(), "daybook-swap-")), "site"));
  mkdirSync(folder.beside);
  for (const [place, name] of Object.entries(sites)) {
    const path = folder[place as "site" | "previous" | "next"];
    mkdirSync(path);
    writeFileSync(join(path, "name"), name);
  }
  live();
  return folder;
}

function nameOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(join(path, "name"), "utf8") : undefined;
}

const state = (folder: SiteFolder) => [nameOf(folder.site), nameOf(folder.previous)];

const CASES = [
  {
    name: "a first build",
    sites: { next: "new" },
    change: swapSite,
    before: [undefined, undefined],
    after: ["new", undefined],
  },
  {
    name: "a second build",
    sites: { site: "old", next: "new" },
    change: swapSite,
    before: ["old", undefined],
    after: ["new", "old"],
  },
  {
    name: "a later build",
    sites: { site: "old", previous: "older", next: "new" },
    change: swapSite,
    before: ["old", "older"],
    after: ["new", "old"],
  },
  {
    name: "a rollback",
    sites: { site: "old", previous: "older" },
    change: rollBackSite,
    before: ["old", "older"],
    after: ["older", "old"],
  },
] as const;

describe.each(CASES)("$name", ({ sites, change, before, after }) => {
  test("puts the sites in their places and leaves nothing else", () => {
    const folder = makeFolder(sites);
    change(folder);
    expect(state(folder)).toEqual(after);
    expect(readdirSync(folder.beside)).toEqual(after[1] === undefined ? [] : ["previous"]);
  });

  test("is finished or undone by the next start, wherever it is killed", () => {
    const folder = makeFolder(sites);
    change(folder);
    const steps = disk.steps;
    expect(steps).toBeGreaterThanOrEqual(3);
    const ends = new Set<string>();
    for (let fatal = 1; fatal <= steps; fatal += 1) {
      const killed = makeFolder(sites);
      disk.fatal = fatal;
      expect(() => change(killed)).toThrow("killed");
      live();
      recoverSite(killed);
      expect([before, after], `killed at step ${fatal}`).toContainEqual(state(killed));
      expect(
        readdirSync(killed.beside).filter((entry) => entry !== "previous"),
        `killed at step ${fatal}`,
      ).toEqual([]);
      ends.add(JSON.stringify(state(killed)));
    }
    expect(ends.size).toBe(2);
  });

  test("is undone at once where a step fails", () => {
    const folder = makeFolder(sites);
    change(folder);
    const steps = disk.steps;
    for (let fatal = 1; fatal <= steps; fatal += 1) {
      const failed = makeFolder(sites);
      Object.assign(disk, { fatal, isFull: true });
      expect(() => change(failed)).toThrow("killed");
      recoverSite(failed);
      expect([before, after], `failed at step ${fatal}`).toContainEqual(state(failed));
      live();
    }
  });
});

describe("recovery", () => {
  test("clears a build away that was not whole", () => {
    const folder = makeFolder({ site: "old", previous: "older", next: "half" });
    recoverSite(folder);
    expect(state(folder)).toEqual(["old", "older"]);
    expect(readdirSync(folder.beside)).toEqual(["previous"]);
  });

  test("changes nothing where all is well", () => {
    const folder = makeFolder({ site: "old", previous: "older" });
    recoverSite(folder);
    expect(state(folder)).toEqual(["old", "older"]);
  });
});

test("an empty folder that was made for the site is no site to go back to", () => {
  const folder = makeFolder({ next: "new" });
  mkdirSync(folder.site);
  swapSite(folder);
  expect(state(folder)).toEqual(["new", undefined]);
});
