import { note } from "@clack/prompts";
import type { Instant } from "../../digest/model.ts";
import { OwnerError } from "../../read/owner-error.ts";
import { count } from "../count.ts";
import { spellOutLine } from "../terminal.ts";
import { type Answers, isOptional, KEYS, type Key, type SiteAnswers } from "./answers.ts";
import { FLAGS, type Flags, readFlag } from "./flags.ts";
import { isOwners, propose, type Stated } from "./propose.ts";
import { askConsent, askKey, askText, type Desk } from "./questions.ts";
import type { SampleFound } from "./sample.ts";
import { parseTypedPath, refusePath } from "./typed-path.ts";

/** A question that nobody can be asked. */
interface Missing {
  /** The flag that answers it, with what to give. */
  readonly flag: string;
  /** Whether `--yes` answers it too. */
  readonly isProposed: boolean;
}

const CAN_BE_PROPOSED: ReadonlySet<Key> = new Set(["description", "language", "timeZone", "identity"]);

/** What there is before the first question. */
export interface Ground {
  readonly stated: Stated;
  readonly sample: SampleFound;
  readonly now: Instant;
}

/**
 * Answers from the command line, then from proposals where `--yes` takes them, then from the owner at the desk. Throws an
 * `OwnerError` for a flag that cannot be used, and, without a desk, for what is missing: it names the flags. Throws
 * `Cancelled` when the owner leaves.
 */
export async function collectAnswers(flags: Flags, ground: Ground, desk: Desk | undefined): Promise<Answers> {
  // A wrong flag is told before the first question.
  const given = new Map(KEYS.map((key) => [key, readFlag(key, flags)]));
  const missing: Missing[] = [];
  const answered: Partial<Record<Key, string>> = {};
  for (const key of KEYS) {
    const proposal = propose(key, ground.stated, answered, ground.now);
    // An identity lasts: one that is the owner's is no question any more.
    const isSettled = key === "identity" && isOwners(key, ground.stated);
    const taken = given.get(key) ?? (flags.yes === true || isSettled ? proposal : undefined);
    const answer = taken ?? (desk && !isDone(key, flags) ? await askKey(key, proposal, desk) : undefined);
    if (answer !== undefined) answered[key] = answer;
    else if (!isOptional(key))
      missing.push({ flag: `${FLAGS[key].name} ${FLAGS[key].value}`, isProposed: CAN_BE_PROPOSED.has(key) });
  }
  const removesSample = await decideOnSample(flags, ground.sample, desk, missing);
  if (missing.length > 0) throw new OwnerError(describeMissing(missing));
  const capture = readCapture(flags) ?? (desk && flags.yes !== true ? await askCapture(desk) : undefined);
  return { site: answered as SiteAnswers, removesSample, ...(capture !== undefined && { capture }) };
}

/** With `--yes` what may be left out is no question. */
function isDone(key: Key, flags: Flags): boolean {
  return flags.yes === true && isOptional(key);
}

async function decideOnSample(
  flags: Flags,
  { untouched }: SampleFound,
  desk: Desk | undefined,
  missing: Missing[],
): Promise<boolean> {
  if (untouched.length === 0) return false;
  if (flags.sample !== undefined) return flags.sample === "remove";
  if (flags.yes === true) return true;
  if (desk === undefined) return missing.push({ flag: "--sample remove (or keep)", isProposed: true }) === 0;
  note(untouched.join("\n"), "The sample is still here", desk);
  return askConsent(`Remove ${count(untouched.length, "file")}, and nothing else?`, true, desk);
}

/** The page that the command line names: told before anything is written, where there is none. */
function readCapture({ capture }: Flags): string | undefined {
  const refusal = capture === undefined || capture === "-" ? undefined : refusePath(capture);
  if (refusal !== undefined) throw new OwnerError(`--capture: ${refusal}`);
  return capture;
}

async function askCapture(desk: Desk): Promise<string | undefined> {
  const typed = await askText(
    "Take in a first captured page?",
    "the path of a page saved as text, or nothing for later",
    refusePath,
    desk,
  );
  return typed === undefined ? undefined : parseTypedPath(typed);
}

function describeMissing(missing: readonly Missing[]): string {
  const list = (proposed: boolean) =>
    missing.filter(({ isProposed }) => isProposed === proposed).map(({ flag }) => flag);
  const [needed, proposed] = [list(false), list(true)];
  const parts = [
    ...(needed.length === 0 ? [] : [needed.join(", ")]),
    ...(proposed.length === 0 ? [] : [`${proposed.join(", ")}, or --yes to take what is proposed for these`]),
  ];
  return `found no terminal to ask on; give ${parts.join("; and ")}`;
}

/** The values of the owner's own that the answers would write over, each on a line. */
export function findOverwritten(stated: Stated, site: SiteAnswers): string[] {
  return KEYS.filter((key) => isOwners(key, stated) && stated[key] !== site[key]).map((key) =>
    spellOutLine(
      `${key}: "${stated[key]}" becomes ${site[key] === undefined ? "nothing" : `"${site[key]}"`}`,
    ),
  );
}
