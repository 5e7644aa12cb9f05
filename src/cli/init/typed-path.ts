import { statSync } from "node:fs";
import { homedir } from "node:os";

/** A path as people type it or drop it on a terminal: in quotation marks, with escaped blanks, from their home. */
export function parseTypedPath(typed: string): string {
  const trimmed = typed.trim();
  const quoted = /^(["'])(.*)\1$/.exec(trimmed)?.[2];
  // On Windows a backslash parts folders.
  const plain = quoted ?? (process.platform === "win32" ? trimmed : trimmed.replace(/\\(.)/g, "$1"));
  return plain.replace(/^~(?=\/|$)/, homedir());
}

/** Why a typed path cannot be a captured page; absent where it may. */
export function refusePath(typed: string): string | undefined {
  const path = parseTypedPath(typed);
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
    ? undefined
    : `found no file ${path}; write the path of a page saved as text, or nothing`;
}
