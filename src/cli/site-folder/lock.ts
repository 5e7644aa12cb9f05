import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { OwnerError } from "../../read/owner-error.ts";
import { describeSelf, isHolding, parseHolder } from "./holder.ts";

/** A minute: a site of 65,000 files takes 19 seconds to write and 12 to remove. Who waits longer waits for something that hangs. */
const ATTEMPTS = 600;
const MILLISECONDS_BETWEEN = 100;

/** How often a holder shows that it lives. */
const MILLISECONDS_OF_A_BEAT = 1000;
/** Half a minute: one that cannot be looked up and has shown nothing for so long is gone. While it removes a site it shows nothing. */
const SILENT_ATTEMPTS = 300;

/** What one process at a time may write. */
export interface Lockable {
  readonly place: string;
  /** Holds the lock; gone again while it is empty. */
  readonly beside: string;
  /** Names the process that writes. */
  readonly lock: string;
}

/**
 * Does the work while no other process writes the place. Waits for one that does, a minute at most; then an `OwnerError`
 * names it. The lock of a process that is gone counts for nothing.
 */
export async function withLock<Result>(
  folder: Lockable,
  signal: AbortSignal,
  work: () => Promise<Result>,
  attempts = ATTEMPTS,
): Promise<Result> {
  try {
    await lock(folder, signal, attempts);
    const heart = beat(folder.lock);
    try {
      return await work();
    } finally {
      clearInterval(heart);
      rmSync(folder.lock, { force: true });
    }
  } finally {
    clearAway(folder.beside);
  }
}

async function lock(folder: Lockable, signal: AbortSignal, attempts: number): Promise<void> {
  let seen = { text: "", beat: 0, since: 0 };
  for (let attempt = 1; !tryLock(folder); attempt += 1) {
    const found = look(folder.lock);
    if (found === undefined) continue;
    if (found.text !== seen.text || found.beat !== seen.beat) seen = { ...found, since: attempt };
    const holder = parseHolder(found.text);
    if (!isHolding(holder, attempt - seen.since < SILENT_ATTEMPTS)) takeAway(folder.lock, found.text);
    else if (attempt >= attempts)
      throw new OwnerError(
        `${folder.place}: another Daybook (process ${holder.process} on ${holder.host}) is writing there; wait for it, or remove ${folder.lock} if there is none`,
      );
    else await sleep(MILLISECONDS_BETWEEN, undefined, { signal });
  }
}

function tryLock({ beside, lock: path }: Lockable): boolean {
  // On a read-only disk Node would report a folder that is made with its parents as missing.
  if (!existsSync(dirname(beside))) mkdirSync(dirname(beside), { recursive: true });
  const draft = `${path}.${process.pid}`;
  try {
    if (!existsSync(beside)) mkdirSync(beside);
    // A link appears with its content: nobody finds a lock that names no one yet.
    writeFileSync(draft, JSON.stringify(describeSelf()));
    linkSync(draft, path);
    return true;
  } catch (error) {
    // Held, or its folder was just cleared away by the process before.
    if (isCode(error, "EEXIST") || isCode(error, "ENOENT")) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moves the time of the lock on, once a second, by a count: no clock is asked. */
function beat(path: string): NodeJS.Timeout {
  let count = 0;
  const heart = setInterval(() => {
    count += 1;
    if (existsSync(path)) utimesSync(path, count, count);
  }, MILLISECONDS_OF_A_BEAT);
  return heart.unref();
}

function look(path: string): { readonly text: string; readonly beat: number } | undefined {
  try {
    return { text: readFileSync(path, "utf8"), beat: statSync(path).mtimeMs };
  } catch (error) {
    if (isCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

/** Unless another process has taken it in the meantime. */
function takeAway(path: string, text: string): void {
  const aside = `${path}.${process.pid}.gone`;
  try {
    renameSync(path, aside);
    if (readFileSync(aside, "utf8") !== text) linkSync(aside, path);
  } catch (error) {
    if (!isCode(error, "ENOENT") && !isCode(error, "EEXIST")) throw error;
  }
  rmSync(aside, { force: true });
}

/** Unless there is a previous site to keep, or another process is at work. */
function clearAway(beside: string): void {
  try {
    rmdirSync(beside);
  } catch {
    // What is not empty stays, and what is gone is gone.
  }
}

function isCode(error: unknown, code: string): boolean {
  return (error as NodeJS.ErrnoException).code === code;
}
