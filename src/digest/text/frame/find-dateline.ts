import type { Passage } from "../../model.ts";
import { chooseAgency } from "../agencies.ts";
import { MONTH } from "./month-words.ts";

/** "Tokyo, July 31 (Jiji Press)--", with the blanks behind it. */
export type Dateline = Passage & {
  /** "Kabul", "Taupo, New Zealand" */
  readonly place?: Passage;
  readonly date?: Passage;
  readonly agency?: Passage;
};

/** Characters in which a dateline ends: room for two places with their states, the date and a name in full. */
const REACH = 160;

// "Rio de Janeiro"
const LINK = "(?:(?:de|del|da|do|la|le|el|al|of|am|an) ){0,2}";
const PLACE = `\\p{Lu}[\\p{L}.'’-]*(?:[ /]${LINK}\\p{Lu}[\\p{L}.'’-]*){0,3}`;
const PLACES = `(?<place>${PLACE}(?:\\s?,\\s*${PLACE}){0,2}(?:\\s\\[[\\p{L} ]{2,30}\\])?)`;
const DATE = `(?<date>${MONTH}\\s+\\d{1,2}(?:,?\\s+\\d{4})?|\\d{1,2}\\s+${MONTH}(?:,?\\s+\\d{4})?)(?![\\p{L}\\d])`;
const NAME = "\\p{L}[\\p{L}\\p{N} .&-]{1,30}";
const DASH = "\\s*(?:--|[-–—])\\s*";
const END = "(?<end>\\s*(?:\\.?\\s*(?:--|[-–—_])|[.:])\\s*|\\s+)";
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/iu;

const PLACED = new RegExp(
  `^\\*{0,8}${PLACES}(?:(?<joint>\\s?,\\s*|,?\\s+[-–—]\\s+|\\.?\\s+)${DATE})?(?:[.,]?\\s*(?:\\((?<agency>${NAME})\\)|/(?<slashed>${NAME})/)${END}|,\\s+(?<listed>${PLACE})${DASH}|,?${DASH})`,
  "du",
);
// "omaha, april 7 - "
const LOWER = `\\p{L}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){0,2}`;
const LOWERED = new RegExp(`^(?<place>${LOWER}(?:,\\s+${LOWER})?),\\s+${DATE}${DASH}`, "du");
const UNPLACED = new RegExp(`^(?:${DATE}\\s*)?\\((?<agency>${NAME})\\)${END}`, "du");

/**
 * The dateline that begins at an offset; undefined where none does. A place and a dash alone are none ("Spider-Man –
 * review"): a date or an agency must stand with the place, or the place must be in capitals. A known agency may end it
 * with another mark than a dash and stand without a place.
 */
export function findDateline(text: string, start: number): Dateline | undefined {
  return findPlaced(text, start) ?? findUnplaced(text, start);
}

function findPlaced(text: string, start: number): Dateline | undefined {
  const head = text.slice(start, start + REACH);
  const match = PLACED.exec(head);
  if (match !== null) return isPlacedDateline(match, head) ? buildDateline(match, start) : undefined;
  const lowered = start === 0 ? LOWERED.exec(head) : null;
  if (lowered === null) return undefined;
  // Where months have no capital nothing has: "omaha, april 7 - steer prices rose".
  const isAllLower = /^\p{Ll}/u.test(lowered.groups?.date?.replace(/^\d+\s+/, "") ?? "");
  return isAllLower || !isLower(head, lowered) ? buildDateline(lowered, start) : undefined;
}

function findUnplaced(text: string, start: number): Dateline | undefined {
  const head = text.slice(start, start + REACH);
  const match = UNPLACED.exec(head);
  if (match === null || !isKnown(match) || isLower(head, match)) return undefined;
  const first = buildDateline(match, start);
  // "(ANSA) - ROME, AUG 1 - "
  const second = first.date === undefined ? findPlaced(text, first.end) : undefined;
  return second === undefined || second.agency !== undefined
    ? first
    : { ...second, ...first, end: second.end };
}

function isPlacedDateline(match: RegExpExecArray, head: string): boolean {
  const { place = "", date, joint = ",", end, listed } = match.groups ?? {};
  if (WEEKDAY.test(place)) return false;
  const isKnownAgency = isKnown(match);
  const name = nameOf(match);
  const isShouted = /^[\p{Lu} .'’/-]{2,}(?:,|$|\s\[)/u.test(place) && /\p{Lu}{2}/u.test(place);
  if (listed !== undefined && (!isKnownAgency || date === undefined)) return false;
  if (name === undefined && date === undefined) {
    return /^\*{0,8}[\p{Lu} .,'’/-]+(?:--|[-–—])\s*$/u.test(match[0]);
  }
  const isOther = name !== undefined && !isKnownAgency;
  if (isOther && !(/^\p{Lu}/u.test(name) && /^\s*[-–—]/u.test(end ?? ""))) return false;
  if (date !== undefined && !joint.trimStart().startsWith(",") && !isKnownAgency && !isShouted) return false;
  // "The Associated Press (AP) President": a blank ends only what cannot be the subject of a sentence.
  if (end?.trim() === "" && date === undefined && !isShouted) return false;
  const mayGoOn = end?.trim() !== "" && (date !== undefined || isShouted);
  return mayGoOn || !isLower(head, match);
}

function buildDateline(match: RegExpExecArray, offset: number): Dateline {
  const groups = match.indices?.groups ?? {};
  const place = movePassage(groups.place, offset);
  const date = movePassage(groups.date, offset);
  const agency = movePassage(groups.agency ?? groups.slashed ?? groups.listed, offset);
  return {
    start: offset,
    end: offset + match[0].length,
    ...(place !== undefined && { place }),
    ...(date !== undefined && { date }),
    ...(agency !== undefined && { agency }),
  };
}

function movePassage(range: [number, number] | undefined, offset: number): Passage | undefined {
  return range && { start: offset + range[0], end: offset + range[1] };
}

function nameOf({ groups }: RegExpExecArray): string | undefined {
  return groups?.agency ?? groups?.slashed ?? groups?.listed;
}

function isKnown(match: RegExpExecArray): boolean {
  const name = nameOf(match);
  return name !== undefined && chooseAgency(name) !== undefined;
}

/** Whether the text goes on in lower case, as a sentence does. */
function isLower(head: string, match: RegExpExecArray): boolean {
  return /^\p{Ll}/u.test(head.slice(match[0].length));
}
