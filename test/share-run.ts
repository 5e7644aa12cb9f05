import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Makes a folder in which the files of one test run share what takes long to build, and removes it at the end. */
export default async function shareRun(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "daybook-run-"));
  process.env.DAYBOOK_TEST_RUN = folder;
  return () => rm(folder, { recursive: true });
}
