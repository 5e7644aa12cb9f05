import { count } from "../count.ts";
import { spellOutLine } from "../terminal.ts";
import type { Findings, ThinTag } from "./findings.ts";

/** The report as text: each section under its heading, one finding a line, nothing that a terminal would obey. */
export function printFindings(findings: Findings, { withFiles = false } = {}): string {
  const { chapters, thinTags, threshold, accounts, files } = findings;
  const sections = chapters.flatMap((chapter) => chapter.sections);
  const blocks = [
    ...sections.map(({ heading, remedy, findings: found }) =>
      block(
        remedy === undefined ? heading : `${heading}; ${remedy}`,
        found.map(({ file, line, message }) => `${file}:${line}: ${message}`),
      ),
    ),
    ...(sections.length === 0 ? ["Nothing to report.\n"] : []),
    ...(thinTags.length === 0
      ? []
      : [block(`Tags of fewer than ${count(threshold, "article")}; ${TAG_REMEDY}`, describeThin(thinTags))]),
    ...(withFiles ? [block("Each file", files)] : []),
    block("What became of everything", accounts),
  ];
  return blocks.join("\n");
}

/** What may be done about a tag that has too few articles. */
export const TAG_REMEDY =
  "they stand in no index: leave them, pin them in tags.yaml, or make them names of another tag there";

function block(heading: string, lines: readonly string[]): string {
  return [heading, ...lines.map((line) => `  ${spellOutLine(line)}`), ""].join("\n");
}

/** One line for all tags of as many articles. */
function describeThin(tags: readonly ThinTag[]): string[] {
  return [...new Set(tags.map(({ places }) => places.length))].map((articles) => {
    const names = tags.filter(({ places }) => places.length === articles).map(({ name }) => name);
    return `${count(articles, "article")}: ${names.join(", ")}`;
  });
}
