import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { readLedger, writeLedger } from "../../read/ledger.ts";
import { OwnerError } from "../../read/owner-error.ts";
import { capture as takeIn } from "../capture.ts";
import { count } from "../count.ts";
import { describeFailure } from "../describe-failure.ts";
import { describeProblem } from "../describe-problem.ts";
import type { Folders } from "../folders.ts";
import { spellCommand, spellFolders } from "../spell-command.ts";
import { say } from "../terminal.ts";
import type { Answers } from "./answers.ts";
import { hashFile, SAMPLE_OUTLETS, type SampleFound } from "./sample.ts";
import { writeSettingsFile } from "./site-file.ts";

const OUTLETS = "outlets.yaml";

/**
 * Does what was answered: writes `site.yaml`, makes the folders, removes the sample's own files with their lines of the
 * ledger and its invented outlets, and takes in the first page. A page that cannot be taken in undoes nothing else: it is
 * told, and sets exit code 1.
 */
export async function beginDigest(
  { removesSample, capture }: Answers,
  siteFile: string,
  folders: Folders,
  sample: SampleFound,
): Promise<void> {
  const { content, settings } = folders;
  for (const part of ["captures", "articles"]) await mkdir(join(content, part), { recursive: true });
  const ledger = removesSample ? await findLedgerLeft(content, sample) : undefined;
  await writeSettingsFile(settings, "site.yaml", siteFile);
  say.line(`Written: ${join(settings, "site.yaml")}`);
  if (removesSample) {
    for (const file of sample.untouched) await rm(join(content, file), { force: true });
    if (ledger !== undefined) await writeLedger(content, ledger);
    await removeOutlets(settings);
    say.line(`Removed: ${count(sample.untouched.length, "file")} of the sample`);
  }
  if (sample.edited.length > 0)
    say.line(`Kept, for it is no longer the sample's: ${sample.edited.join(", ")}`);
  if (capture === undefined) return;
  try {
    await takeIn(capture, folders);
  } catch (error) {
    say.error(describeFailure(error));
    say.line(
      `The page was not taken in; try again: ${spellCommand("capture", [capture, ...spellFolders(folders)])}`,
    );
    process.exitCode = 1;
  }
}

/** The ledger without the sample's lines; absent where it has none. Throws where it cannot be used: lines would be lost. */
async function findLedgerLeft(content: string, { untouched }: SampleFound) {
  const { entries, problems } = await readLedger(content);
  if (problems.length > 0) throw new OwnerError(problems.map(describeProblem).join("\n"));
  const left = entries.filter(({ file }) => !untouched.includes(file));
  return left.length === entries.length ? undefined : left;
}

/** Leaves the comment above them, which tells how to name one's own. */
async function removeOutlets(settings: string): Promise<void> {
  const path = join(settings, OUTLETS);
  if ((await hashFile(path)) !== SAMPLE_OUTLETS) return;
  const comment = (await readFile(path, "utf8")).split("\n").filter((line) => line.startsWith("#"));
  const example = ["# - name: Harbour World", "#   url: https://harbour-world.example/", ""];
  await writeSettingsFile(settings, OUTLETS, [...comment, ...example].join("\n"));
}
