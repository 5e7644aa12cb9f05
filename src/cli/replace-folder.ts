import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { OwnerError } from "../read/owner-error.ts";

/** A file that every site of Daybook's holds, an empty one too, and hardly any other folder does. */
const SIGN = "upcoming.ics";

/**
 * Has `fill` write a folder beside `target` and swaps the two. When `fill` fails, `target` stays as it was.
 * Throws an `OwnerError` when `target` holds files that no build of Daybook's wrote.
 */
export async function replaceFolder(target: string, fill: (stage: string) => Promise<void>): Promise<void> {
  await refuseForeign(target);
  const stage = join(dirname(target), `.${basename(target)}.next`);
  const last = join(dirname(target), `.${basename(target)}.last`);
  await rm(stage, { recursive: true, force: true });
  await mkdir(stage, { recursive: true });
  try {
    await fill(stage);
    await rm(last, { recursive: true, force: true });
    await rename(target, last).catch(ignoreMissing);
    await rename(stage, target);
    await rm(last, { recursive: true, force: true });
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

async function refuseForeign(target: string): Promise<void> {
  const files = await readdir(target).catch(ignoreMissing);
  if (files === undefined || files.length === 0 || files.includes(SIGN)) return;
  throw new OwnerError(
    `${target}: found ${files.slice(0, 3).join(", ")}, which no build of Daybook's wrote; a build replaces the whole folder. Give another --output, or empty this one.`,
  );
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
  return undefined;
}
