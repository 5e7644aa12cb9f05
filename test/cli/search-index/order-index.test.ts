import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type CborValue, parseCbor, writeCbor } from "../../../src/cli/search-index/cbor.ts";
import { type IndexFile, orderIndex } from "../../../src/cli/search-index/order-index.ts";

const pack = (value: CborValue) => gzipSync(Buffer.concat([Buffer.from("pagefind_dcd"), writeCbor(value)]));
const unpack = (content: Uint8Array) => parseCbor(gunzipSync(content).subarray(12));

const PLACES: CborValue = ["Herat", [0, 2]];
const OTHERS: CborValue = ["Astana", [1]];
const TAG: CborValue = ["tag", "en_tag"];
const YEAR: CborValue = ["year", "en_year"];

/** An index as Pagefind writes it, its filters and their values in some order. */
function makeIndex(filters: readonly CborValue[], tags: readonly CborValue[]): IndexFile[] {
  return [
    { path: "pagefind.en_meta.pf_meta", content: pack(["1.5.2", [["en_p", 8]], [], filters, [], ["title"]]) },
    { path: "filter/en_tag.pf_filter", content: pack(["tag", tags]) },
    { path: "filter/en_year.pf_filter", content: pack(["year", [["2025", [0]]]]) },
    { path: "fragment/en_p.pf_fragment", content: Buffer.from("p") },
    { path: "index/en_w.pf_index", content: Buffer.from("w") },
    { path: "wasm.en.pagefind", content: Buffer.from("en") },
    { path: "wasm.unknown.pagefind", content: Buffer.from("unknown") },
    { path: "pagefind.js", content: Buffer.from("js") },
    { path: "pagefind-ui.js", content: Buffer.from("ui") },
    {
      path: "pagefind-entry.json",
      content: Buffer.from(
        JSON.stringify({
          version: "1.5.2",
          languages: { en: { hash: "en_meta", wasm: "en", page_count: 1 } },
        }),
      ),
    },
  ];
}

const ordered = orderIndex(makeIndex([YEAR, TAG], [PLACES, OTHERS]));
const contentOf = (pattern: RegExp) =>
  ordered.find(({ path }) => pattern.test(path))?.content ?? new Uint8Array();

describe("an index", () => {
  test("is the same whatever order it came in", () => {
    expect(orderIndex(makeIndex([TAG, YEAR], [OTHERS, PLACES]).reverse())).toEqual(ordered);
  });

  test("changes its names with its content", () => {
    const other = orderIndex(makeIndex([YEAR, TAG], [PLACES, ["Kabul", [1]]]));
    expect(other.map(({ path }) => path)).not.toEqual(ordered.map(({ path }) => path));
  });

  test("leads from its entry to every filter", () => {
    const entry = JSON.parse(Buffer.from(contentOf(/entry/)).toString()) as {
      languages: { en: { hash: string; page_count: number } };
    };
    expect(entry.languages.en.page_count).toBe(1);
    const meta = unpack(contentOf(new RegExp(`^pagefind\\.${entry.languages.en.hash}\\.pf_meta$`)));
    const hash = expect.stringMatching(/^en_[0-9a-f]{10}$/);
    const filters = [
      ["tag", hash],
      ["year", hash],
    ];
    expect(meta).toEqual(["1.5.2", [["en_p", 8]], [], filters, [], ["title"]]);
    const [[, ofTags]] = (meta as [0, 1, 2, [[string, string]]])[3];
    expect(unpack(contentOf(new RegExp(`^filter/${ofTags}`)))).toEqual(["tag", [OTHERS, PLACES]]);
  });

  test("has no file that nothing asks for", () => {
    expect(ordered.filter(({ path }) => /ui|unknown/.test(path))).toEqual([]);
    expect(ordered).toHaveLength(8);
  });

  test("is refused where a part is missing", () => {
    expect(() => orderIndex(makeIndex([["kind", "en_kind"]], []))).toThrow("has no filter/en_kind.pf_filter");
  });
});
