import type { Day } from "../../digest/model.ts";
import { splitFrontMatter } from "../front-matter.ts";

/** UTF-8's byte order mark, as Latin-1 shows it. */
const MARK = /^\u00EF\u00BB\u00BF/;
const OPENING = /^---[^\r\n]*(\r\n?|\n)/;

/** Puts the owner's word on the day of capture above a page whose encoding holds ASCII; every other byte stays as it was. */
export function stateCaptured(page: Buffer, day: Day): Buffer {
  // Latin-1 shows each byte as one character and gives it back.
  const whole = page.toString("latin1");
  const [mark = ""] = MARK.exec(whole) ?? [];
  const text = whole.slice(mark.length);
  const hasFrontMatter = splitFrontMatter(text.replace(/\r\n?/g, "\n")).yaml !== undefined;
  const [opening = "", lineEnd = "\n"] = (hasFrontMatter && OPENING.exec(text)) || [];
  const stated =
    opening === ""
      ? `---\ncaptured: ${day}\n---\n${text}`
      : `${opening}captured: ${day}${lineEnd}${text.slice(opening.length)}`;
  return Buffer.from(mark + stated, "latin1");
}
