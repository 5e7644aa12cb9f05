/** What the lists of an index are made of. */
export type CborValue = number | string | readonly CborValue[];

const WHOLE = 0;
const TEXT = 3;
const LIST = 4;

/** Parses a value of whole numbers, texts and lists (RFC 8949). Throws an `Error` for anything else. */
export function parseCbor(bytes: Buffer): CborValue {
  const { value, end } = parseAt(bytes, 0);
  if (end !== bytes.length) throw new Error(`found ${bytes.length - end} bytes behind the end`);
  return value;
}

/** The same value in the shortest form. */
export function writeCbor(value: CborValue): Buffer {
  if (typeof value === "number") return writeHead(WHOLE, value);
  if (typeof value === "string") {
    const text = Buffer.from(value, "utf8");
    return Buffer.concat([writeHead(TEXT, text.length), text]);
  }
  return Buffer.concat([writeHead(LIST, value.length), ...value.map(writeCbor)]);
}

interface Parsed<Value> {
  readonly value: Value;
  readonly end: number;
}

function parseAt(bytes: Buffer, start: number): Parsed<CborValue> {
  const kind = bytes.readUInt8(start) >> 5;
  const { value: size, end } = parseSize(bytes, start);
  if (kind === WHOLE) return { value: size, end };
  if (kind === TEXT) return { value: bytes.toString("utf8", end, end + size), end: end + size };
  if (kind !== LIST) throw new Error(`found a value of kind ${kind}`);
  const list: CborValue[] = [];
  let at = end;
  for (let index = 0; index < size; index += 1) {
    const item = parseAt(bytes, at);
    list.push(item.value);
    at = item.end;
  }
  return { value: list, end: at };
}

/** The number itself, the length of the text or of the list. */
function parseSize(bytes: Buffer, start: number): Parsed<number> {
  const short = bytes.readUInt8(start) & 31;
  if (short < 24) return { value: short, end: start + 1 };
  if (short > 26) throw new Error(`found a length of kind ${short}`);
  const width = 2 ** (short - 24);
  return { value: bytes.readUIntBE(start + 1, width), end: start + 1 + width };
}

function writeHead(kind: number, size: number): Buffer {
  if (size < 24) return Buffer.from([(kind << 5) | size]);
  const short = size < 2 ** 8 ? 24 : size < 2 ** 16 ? 25 : 26;
  const head = Buffer.alloc(1 + 2 ** (short - 24));
  head.writeUInt8((kind << 5) | short);
  head.writeUIntBE(size, 1, head.length - 1);
  return head;
}
