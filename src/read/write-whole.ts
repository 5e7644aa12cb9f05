import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Writes a file beside its place first, under a hidden name, so that a crash or a full disk leaves the old or the new one whole. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const next = join(dirname(path), `.${basename(path)}.next`);
  try {
    // What was left under that name goes: a link there would be followed.
    await rm(next, { force: true });
    const file = await open(next, "wx");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(next, path);
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
}
