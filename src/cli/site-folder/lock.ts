import { closeSync, mkdirSync, openSync, readFileSync, rmdirSync, rmSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { OwnerError } from "../../read/owner-error.ts";
import type { SiteFolder } from "./site-folder.ts";

/** A site of 20,000 articles is written in less; who waits longer waits for something that hangs. */
const ATTEMPTS = 600;
const MILLISECONDS_BETWEEN = 100;

interface Holder {
  readonly process: number;
  readonly host: string;
  /** When the process began, as the kernel counts, where it tells: numbers of processes come round again. */
  readonly began?: string;
}

/**
 * Does the work while no other process writes the site. Waits for one that does, a minute at most; then an `OwnerError`
 * names it. The lock of a process that is gone counts for nothing.
 */
export async function withLock<Result>(
  folder: SiteFolder,
  signal: AbortSignal,
  work: () => Promise<Result>,
  attempts = ATTEMPTS,
): Promise<Result> {
  await lock(folder, signal, attempts);
  try {
    return await work();
  } finally {
    unlock(folder);
  }
}

async function lock(folder: SiteFolder, signal: AbortSignal, attempts: number): Promise<void> {
  for (let attempt = 1; !tryLock(folder); attempt += 1) {
    const holder = readHolder(folder.lock);
    if (holder === undefined || !isRunning(holder)) rmSync(folder.lock, { force: true });
    else if (attempt >= attempts)
      throw new OwnerError(
        `${folder.site}: another build (process ${holder.process} on ${holder.host}) is writing this site; wait for it, or remove ${folder.lock} if there is none`,
      );
    else await sleep(MILLISECONDS_BETWEEN, undefined, { signal });
  }
}

function tryLock({ beside, lock: path }: SiteFolder): boolean {
  try {
    mkdirSync(beside, { recursive: true });
    const file = openSync(path, "wx");
    const began = findBegin(process.pid);
    const holder: Holder = {
      process: process.pid,
      host: hostname(),
      ...(began !== undefined && { began }),
    };
    writeSync(file, JSON.stringify(holder));
    closeSync(file);
    return true;
  } catch (error) {
    // Held, or its folder was just cleared away by the process before.
    if (isCode(error, "EEXIST") || isCode(error, "ENOENT")) return false;
    throw error;
  }
}

/** The folder goes with the lock unless there is a previous site to keep. */
function unlock({ beside, lock: path }: SiteFolder): void {
  rmSync(path, { force: true });
  try {
    rmdirSync(beside);
  } catch (error) {
    if (!isCode(error, "ENOTEMPTY") && !isCode(error, "EEXIST") && !isCode(error, "ENOENT")) throw error;
  }
}

function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Holder;
  } catch {
    return undefined;
  }
}

function isRunning({ process: id, host, began }: Holder): boolean {
  if (host !== hostname()) return true;
  if (began !== undefined) return findBegin(id) === began;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return isCode(error, "EPERM");
  }
}

/** The 22nd field of `/proc/<id>/stat` (proc(5)), counted after the name in brackets, which may hold spaces. */
function findBegin(id: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return undefined;
  }
}

function isCode(error: unknown, code: string): boolean {
  return (error as NodeJS.ErrnoException).code === code;
}
