import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/digest/model.ts";
import { distinguishInstants } from "../../../src/publish/feeds/distinguish-instants.ts";
import { instant, makeArticle } from "../make-site.ts";

const SEEN = instant("2025-08-02T09:00:00Z");
const LATER = instant("2025-08-05T09:00:00Z");

const seen = (id: string, more: Partial<Article> = {}) =>
  makeArticle(id, { firstSeen: SEEN, changed: SEEN, ...more });
const told = (articles: readonly Article[], withdrawn: Parameters<typeof distinguishInstants>[1] = []) =>
  Object.fromEntries(distinguishInstants(articles, withdrawn));

describe("distinguishInstants", () => {
  test("tells those of one second apart by id, in whatever order they come", () => {
    const expected = {
      a: "2025-08-02T09:00:00.000Z",
      b: "2025-08-02T09:00:00.001Z",
      c: "2025-08-02T09:00:00.002Z",
    };
    expect(told([seen("c"), seen("a"), seen("b")])).toEqual(expected);
    expect(told([seen("b"), seen("c"), seen("a")])).toEqual(expected);
  });

  test("leaves the others as they are when one is changed, withdrawn or taken in later", () => {
    const whole = told([seen("a"), seen("b"), seen("c")]);
    const changed = told([seen("a", { changed: LATER }), seen("b"), seen("c")]);
    expect(changed).toEqual({ ...whole, a: "2025-08-05T09:00:00.000Z" });
    const { a: _, ...others } = whole;
    expect(told([seen("b"), seen("c")], [{ id: "a", firstSeen: SEEN }])).toEqual(others);
    const more = told([seen("aa", { firstSeen: LATER, changed: LATER }), seen("a"), seen("b"), seen("c")]);
    expect(more).toEqual({ ...whole, aa: "2025-08-05T09:00:00.000Z" });
  });

  test("never gives one twice", () => {
    const articles = [
      seen("a", { changed: LATER }),
      seen("b", { firstSeen: LATER, changed: LATER }),
      ...Array.from({ length: 1500 }, (_, index) => seen(`c${index}`)),
      seen("d", { firstSeen: instant("2025-08-02T09:00:01Z"), changed: instant("2025-08-02T09:00:01Z") }),
    ];
    expect(new Set(Object.values(told(articles))).size).toBe(articles.length);
  });

  test("leaves out what nobody has seen", () => {
    const { firstSeen: _, changed: __, ...unseen } = makeArticle("u");
    expect(told([unseen])).toEqual({});
  });
});
