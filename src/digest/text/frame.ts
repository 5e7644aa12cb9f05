import type { Passage } from "../model.ts";
import { findSentences } from "./sentences.ts";

/** What stands around the body proper of a dispatch; each part is a passage of its text. */
export interface Frame {
  /** A clock time printed before the text: "News from Japan Jul 31, 2025 15:57 (JST)". */
  readonly stamp?: Passage;
  /** "Tokyo, July 31 (Jiji Press)--" */
  readonly dateline?: Passage & { readonly date?: Passage; readonly agency?: Passage };
  /** "[Copyright The Jiji Press, Ltd.]" */
  readonly notice?: Passage & { readonly holder: Passage };
  /** Where the report itself stands. */
  readonly body: Passage;
}

const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

// At most 60 characters of section names may stand before the stamp: more is a sentence that speaks of a time,
// and so is what goes on in lower case.
const STAMP = new RegExp(
  `^[^\\n.!?]{0,60}?\\b${MONTH}\\s+\\d{1,2},\\s+\\d{4},?\\s+\\d{1,2}:\\d{2}(?:\\s*[ap]\\.?m\\.?)?(?:\\s*\\(?[A-Z]{2,5}(?:[+-]\\d{1,2})?\\)?)?\\s+(?!\\p{Ll})`,
  "du",
);

const PLACE = "[\\p{Lu}][\\p{L}.'’-]*(?:[ /][\\p{Lu}][\\p{L}.'’-]*){0,3}";
const DATELINE = new RegExp(
  `^(?:${PLACE})(?:,\\s+${PLACE}){0,2}(?:,\\s+(?<date>${MONTH}\\s+\\d{1,2}(?:,\\s+\\d{4})?|\\d{1,2}\\s+${MONTH}(?:\\s+\\d{4})?))?\\s*(?:\\((?<agency>[\\p{Lu}][\\p{L}\\p{N} .&-]{1,30})\\))?\\s*(?:--|[-–—])\\s*`,
  "du",
);

const NOTICE =
  /(?:\[\s*|\(\s*)?(?:Copyright(?:\s*\([cC]\)|\s*©)?|\([cC]\)\s*Copyright|©)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s+)?(?:by\s+)?(?<holder>[^\].()\n]{2,60}?(?:,?\s(?:Ltd|Inc|Co|Corp|LLC|plc)\.?)?)(?:,?\s+\d{4})?(?:\.?\s*All rights reserved\.?)?\s*(?:\]|\)|\.|$)[^\n]{0,40}$/du;

const NAMES_ONLY = /^(?:(?:[Tt]he|and|of|&|[\p{Lu}\p{N}]\S*)(?:\s+|$))+$/u;

/**
 * Finds the parts of a dispatch around its body. A place and a dash alone are no dateline ("Spider-Man – review"):
 * a date or an agency must stand with the place, or the place must be in capitals.
 */
export function findFrame(text: string): Frame {
  const stamp = STAMP.exec(text);
  const afterStamp = stamp === null ? 0 : stamp[0].length;
  const dateline = findDateline(text, afterStamp);
  const start = dateline?.end ?? afterStamp;
  const notice = findNotice(text, start);
  const before = text.slice(0, notice?.start ?? text.length).trimEnd().length;
  return {
    ...(stamp !== null && { stamp: { start: 0, end: stamp[0].trimEnd().length } }),
    ...(dateline !== undefined && { dateline }),
    ...(notice !== undefined && { notice }),
    body: { start: Math.min(start, before), end: before },
  };
}

function findDateline(text: string, start: number): Frame["dateline"] {
  const match = DATELINE.exec(text.slice(start, start + 160));
  if (match === null) return undefined;
  const date = groupPassage(match, "date", start);
  const agency = groupPassage(match, "agency", start);
  const isShouted = /^[\p{Lu} .,'’-]+\s*(?:--|[-–—])\s*$/u.test(match[0]);
  if (date === undefined && agency === undefined && !isShouted) return undefined;
  return {
    start,
    end: start + match[0].length,
    ...(date !== undefined && { date }),
    ...(agency !== undefined && { agency }),
  };
}

function findNotice(text: string, from: number): Frame["notice"] {
  const offset = Math.max(from, text.length - 200);
  const match = NOTICE.exec(text.slice(offset));
  const holder = match === null ? undefined : groupPassage(match, "holder", offset);
  if (match === null || holder === undefined) return undefined;
  // "Copyright law is complex." is a sentence: without a bracket, sign or year only names may follow the word.
  const isBare = /^Copyright\s+(?!\(|©|\d|by\s)/.test(match[0]);
  if (isBare && !NAMES_ONLY.test(text.slice(holder.start, holder.end))) return undefined;
  return { start: offset + match.index, end: text.trimEnd().length, holder };
}

function groupPassage(match: RegExpExecArray, name: string, offset: number): Passage | undefined {
  const range = match.indices?.groups?.[name];
  return range === undefined ? undefined : { start: offset + range[0], end: offset + range[1] };
}

/** The sentences of the report itself: what stands before and after it (stamp, dateline, notice) is in none of them. */
export function findBodySentences(text: string): Passage[] {
  const { body } = findFrame(text);
  return findSentences(text.slice(body.start, body.end)).map(({ start, end }) => ({
    start: body.start + start,
    end: body.start + end,
  }));
}
