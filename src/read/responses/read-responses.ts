import { lstat } from "node:fs/promises";
import { join } from "node:path";
import type { ContentPath, Problem, Response } from "../../digest/model.ts";
import { compareText, compareWhen } from "../../digest/when.ts";
import { cleanText } from "../clean-text.ts";
import { readSource } from "../read-source.ts";
import { type Approval, parseApprovals } from "./parse-approvals.ts";
import { nameFile, parseResponses } from "./parse-responses.ts";

/** The owner's list, beside the responses. */
const APPROVED = "responses/approved.txt";

/** Characters of hostile text in a message to the owner. */
const LONGEST_QUOTED = 200;

export interface ReadResponses {
  /** Those that the owner approved, in the order of their dates, then ids; undated ones last. */
  readonly responses: readonly Response[];
  /** How many each file holds, approved or not; a file that cannot be used is not in it. */
  readonly counts: ReadonlyMap<ContentPath, number>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the responses in some files. Only those are handed on that a line of `responses/approved.txt` names; each other is a
 * problem that says what to write, and so is a line that names none, and a response received twice.
 */
export async function readResponses(folder: string, files: readonly ContentPath[]): Promise<ReadResponses> {
  const problems: Problem[] = [];
  const counts = new Map<ContentPath, number>();
  const found: Response[] = [];
  for (const file of files) {
    const source = await readSource(folder, file);
    problems.push(...source.problems);
    if (source.text === undefined) continue;
    const parsed = parseResponses(file, source.text);
    problems.push(...parsed.problems);
    if (parsed.responses.length > 0) counts.set(file, parsed.responses.length);
    found.push(...parsed.responses);
  }
  const unique = dropRepeated(found, problems);
  const approvals = await readApprovals(folder, problems);
  const approved = findApproved(unique, approvals);
  problems.push(
    ...unique.filter((response) => !approved.has(response)).map(describeUnapproved),
    ...approvals
      .filter(({ name }) => !unique.some((response) => namesOf(response).includes(name)))
      .map(describeUnmatched),
  );
  return { responses: [...approved].sort(compareResponses), counts, problems };
}

/** No list is an empty one; what stands behind a link is none of the owner's words. */
async function readApprovals(folder: string, problems: Problem[]): Promise<Approval[]> {
  const isThere = await lstat(join(folder, APPROVED)).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isThere) return [];
  const source = await readSource(folder, APPROVED);
  problems.push(...source.problems);
  return parseApprovals(cleanText(source.text ?? ""));
}

/** What arrived twice is one; the first by file is kept. */
function dropRepeated(found: readonly Response[], problems: Problem[]): Response[] {
  const kept = new Map<string, Response>();
  for (const response of found) {
    const { id, file, kind, source, target } = response;
    const keys = [id, JSON.stringify([kind, source, target])];
    const other = keys.flatMap((key) => kept.get(key) ?? [])[0];
    if (other === undefined) for (const key of keys) kept.set(key, response);
    else
      problems.push({
        kind: "repeated-response",
        file,
        line: 1,
        message: `found a response that ${other.file} holds as well; remove one of the two`,
      });
  }
  return [...new Set(kept.values())];
}

function findApproved(responses: readonly Response[], approvals: readonly Approval[]): Set<Response> {
  const names = new Set(approvals.map(({ name }) => name));
  return new Set(responses.filter((response) => namesOf(response).some((name) => names.has(name))));
}

/** By which the owner may approve it. */
function namesOf({ id, file, source }: Response): readonly string[] {
  return [id, nameFile(file), source];
}

function describeUnapproved({ id, file, kind, author, source, target, text }: Response): Problem {
  const who = author === undefined ? "" : ` by ${author}`;
  const words = text === "" ? "" : `: ${quote(text)}`;
  return {
    kind: "unapproved-response",
    file,
    line: 1,
    message: `found a ${kind}${who} at ${quote(source)} to ${quote(target)}${words}; to show it, write ${id} on a line of ${APPROVED}`,
  };
}

function quote(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= LONGEST_QUOTED ? line : `${line.slice(0, LONGEST_QUOTED)}…`;
}

function describeUnmatched({ line, name }: Approval): Problem {
  const message = `found ${quote(name)}, which names no response; write the id of one, the name of its file without .json, or the address where it stands`;
  return { kind: "approval", file: APPROVED, line, message };
}

function compareResponses(a: Response, b: Response): number {
  if (a.published === undefined || b.published === undefined)
    return Number(a.published === undefined) - Number(b.published === undefined) || compareText(a.id, b.id);
  return compareWhen(a.published, b.published) || compareText(a.id, b.id);
}
