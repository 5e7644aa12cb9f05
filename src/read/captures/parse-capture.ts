import type { CaptureRead, ContentPath, Problem } from "../../digest/model.ts";
import { cleanText } from "../clean-text.ts";
import { splitFrontMatter } from "../front-matter.ts";
import { adaptCapture } from "./adapt-capture.ts";
import { findLeftOver } from "./find-left-over.ts";
import { isBlank, splitLines } from "./lines.ts";
import { parseOwnerWords } from "./owner-words.ts";
import { parsePage } from "./parse-page.ts";

/** Characters of a line that show which it is. */
const LONGEST_QUOTED = 60;

export interface ParsedCapture {
  /** Absent when the text has the form of no known page. */
  readonly capture?: CaptureRead;
  readonly problems: readonly Problem[];
}

/** Reads a page saved as text: what the owner states above it, then the page, by its structure alone. */
export function parseCapture(file: ContentPath, source: string): ParsedCapture {
  const { yaml, yamlLine, body, bodyLine, engine } = splitFrontMatter(cleanText(source));
  const problemAt = (kind: string) => (line: number, message: string) => ({ kind, file, line, message });
  if (engine !== undefined)
    return {
      problems: [
        problemAt("front-matter")(1, `found front matter in ${engine}; write YAML between lines of ---`),
      ],
    };

  const opening = yaml === undefined ? /^\s*---[ ]*\n/.exec(body)?.[0] : undefined;
  if (opening !== undefined) {
    const line = opening.trimEnd().split("\n").length;
    const message =
      line === 1
        ? "found three dashes that open front matter and none that close it; write a line of --- below it"
        : "found three dashes that open front matter below blank lines; begin the file with them";
    return { problems: [problemAt("front-matter")(line, message)] };
  }

  const owner = parseOwnerWords(file, yaml ?? "", yamlLine);
  const lines = splitLines(body, bodyLine);
  const page = parsePage(lines, yaml !== undefined);
  if (page === undefined) {
    const line = lines.find((one) => !isBlank(one))?.number ?? bodyLine;
    const refused = problemAt("unknown-format")(
      line,
      "found a text in no form that is known; save a whole article page as text, from its title to its related articles",
    );
    return { problems: [...owner.problems, refused] };
  }
  const { capture, problems } = adaptCapture(file, page, owner.words);
  const leftOver = findLeftOver(lines, page);
  return {
    capture,
    problems: [
      ...owner.problems,
      ...problems,
      ...leftOver
        .slice(0, 1)
        .map(({ number, text }) => problemAt("left-over")(number, describeLeftOver(text, leftOver.length))),
    ],
  };
}

function describeLeftOver(text: string, count: number): string {
  const first = JSON.stringify(text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED)}…` : text);
  const lines = count === 1 ? "a line that belongs" : `${count} lines that belong`;
  return `found ${lines} to no article and left ${count === 1 ? "it" : "them"} out, from ${first} on; save the page whole, each part on its line`;
}
