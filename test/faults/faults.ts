import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual, promisify } from "node:util";
import { readFiles, runDaybook, startDaybook } from "../site/built-site.ts";

const run = promisify(execFile);
const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
const SAMPLE = join(PROJECT, "src/content");

/** Room for the sample site three times over: the one in place, the one before it, and the next. */
const DISK = "6m";

/** Bytes left on the disk when a build begins: none, for a few files, for most of the site. */
const LEFT = [0, 8_192, 65_536, 262_144] as const;

const KILLS = 40;

export interface Fault {
  readonly name: string;
  readonly expected: string;
  /** What did not hold. */
  readonly attempt: () => Promise<string[]>;
}

export const faults: readonly Fault[] = [
  ...LEFT.map((left) => ({
    name: `full disk, ${left} bytes left`,
    expected: "says so, exit 1, the last site whole, no litter, the next build works",
    attempt: () => withDisk((disk) => fillDisk(disk, left)),
  })),
  {
    name: "full disk under the content",
    expected: "capture says so, exit 1, ledger and captures as before",
    attempt: () => withDisk(captureOnFullDisk),
  },
  {
    name: "read-only disk",
    expected: "says so, exit 1, the last site whole, the next build works",
    attempt: () => withDisk(lockDisk),
  },
  {
    name: `SIGKILL at ${KILLS} moments`,
    expected: "the last site whole, the next build works, no litter",
    attempt: killOften,
  },
  {
    name: "clock three years on",
    expected: "the same bytes",
    attempt: () => compareUnder("faketime", ["-f", "+3y"]),
  },
  { name: "no network at all", expected: "the same bytes", attempt: () => compareUnder("unshare", ["-n"]) },
];

/** What must hold, by what is said where it does not. */
function findSurprises(held: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(held).filter((surprise) => held[surprise] !== true);
}

const build = (output: string, content = SAMPLE) =>
  runDaybook(["build", "--content", content, "--output", output]);

const isSame = async (folder: string, files: ReadonlyMap<string, string>) =>
  isDeepStrictEqual(await readFiles(folder), files);

const findLitter = async (folder: string) =>
  (await readdir(join(folder, ".site.daybook")).catch(() => [])).filter((entry) => entry !== "previous");

async function withDisk(attempt: (disk: string) => Promise<string[]>): Promise<string[]> {
  const disk = await mkdtemp(join(tmpdir(), "daybook-disk-"));
  await run("mount", ["-t", "tmpfs", "-o", `size=${DISK}`, "tmpfs", disk]);
  try {
    return await attempt(disk);
  } finally {
    await run("umount", [disk]);
    await rm(disk, { recursive: true });
  }
}

/** Fills the disk up to so many bytes. */
async function leave(disk: string, bytes: number): Promise<string> {
  const filler = join(disk, "filler");
  await run("dd", ["if=/dev/zero", `of=${filler}`, "bs=4096"]).catch(() => undefined);
  const { length } = await readFile(filler);
  await truncate(filler, length - bytes);
  return filler;
}

async function fillDisk(disk: string, left: number): Promise<string[]> {
  const output = join(disk, "site");
  await build(output);
  const good = await readFiles(output);
  const filler = await leave(disk, left);
  const { code, stderr } = await build(output);
  const whole = await isSame(output, good);
  const litter = await findLitter(disk);
  await rm(filler);
  return findSurprises({
    [`exit ${code}`]: code === 1,
    [`says ${stderr}`]: stderr.includes("the disk is full; make room (ENOSPC)"),
    "the site changed": whole,
    [`litter: ${litter.join(", ")}`]: litter.length === 0,
    "the next build failed": (await build(output)).code === 0,
  });
}

async function captureOnFullDisk(disk: string): Promise<string[]> {
  const content = join(disk, "content");
  await cp(SAMPLE, content, { recursive: true });
  await runDaybook(["accept", "--content", content]);
  const known = await readFiles(content);
  const input = [...known].find(([path]) => path.startsWith("captures/"))?.[1] ?? "";
  await leave(disk, 0);
  const args = ["capture", "-", "--date", "2025-08-04", "--content", content];
  const { code, stderr } = await runDaybook(args, { input });
  return findSurprises({
    [`exit ${code}`]: code === 1,
    [`says ${stderr}`]: stderr.includes("the disk is full; make room (ENOSPC)"),
    "the content changed": await isSame(content, known),
  });
}

async function lockDisk(disk: string): Promise<string[]> {
  const output = join(disk, "site");
  await build(output);
  const good = await readFiles(output);
  await run("mount", ["-o", "remount,ro", disk]);
  const { code, stderr } = await build(output);
  await run("mount", ["-o", "remount,rw", disk]);
  return findSurprises({
    [`exit ${code}`]: code === 1,
    [`says ${stderr}`]: stderr.includes("the file system is read-only") && !/^\s+at /m.test(stderr),
    "the site changed": await isSame(output, good),
    "the next build failed": (await build(output)).code === 0,
  });
}

async function killOften(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "daybook-kill-"));
  const output = join(folder, "site");
  const content = join(folder, "content");
  await cp(SAMPLE, content, { recursive: true });
  await build(output, content);
  const sites = [await readFiles(output)];
  await writeFile(join(content, "articles/more.md"), "---\ntitle: More\npublished: 2025-08-02\n---\nMore.\n");
  const began = performance.now();
  await build(output, content);
  const duration = performance.now() - began;
  sites.push(await readFiles(output));
  const surprises: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    // Most of the moments fall into the last third, in which the site is written.
    const moment = duration * (kill % 4 === 0 ? kill / KILLS : 0.67 + (0.33 * kill) / KILLS);
    const { child, ended } = startDaybook(["build", "--content", content, "--output", output]);
    await sleep(moment);
    child.kill("SIGKILL");
    await ended;
    // In the instant between the renames no site is in place; the next start, here one that fails, must finish or undo it.
    await build(output, join(folder, "nowhere"));
    const isWhole = (await Promise.all(sites.map((site) => isSame(output, site)))).some(Boolean);
    if (!isWhole) surprises.push(`not whole when killed after ${Math.round(moment)} ms`);
  }
  const { code } = await build(output, content);
  const litter = await findLitter(folder);
  await rm(folder, { recursive: true });
  return [
    ...surprises,
    ...findSurprises({
      "the next build failed": code === 0,
      [`litter: ${litter.join(", ")}`]: litter.length === 0,
    }),
  ];
}

/** Builds under a program that changes the surroundings, and compares. */
async function compareUnder(program: string, args: readonly string[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "daybook-under-"));
  await build(join(folder, "plain"));
  await run(
    program,
    [
      ...args,
      process.execPath,
      join(PROJECT, "src/cli/daybook.js"),
      "build",
      "--output",
      join(folder, "other"),
    ],
    { cwd: PROJECT },
  );
  const isEqual = await isSame(join(folder, "other"), await readFiles(join(folder, "plain")));
  await rm(folder, { recursive: true });
  return findSurprises({ "other bytes": isEqual });
}
