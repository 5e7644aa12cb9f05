import { expect, test } from "vitest";
import { hashKept } from "../../src/cli/hash-kept.ts";
import { makeArticle, makeSettings, makeSite } from "../publish/make-site.ts";

const site = makeSite([makeArticle("a")], {}, makeSettings({ offline: true }));
const hashOf = (front: string, other = "") =>
  hashKept(site, [
    { path: "/index.html", body: front },
    { path: "/tags/index.html", body: other },
  ]);

test("another where a kept page is, the same where only others are", () => {
  expect(hashOf("one")).toMatch(/^[0-9a-f]{16}$/);
  expect(hashOf("two")).not.toBe(hashOf("one"));
  expect(hashOf("one", "more")).toBe(hashOf("one"));
});
