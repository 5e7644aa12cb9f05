import type { ContentPath, Problem } from "../digest/model.ts";
import type { Mistake } from "./check-yaml.ts";

/** Keys with which a file would steer the site generator (https://www.11ty.dev/docs/data-configuration/); content never does. */
const CONTROL_KEY =
  /^(?:permalink|layout|pagination|template(?:engineoverride|class)|renderdata|collections|page|pkg|eleventy.*)$/;

/** Another word for the same, where the generator has a key of its own. */
const OURS: ReadonlyMap<string, string> = new Map([
  ["date", "published, or for the page as captured: captured"],
]);

/** The mistakes of some front matter as problems of their file. */
export function describeMistakes(file: ContentPath, mistakes: readonly Mistake[]): Problem[] {
  return mistakes.map(({ line, message, key }) => ({
    kind: "front-matter",
    file,
    line,
    message: (key !== undefined && describeControl(key)) || message,
  }));
}

function describeControl(key: string): string | undefined {
  const plain = key
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
  const found = `found the key ${JSON.stringify(key.slice(0, 60))}, which would steer the site generator`;
  const ours = OURS.get(plain);
  if (ours !== undefined) return `${found}; write ${ours}`;
  return CONTROL_KEY.test(plain) ? `${found}; take it out` : undefined;
}
