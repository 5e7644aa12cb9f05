import { resolve } from "node:path";
import { intro, note, outro } from "@clack/prompts";
import { OwnerError } from "../../read/owner-error.ts";
import { now } from "../clock.ts";
import type { Folders } from "../folders.ts";
import { spellCommand, spellFolders } from "../spell-command.ts";
import { say } from "../terminal.ts";
import type { Answers } from "./answers.ts";
import { beginDigest } from "./begin-digest.ts";
import { collectAnswers, findOverwritten, type Ground } from "./collect-answers.ts";
import type { Flags } from "./flags.ts";
import { askConsent, Cancelled, type Desk } from "./questions.ts";
import { findSample } from "./sample.ts";
import { listStated, placeAnswers, readSiteFile } from "./site-file.ts";

/**
 * Begins a digest: asks what `site.yaml` needs, removes the sample, takes in a first capture, and tells what to type next.
 * Everything is asked before anything is written, so that leaving early changes nothing. Without a desk nothing is asked,
 * and an `OwnerError` names the options that are missing.
 */
export async function init(options: Folders & Flags, desk: Desk | undefined): Promise<void> {
  const folders = { content: resolve(options.content), settings: resolve(options.settings) };
  const source = await readSiteFile(folders.settings);
  const ground: Ground = {
    stated: listStated(source),
    sample: await findSample(folders.content),
    now: now(),
  };
  try {
    if (desk !== undefined) intro("A new digest. Ctrl-C leaves everything as it is.", desk);
    const answers = await collectAnswers(options, ground, desk);
    const text = placeAnswers(source, answers.site);
    await allowOverwriting(findOverwritten(ground.stated, answers.site), options, desk);
    if (desk !== undefined && options.yes !== true) await confirmAll(answers, text, folders, desk);
    await beginDigest(answers, text, folders, ground.sample);
    const next = describeNext(folders);
    if (desk === undefined) say.line(next);
    else outro(next.replaceAll("\n", "\n   "), desk);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    say.line("Nothing was written.");
    process.exitCode = 1;
  }
}

/** The terminal, where somebody can read the questions and answer them. */
export function findDesk(): Desk | undefined {
  const isManned =
    process.stdin.isTTY === true && process.stderr.isTTY === true && process.env.CI === undefined;
  return isManned ? { input: process.stdin, output: process.stderr } : undefined;
}

async function allowOverwriting(
  changes: readonly string[],
  { overwrite }: Flags,
  desk: Desk | undefined,
): Promise<void> {
  if (changes.length === 0 || overwrite === true) return;
  if (desk === undefined)
    throw new OwnerError(
      `site.yaml: found settings of yours; give --overwrite to change them\n${changes.map((line) => `  ${line}`).join("\n")}`,
    );
  note(changes.join("\n"), "site.yaml has settings of yours that would change", desk);
  if (!(await askConsent("Change them?", false, desk))) throw new Cancelled();
}

async function confirmAll(
  { removesSample, capture }: Answers,
  text: string,
  { settings }: Folders,
  desk: Desk,
): Promise<void> {
  note(text.trimEnd(), `${settings}/site.yaml`, { ...desk, format: (line) => line });
  const steps = [
    "Write it",
    ...(removesSample ? ["remove the sample"] : []),
    ...(capture === undefined ? [] : ["take in the page"]),
  ];
  const last = steps.pop();
  const all = steps.length === 0 ? last : `${steps.join(", ")} and ${last}`;
  if (!(await askConsent(`${all}?`, true, desk))) throw new Cancelled();
}

function describeNext(folders: Folders): string {
  const where = spellFolders(folders);
  const commands = [
    [spellCommand("capture", ["page.txt", ...where]), "file a page saved as text"],
    [spellCommand("start", where), "see the site while you work"],
    [spellCommand("report", where), "what is missing or in doubt"],
    [spellCommand("build", where), "write the site into _site"],
  ] as const;
  const width = Math.max(...commands.map(([command]) => command.length));
  // In a narrow window a comment beside a long command would break in the middle.
  const isWide = width + 32 <= (process.stderr.columns ?? 80);
  return [
    "Next:",
    ...commands.map(([command, what]) =>
      isWide ? `  ${command.padEnd(width)}  ${what}` : `  ${command}\n    ${what}`,
    ),
  ].join("\n");
}
