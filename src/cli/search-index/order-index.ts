import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { type CborValue, parseCbor, writeCbor } from "./cbor.ts";

/** A file of an index, by its path in it. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const ENTRY = "pagefind-entry.json";
/** Before the content of every file that is packed. */
const SIGNATURE = "pagefind_dcd";
const HASH_LENGTH = 10;

type List = readonly CborValue[];
type Entry = { readonly languages: Record<string, { hash: string; wasm: string | null }> };

/**
 * The same index in one order. Pagefind 1.5 writes the filters, and the values of each, in an order that differs from run to
 * run, and names files by what is in them; all else is the same each time. Files that a search page of one's own has no
 * use for are left out. Throws an `Error` where the index is not as that version writes it.
 */
export function orderIndex(files: readonly IndexFile[]): IndexFile[] {
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  const entry = JSON.parse(Buffer.from(take(byPath, ENTRY)).toString("utf8")) as Entry;
  const ordered: IndexFile[] = [{ path: "pagefind.js", content: take(byPath, "pagefind.js") }];
  for (const [language, { hash, wasm }] of Object.entries(entry.languages)) {
    const program = `wasm.${wasm ?? "unknown"}.pagefind`;
    ordered.push({ path: program, content: take(byPath, program) });
    const [version, pages, chunks, filters, ...rest] = unpack(take(byPath, metaPath(hash)));
    const renamed = (filters as List).map((filter) => {
      const [name, old] = filter as [string, string];
      const file = sortFilter(take(byPath, filterPath(old)), language);
      ordered.push({ path: filterPath(file.hash), content: file.content });
      return [name, file.hash];
    });
    const meta = pack([version, pages, chunks, renamed.sort(byFirst), ...rest] as List, language);
    ordered.push({ path: metaPath(meta.hash), content: meta.content });
    (entry.languages[language] as { hash: string }).hash = meta.hash;
  }
  const kept = files.filter(({ path }) => /^(?:fragment|index)\//.test(path));
  return [...ordered, ...kept, { path: ENTRY, content: Buffer.from(JSON.stringify(entry)) }].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

function sortFilter(content: Uint8Array, language: string): Packed {
  const [name, values] = unpack(content);
  return pack([name, [...(values as List)].sort(byFirst)] as List, language);
}

interface Packed {
  readonly hash: string;
  readonly content: Uint8Array;
}

function pack(list: List, language: string): Packed {
  const plain = Buffer.concat([Buffer.from(SIGNATURE), writeCbor(list)]);
  const hash = createHash("sha256").update(plain).digest("hex").slice(0, HASH_LENGTH);
  return { hash: `${language}_${hash}`, content: gzipSync(plain, { level: 9 }) };
}

function unpack(content: Uint8Array): List {
  const plain = gunzipSync(content);
  if (plain.toString("latin1", 0, SIGNATURE.length) !== SIGNATURE) throw new Error("found no Pagefind file");
  return parseCbor(plain.subarray(SIGNATURE.length)) as List;
}

function take(files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const content = files.get(path);
  if (content === undefined) throw new Error(`the index of Pagefind has no ${path}`);
  return content;
}

function byFirst(one: CborValue, other: CborValue): number {
  const [a, b] = [(one as List)[0] as string, (other as List)[0] as string];
  return a < b ? -1 : a > b ? 1 : 0;
}

function metaPath(hash: string): string {
  return `pagefind.${hash}.pf_meta`;
}

function filterPath(hash: string): string {
  return `filter/${hash}.pf_filter`;
}
