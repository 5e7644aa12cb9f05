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
  expect(hashOf("one").whole).toMatch(/^[0-9a-f]{16}$/);
  expect(hashOf("two").whole).not.toBe(hashOf("one").whole);
  expect(hashOf("one", "more")).toEqual(hashOf("one"));
});

test("each kept page has its own, in full", () => {
  const [front, ...rest] = hashOf("one").ofPages;
  expect(front).toBe("7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed");
  expect(rest).toEqual(hashOf("two").ofPages.slice(1));
});
