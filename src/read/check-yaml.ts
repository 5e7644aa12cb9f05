import { isCollection, isMap, isNode, LineCounter, parseDocument, visit } from "yaml";
import type { z } from "zod";
import { isDeeplyNested } from "./is-deeply-nested.ts";

/** Something wrong on one line: what was found and what to write instead. */
export interface Mistake {
  readonly line: number;
  readonly message: string;
  /** The top-level key it stands under, where there is one. */
  readonly key?: string;
}

export interface CheckedYaml<Value> {
  /** Absent when there are mistakes. */
  readonly value?: Value;
  /** The values as written, for those who can use what is right. */
  readonly raw: unknown;
  readonly mistakes: readonly Mistake[];
  /** The line of a key or item. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Checking that no key is repeated takes the square of the number of keys; lists of small maps are quick. */
const LARGEST_SOURCE = 1_000_000;

/**
 * Holds YAML against a schema. Dates stay text; aliases, repeated keys, deep nesting and more than `largest` characters are refused.
 * `firstLine` is that of the source in its file.
 */
export function checkYaml<Value>(
  source: string,
  schema: z.ZodType<Value>,
  firstLine = 1,
  largest = LARGEST_SOURCE,
): CheckedYaml<Value> {
  const refuse = (message: string): CheckedYaml<Value> => ({
    raw: undefined,
    mistakes: [{ line: firstLine, message }],
    lineOf: () => firstLine,
  });
  if (source.length > largest)
    return refuse(`found ${source.length} characters of YAML; write at most ${largest}`);
  if (isDeeplyNested(source))
    return refuse("found YAML nested too deeply; write plain keys, values and lists");
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, schema: "core", uniqueKeys: true });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const lineOf = (path: readonly PropertyKey[]) => lineAt(findOffset(document, path));
  const broken = document.errors.map(({ pos, message }) => ({
    line: lineAt(pos[0]),
    message: `found YAML that cannot be read: ${message.split("\n")[0]?.replace(/ at line.*$/, "")}`,
  }));
  // What comes after the first error of a text is often its consequence.
  if (broken.length > 0) return { raw: undefined, mistakes: broken.slice(0, 1), lineOf };
  const trap = findTrap(document);
  if (trap !== undefined)
    return { raw: undefined, mistakes: [{ line: lineAt(trap.offset), message: trap.message }], lineOf };
  const raw: unknown = document.toJS() ?? undefined;
  const result = schema.safeParse(raw);
  if (result.success) return { value: result.data, raw, mistakes: [], lineOf };
  return { raw, mistakes: result.error.issues.flatMap((issue) => describe(issue, raw, lineOf)), lineOf };
}

/** What grows without bounds when it is turned into values: an alias with each use, a key that is a map or list with each level. */
function findTrap(
  document: ReturnType<typeof parseDocument>,
): { readonly offset: number; readonly message: string } | undefined {
  let trap: { offset: number; message: string } | undefined;
  visit(document, {
    Alias(_, { range }) {
      trap = { offset: range?.[0] ?? 0, message: "found an alias (*name); write the value out" };
      return visit.BREAK;
    },
    Pair(_, { key }) {
      if (!isCollection(key)) return undefined;
      trap = { offset: key.range?.[0] ?? 0, message: "found a key that is a map or list; write a word" };
      return visit.BREAK;
    },
  });
  return trap;
}

function findOffset(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isNode(key) && String(key) === String(last))
      : undefined;
    if (pair !== undefined && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}

function describe(
  issue: z.core.$ZodIssue,
  raw: unknown,
  lineOf: (path: readonly PropertyKey[]) => number,
): Mistake[] {
  const key = issue.path[0];
  const under = typeof key === "string" ? { key } : {};
  if (issue.code !== "unrecognized_keys") {
    const found = findValue(raw, issue.path);
    const name = issue.path.length === 0 ? "" : ` for ${namePath(issue.path)}`;
    const what =
      found === undefined || found === null ? `found nothing${name}` : `found ${shorten(found)}${name}`;
    return [{ line: lineOf(issue.path), message: `${what}; ${issue.message}`, ...under }];
  }
  const remedies = issue.message.split("\n");
  return issue.keys.map((unknown, index) => ({
    line: lineOf([...issue.path, unknown]),
    message: `found the key ${shorten(unknown)}, which means nothing here; ${remedies[index] ?? issue.message}`,
    key: typeof key === "string" ? key : unknown,
  }));
}

/** "thresholds.tag"; "entry 2, kind": people count the entries of a list from one. */
function namePath(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === "number" ? `entry ${step + 1}` : String(step)))
    .join(".")
    .replace(/(entry \d+)\./g, "$1, ");
}

function findValue(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    raw,
  );
}

function shorten(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
