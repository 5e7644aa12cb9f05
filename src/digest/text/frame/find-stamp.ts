import type { Passage } from "../../model.ts";
import { findDateline } from "./find-dateline.ts";
import { inAnyCase, MONTH } from "./month-words.ts";

/** All that is printed before the text, and the first date in it with its clock time. */
export type Stamp = Passage & { readonly date: Passage };

/** Characters at the start of a text in which a stamp stands. */
const REACH = 300;
/** Pages state when they were published and updated; more dates than that are a list. */
const MOST_DATES = 3;

const WEEKDAY = `(?:${inAnyCase("(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?")}\\.?,?\\s+)?`;
const DAY = `${WEEKDAY}(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2})(?!\\d)`;
// Places in capitals may follow the clock ("15:57 ROME"): without brackets only what zones are called counts.
const ZONE =
  "\\s*(?:Z|(?:GMT|UTC)?[+-]\\d{1,2}(?::?\\d{2})?|MSK|WIB|UTC|[A-Z]{1,4}T|\\([A-Z]{2,5}(?:[+-]\\d{1,2})?\\))(?![\\p{L}\\d])";
const HALF = "\\s*[AaPp]\\.?[Mm]\\b\\.?";
const CLOCK = `(?:\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?!\\d)(?:${HALF})?|\\d{1,2}${HALF})(?:${ZONE})?(?:\\s*\\(\\d{1,2}:?\\d{2}\\s*[A-Z]{2,5}\\))?`;
const TIMED = `(?:${DAY}(?:T|,?\\s+(?:(?:at|[|·•–—-])\\s+)?)${CLOCK}|${CLOCK},?\\s+(?:(?:on|[|·•–—-])\\s+)?${DAY})`;
const LABEL =
  "(?:(?:First |Last )?(?:Updated|UPDATED|Published|PUBLISHED|Posted|POSTED|Modified|Issued|Released|Date|DATE)(?:\\s+(?:on|at))?\\s*:?\\s*)";

// At most 60 characters of section names may stand before the stamp: more is a sentence that speaks of a time.
const LEAD = "(?<lead>[^\\n.!?]{0,60}?)(?<![\\p{L}\\d:-])";
const FIRST = new RegExp(`^\\s*${LEAD}(?<label>${LABEL})?(?<date>(?<timed>${TIMED})|${DAY})`, "du");
const NEXT = new RegExp(`^\\s*(?:[|·•/,;(–—-]\\s*)?${LABEL}(?:${TIMED}|${DAY})`, "u");
const SEPARATOR = /^\s*(?:[|·•]|--?(?=\s)|[–—])(?=\s)/u;

/** A sentence that speaks of the moment comes to it with one of these. */
const PREPOSITION =
  /(?:^|\s)(?:on|at|by|since|until|till|from|before|after|of|the|in|between|and|for|to|through|around|about|is|was|dated)\s*$/iu;
/** How the sentence behind a bare date begins where nothing else parts the two: no name, which the date may belong to. */
const OPENER = /^["“'‘]?(?:The|An?|It|He|She|They|We|There|This|That|These|Those|In|On|At)\s/u;
const BYLINE = /^By \p{Lu}/u;
/** A chronology, in which the first date is as little that of the page as the next. */
const LIST = new RegExp(`(?:\\n|[.!?]["”]?\\s)${DAY}\\s+\\p{Lu}`, "u");

/**
 * The stamp that begins a text; undefined where none does, and for a sentence that begins with a date. A date without a
 * clock counts only on its own line, behind "Updated" or the like, before a bar, a dateline or a plain start of a sentence.
 */
export function findStamp(text: string): Stamp | undefined {
  const head = text.slice(0, REACH);
  const match = FIRST.exec(head);
  const stamp = match === null ? undefined : buildStamp(head, match);
  if (match === null || stamp === undefined || !goesOn(head, stamp.end)) return undefined;
  const { lead = "", label, timed } = match.groups ?? {};
  if (timed !== undefined) return stamp;
  // "LUNDE, May 3, 2025 (AP) - " is a dateline all through.
  if (findDateline(text, 0) !== undefined) return undefined;
  const blank = /^\s+/u.exec(head.slice(stamp.end))?.[0] ?? "";
  const rest = head.slice(stamp.end + blank.length);
  if (findDateline(text, stamp.end + blank.length) !== undefined) return stamp;
  const isParted = label !== undefined || blank.includes("\n") || stamp.end > stamp.date.end;
  // "3 May 2025 | 20 June 2025" is a row of dates.
  const isPlain = isParted ? !/^\d/.test(rest) : OPENER.test(rest);
  const isStamp = lead === "" ? isPlain : isParted && isPlain && BYLINE.test(lead);
  return isStamp && !LIST.test(text.slice(stamp.end)) ? stamp : undefined;
}

function buildStamp(head: string, match: RegExpExecArray): Stamp | undefined {
  const range = match.indices?.groups?.date;
  if (range === undefined) return undefined;
  if (match.groups?.label === undefined && PREPOSITION.test(match.groups?.lead ?? "")) return undefined;
  let end = range[1];
  for (let dates = 1; dates < MOST_DATES; dates += 1) end += NEXT.exec(head.slice(end))?.[0].length ?? 0;
  end += SEPARATOR.exec(head.slice(end))?.[0].length ?? 0;
  return { start: 0, end, date: { start: range[0], end: range[1] } };
}

/** Whether a new beginning follows: neither the end of the text nor what goes on in lower case or with a comma. */
function goesOn(head: string, end: number): boolean {
  return /^\s+[^\s\p{Ll},.;]/u.test(head.slice(end));
}
