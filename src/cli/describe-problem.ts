import type { Problem } from "../digest/model.ts";
import { spellOutLine } from "./terminal.ts";

/** A problem on one line: file, line, what was found and what to write instead. */
export function describeProblem({ file, line, message }: Problem): string {
  return spellOutLine(`${file}:${line}: ${message}`);
}
