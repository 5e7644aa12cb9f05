import { expect, it } from "vitest";
import { hashContent } from "../../src/read/hash-content.ts";
import { shortHash } from "../../src/read/short-hash.ts";

it.each([
  ["", "cp3ds55e2l"],
  ["page#0", "4drqaal0sm"],
  ["Zoë", "ft0o49fs37"],
])("the id of %j stays", (text, expected) => expect(shortHash(text)).toBe(expected));

it.each([
  ["", "", "75a11da44c802486"],
  ["Ferry", "It sails.", "e4540e3f893cf098"],
])("the hash of %j and %j stays", (title, text, expected) => expect(hashContent(title, text)).toBe(expected));

it("every character of an id varies", () => {
  const ids = Array.from({ length: 1000 }, (_, index) => shortHash(String(index)));
  for (let place = 0; place < 10; place += 1) expect(new Set(ids.map((id) => id[place])).size).toBe(32);
});
