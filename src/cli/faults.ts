import type { Problem } from "../digest/model.ts";

/** Problems that leave a choice to the owner: nothing is wrong. */
const DOUBTS: ReadonlySet<string> = new Set([
  "near-threshold",
  "bridge",
  "unapproved-response",
  "copy-of-takedown",
]);

/** Whether something could not be used or contradicts itself; `--strict` fails for it. */
export function isFault({ kind }: Pick<Problem, "kind">): boolean {
  return !DOUBTS.has(kind);
}
