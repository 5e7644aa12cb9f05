/** A value that Python spells: what such an assertion compares with. */
export type Literal = string | number | boolean | null | readonly Literal[];

/** `feed['title'] == 'A'`: where it looks, and what must stand there. */
export interface Assertion {
  readonly path: readonly (string | number)[];
  readonly expected: Literal;
}

interface Token {
  readonly kind: "string" | "number" | "word" | "sign";
  readonly value: string;
}

const TOKEN =
  /\s+|(?<string>[bu]?(?:"""(?:[^\\]|\\.)*?"""|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"))|(?<number>-?\d+(?:\.\d+)?)|(?<word>[A-Za-z_]\w*)|(?<sign>==|!=|[[\](){}.,+:<>=-])/gsy;

/**
 * The assertions that an expression joins by "and", of the form "path == value" or "path == path == value"; undefined in
 * place of one of another form. "not bozo" is none.
 */
export function parseAssertions(expression: string): (readonly Assertion[] | undefined)[] {
  const tokens = [...expression.matchAll(TOKEN)].flatMap(({ groups = {} }): Token[] => {
    const [kind, value] = Object.entries(groups).find(([, found]) => found !== undefined) ?? [];
    return value === undefined ? [] : [{ kind: kind as Token["kind"], value }];
  });
  return split(tokens, "and")
    .filter((part) => part.map(({ value }) => value).join(" ") !== "not bozo")
    .map((part) => parseOne(unwrap(part)));
}

function parseOne(tokens: readonly Token[]): readonly Assertion[] | undefined {
  if (tokens.some(({ kind, value }) => kind === "word" && /^(?:or|in|not|is|len)$/.test(value)))
    return undefined;
  const sides = split(tokens, "==");
  const value = sides.at(-1);
  if (sides.length < 2 || value === undefined) return undefined;
  const expected = parseLiteral(value);
  const paths = sides.slice(0, -1).map(parsePath);
  if (expected === undefined) return undefined;
  return paths.some((path) => path === undefined)
    ? undefined
    : paths.map((path) => ({ path: path ?? [], expected }));
}

function split(tokens: readonly Token[], at: string): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === "sign" && "([{".includes(token.value)) depth++;
    if (token.kind === "sign" && ")]}".includes(token.value)) depth--;
    if (depth === 0 && token.kind !== "string" && token.value === at) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

function unwrap(tokens: readonly Token[]): readonly Token[] {
  const isWrapped = tokens[0]?.value === "(" && tokens.at(-1)?.value === ")";
  return isWrapped && split(tokens.slice(1, -1), "==").length > 1 ? tokens.slice(1, -1) : tokens;
}

/** `entries[0].tags[1]['term']` */
function parsePath([root, ...rest]: readonly Token[]): (string | number)[] | undefined {
  if (root?.kind !== "word") return undefined;
  const path: (string | number)[] = [root.value];
  for (let place = 0; place < rest.length; ) {
    const [sign, key, end] = rest.slice(place, place + 3);
    if (sign?.value === "." && key?.kind === "word") {
      path.push(key.value);
      place += 2;
    } else if (sign?.value === "[" && end?.value === "]" && key?.kind !== "sign") {
      path.push(key?.kind === "string" ? spell(key.value) : Number(key?.value));
      place += 3;
    } else return undefined;
  }
  return path;
}

function parseLiteral(tokens: readonly Token[]): Literal | undefined {
  if (tokens[0]?.value === "(" && tokens.at(-1)?.value === ")") {
    const parts = split(tokens.slice(1, -1), ",").map(parseLiteral);
    return parts.some((part) => part === undefined) ? undefined : (parts as Literal[]);
  }
  if (tokens.length > 0 && tokens.every(({ kind, value }) => kind === "string" || value === "+"))
    return tokens.map(({ kind, value }) => (kind === "string" ? spell(value) : "")).join("");
  const [one] = tokens;
  if (one === undefined || tokens.length > 1) return undefined;
  if (one.kind === "number") return Number(one.value);
  return one.kind === "word" ? { True: true, False: false, None: null }[one.value] : undefined;
}

function spell(written: string): string {
  const body = written.replace(/^[bu]/, "").replace(/^("""|'|")([\s\S]*)\1$/, "$2");
  return body.replace(
    /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|([\s\S]))/gi,
    (_, two?: string, four?: string, eight?: string, one = "") =>
      one === "" ? String.fromCodePoint(Number.parseInt(two ?? four ?? eight ?? "", 16)) : spellOne(one),
  );
}

function spellOne(character: string): string {
  return { n: "\n", t: "\t", r: "\r", "\n": "" }[character] ?? character;
}
