import type { ContentPath, Problem, Response, When } from "../../digest/model.ts";
import { toDay, toInstant, toWhen } from "../../digest/when.ts";
import { cleanText } from "../clean-text.ts";
import { htmlToText } from "./html-to-text.ts";

export interface ParsedResponses {
  readonly responses: readonly Response[];
  readonly problems: readonly Problem[];
}

/** One file holds so many at most: what is more was never received by a small site in one go. */
const MOST = 1000;

/** Characters of a file: a thousand responses as webmention.io gives them have a third. */
const LARGEST = 5_000_000;

/** What a service calls a response may stand in a list of names and in a file name. */
const ID = /^[\w.-]{1,100}$/;

/** Characters kept of a text, of HTML before it is read, of a name, and of an address. */
const LONGEST_TEXT = 5000;
const LONGEST_HTML = 100_000;
const LONGEST_NAME = 100;
const LONGEST_ADDRESS = 2000;

/** What a property of an entry says of it, in the words of webmention.io and of JF2. */
const KINDS: ReadonlyMap<string, Response["kind"]> = new Map([
  ["in-reply-to", "reply"],
  ["like-of", "like"],
  ["repost-of", "repost"],
  ["bookmark-of", "bookmark"],
  ["mention-of", "mention"],
]);

type Entry = Readonly<Record<string, unknown>>;

/**
 * Reads responses as JF2 (https://www.w3.org/TR/jf2/) with the properties that webmention.io adds: one entry, a feed of them,
 * or a list. The id of one is its `wm-id`, else the name of its file, with its place where the file holds several. All text
 * becomes plain and clean. An entry that names no address of the web for where it stands and what it is about is a problem.
 */
export function parseResponses(file: ContentPath, source: string): ParsedResponses {
  const refuse = (line: number, message: string): Problem => ({ kind: "response", file, line, message });
  if (source.length > LARGEST)
    return {
      responses: [],
      problems: [
        refuse(1, `found ${source.length} characters; a file of responses may have ${LARGEST}: cut it`),
      ],
    };
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return {
      responses: [],
      problems: [refuse(1, "found no JSON; save what webmention.io or a like service gives, as JF2")],
    };
  }
  const entries = findEntries(value);
  const stem = nameFile(file);
  const locate = buildLocator(source);
  const problems: Problem[] = [];
  if (entries.length > MOST)
    problems.push(
      refuse(1, `found ${entries.length} responses and read the first ${MOST}; cut the file into several`),
    );
  const responses = entries.slice(0, MOST).flatMap((entry, place) => {
    const name = entries.length === 1 ? stem : `${stem}-${place + 1}`;
    const read = isEntry(entry) ? readEntry(entry, file, name, locate) : "found no entry";
    if (typeof read !== "string") return [read];
    problems.push(refuse(isEntry(entry) ? lineOf(entry, locate) : 1, read));
    return [];
  });
  if (entries.length === 0) problems.push(refuse(1, "found no response; leave the file out"));
  return { responses, problems };
}

function findEntries(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isEntry(value)) return [value];
  return Array.isArray(value.children) ? value.children : [value];
}

function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readEntry(entry: Entry, file: ContentPath, name: string, locate: Locate): Response | string {
  const id = plain(entry["wm-id"]);
  const property = plain(entry["wm-property"]);
  const named = [...KINDS.keys()].find((key) => readAddress(entry[key]) !== undefined);
  const target = readAddress(entry["wm-target"]) ?? (named && readAddress(entry[named]));
  const stands = readAddress(entry["wm-source"]) ?? readAddress(entry.url);
  if (stands === undefined)
    return "found a response without wm-source or url, an address as https://…; leave it out, or write it";
  if (target === undefined)
    return "found a response without wm-target, the address on this site that it is about; leave it out, or write it";
  const author = readName(entry.author);
  const published = readPublished(entry, file, locate);
  return {
    id: ID.test(id) ? id : name,
    file,
    kind: KINDS.get(property === "" ? (named ?? "") : property) ?? "mention",
    target,
    source: stands,
    ...(author !== undefined && { author }),
    ...(published !== undefined && { published }),
    text: readText(entry.content) || readText(entry.summary),
  };
}

/** The first value that is text or a number, on one line; empty where there is none. */
function plain(value: unknown): string {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one !== "string" && typeof one !== "number") return "";
  return cleanText(String(one).slice(0, LONGEST_ADDRESS)).replace(/\s+/g, " ").trim();
}

/** An address of the web: `javascript:` and the like are none. */
function readAddress(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  const text = plain(isEntry(one) ? one.url : one);
  return /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text) ? new URL(text).href : undefined;
}

/** What somebody is called; an address is no name. */
function readName(author: unknown): string | undefined {
  const one: unknown = Array.isArray(author) ? author[0] : author;
  const name = plain(isEntry(one) ? one.name : one);
  if (name === "" || /^[a-z][a-z\d+.-]*:/i.test(name)) return undefined;
  return Array.from(name).slice(0, LONGEST_NAME).join("");
}

/** Text before HTML, which is read as text; lines without words are left out. */
function readText(content: unknown): string {
  const one: unknown = Array.isArray(content) ? content[0] : content;
  const { text, html } = isEntry(one) ? one : { text: one, html: undefined };
  const given =
    typeof text === "string" && text.trim() !== ""
      ? text.slice(0, LONGEST_HTML)
      : typeof html === "string"
        ? htmlToText(html.slice(0, LONGEST_HTML))
        : "";
  const lines = cleanText(given)
    .split("\n")
    .flatMap((line) => line.trim() || []);
  return Array.from(lines.join("\n").slice(0, 2 * LONGEST_TEXT))
    .slice(0, LONGEST_TEXT)
    .join("");
}

/** A day, or an instant with its zone; a clock time without one tells the day alone. */
const PUBLISHED =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/;

function readPublished(entry: Entry, file: ContentPath, locate: Locate): When | undefined {
  const written = plain(entry.published);
  const { day: stated = "", zone } = PUBLISHED.exec(written)?.groups ?? {};
  const day = toDay(stated);
  if (day === undefined) return undefined;
  const at = zone === undefined ? Number.NaN : Date.parse(written.replace(" ", "T").replace(/\s/g, ""));
  const isInstant = !Number.isNaN(at) && isInYears(at);
  const evidence = [{ file, line: locate(entry.published), text: written }];
  return toWhen(day, "stated", evidence, isInstant ? { instant: toInstant(at) } : {});
}

function isInYears(milliseconds: number): boolean {
  const year = new Date(milliseconds).getUTCFullYear();
  return year >= 1 && year <= 9999;
}

/** The line on which a value stands first, from 1; 1 where it is written in another way. */
type Locate = (value: unknown) => number;

function buildLocator(source: string): Locate {
  const ends = [...source.matchAll(/\n/g)].map(({ index }) => index);
  return (value) => {
    const isPlain = typeof value === "string" || typeof value === "number";
    const at = isPlain ? source.indexOf(JSON.stringify(value)) : 0;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

function lineOf(entry: Entry, locate: Locate): number {
  return locate(entry["wm-id"] ?? entry.url ?? entry.published);
}

/** The name of a file of responses, by which the owner may approve all that it holds: its path below their folder, without ending. */
export function nameFile(file: ContentPath): string {
  return file.replace(/^responses\//, "").replace(/\.json$/, "");
}
