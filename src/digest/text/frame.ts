import type { Passage } from "../model.ts";
import { type Dateline, findDateline } from "./frame/find-dateline.ts";
import { findNotice, type Notice } from "./frame/find-notice.ts";
import { findStamp, type Stamp } from "./frame/find-stamp.ts";
import { findSentences } from "./sentences.ts";

/** What stands around the body proper of a dispatch; each part is a passage of its text. */
export interface Frame {
  /** When it was published, printed before the text: "News from Japan Jul 31, 2025 15:57 (JST)". */
  readonly stamp?: Stamp;
  /** "Tokyo, July 31 (Jiji Press)--" */
  readonly dateline?: Dateline;
  /** "[Copyright The Jiji Press, Ltd.]" */
  readonly notice?: Notice;
  /** Where the report itself stands. */
  readonly body: Passage;
}

/** Finds the parts of a dispatch around its body. */
export function findFrame(text: string): Frame {
  const stamp = findStamp(text);
  const dateline = findDateline(text, findWord(text, stamp?.end ?? 0));
  const start = dateline?.end ?? (stamp === undefined ? 0 : findWord(text, stamp.end));
  const notice = findNotice(text, start);
  const before = text.slice(0, notice?.start ?? text.length).trimEnd().length;
  return {
    ...(stamp !== undefined && { stamp }),
    ...(dateline !== undefined && { dateline }),
    ...(notice !== undefined && { notice }),
    body: { start: Math.min(start, before), end: before },
  };
}

/** The sentences of the report itself: what stands before and after it (stamp, dateline, notice) is in none of them. */
export function findBodySentences(text: string): Passage[] {
  const { body } = findFrame(text);
  return findSentences(text.slice(body.start, body.end)).map(({ start, end }) => ({
    start: body.start + start,
    end: body.start + end,
  }));
}

/** The offset of the first character from `start` on that is no blank. */
function findWord(text: string, start: number): number {
  const blanks = /\s*/uy;
  blanks.lastIndex = start;
  return start + (blanks.exec(text)?.[0].length ?? 0);
}
