import type { ContentPath, Problem } from "../digest/model.ts";

/** Tells of a file whether a problem speaks of it, or of a folder above it: then what it held is not gone. */
export function findUnusable(problems: readonly Problem[]): (file: ContentPath) => boolean {
  const named = new Set(problems.map(({ file }) => file));
  return (file) => {
    if (named.has(".")) return true;
    for (let end = file.length; end > 0; end = file.lastIndexOf("/", end - 1))
      if (named.has(file.slice(0, end))) return true;
    return false;
  };
}
