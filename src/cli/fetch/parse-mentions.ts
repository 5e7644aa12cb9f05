import { shortHash } from "../../read/short-hash.ts";
import { FetchFailure } from "./fetch-failure.ts";

/** A response as it was received. */
export interface Mention {
  /** Letters, digits and hyphens: it names a file. */
  readonly id: string;
  /** Its JSON, keys in order, so that the same response is the same text. */
  readonly json: string;
}

/** Responses in one answer; more are left where they are. */
const MOST_MENTIONS = 1_000;

/** Levels of one response; JF2 has five: an entry, its author, the author's own site. */
const DEEPEST = 20;

type Fields = Readonly<Record<string, unknown>>;

/**
 * The responses in an answer: a feed with children, a bare list, or one alone. Those that name no page that responds, or none
 * that it responds to, or nest too deeply, are left out. Throws a `FetchFailure` where the answer is none of these.
 */
export function parseMentions(answer: unknown): {
  readonly mentions: readonly Mention[];
  readonly leftOut: number;
} {
  const entries = findEntries(answer);
  const mentions = new Map<string, Mention>();
  let leftOut = Math.max(0, entries.length - MOST_MENTIONS);
  for (const entry of entries.slice(0, MOST_MENTIONS)) {
    const id = isFields(entry) && isShallow(entry, DEEPEST) ? nameMention(entry) : undefined;
    if (id === undefined || mentions.has(id)) leftOut += 1;
    else mentions.set(id, { id, json: `${JSON.stringify(sortKeys(entry), undefined, 2)}\n` });
  }
  return { mentions: [...mentions.values()], leftOut };
}

function findEntries(answer: unknown): readonly unknown[] {
  if (Array.isArray(answer)) return answer;
  if (isFields(answer)) {
    if (Array.isArray(answer.children)) return answer.children;
    if (answer.type === "entry") return [answer];
    // JF2, section 3.2: a feed without children is an empty one.
    if (answer.type === "feed") return [];
  }
  throw new FetchFailure("it answers with what are no responses in JF2");
}

/** The number that its receiver gave it, else a mark of the two pages: a page responds to another once. */
function nameMention(entry: Fields): string | undefined {
  const { "wm-id": id, "wm-source": stated, "wm-target": target, url } = entry;
  const source = typeof stated === "string" ? stated : url;
  if (typeof source !== "string" || typeof target !== "string") return undefined;
  return /^\d{1,20}$/.test(String(id)) ? `wm-${id}` : `wm-${shortHash(`${source}\n${target}`)}`;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  return levels > 0 && Object.values(value).every((part) => isShallow(part, levels - 1));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isFields(value)) return value;
  const sorted = Object.keys(value)
    .sort()
    .map((key) => [key, sortKeys(value[key])] as const);
  return Object.fromEntries(sorted);
}
