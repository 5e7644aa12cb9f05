import { describe, expect, test } from "vitest";
import type { Day } from "../../src/digest/model.ts";
import { chooseSlugs } from "../../src/digest/slugs.ts";

const none: ReadonlyMap<string, string> = new Map();

function article(id: string, title: string, edition?: string) {
  return { id, title, ...(edition !== undefined && { edition: edition as Day }) };
}

describe("a slug from a title", () => {
  test.each([
    { title: "Harbour Council's Meeting Set for Aug. 8", expected: "harbour-councils-meeting-set-for-aug-8" },
    { title: "Harbour Council’s Meeting – “at last”", expected: "harbour-councils-meeting-at-last" },
    { title: "Ærø, Łódź & Zürich", expected: "aero-lodz-and-zuerich" },
    { title: "Новый мост", expected: "noviy-most" },
    { title: "iPhone prices in LUNDE", expected: "iphone-prices-in-lunde" },
    { title: "../../etc/passwd", expected: "etc-passwd" },
    { title: "a\u0000b\u202ec\u2028d", expected: "a-b-c-d" },
    { title: "<script>alert(1)</script> {{ page }}", expected: "script-alert-1-script-page" },
    { title: "harbour 🎉", expected: "harbour" },
    { title: `${"harbour ".repeat(20)}`, expected: "harbour-".repeat(12).slice(0, -1) },
    { title: "x".repeat(300), expected: "x".repeat(100) },
    { title: "🎉🎉", expected: "d1e2f3a4" },
    { title: "港の会議", expected: "d1e2f3a4" },
    { title: "", expected: "d1e2f3a4" },
    { title: "...", expected: "d1e2f3a4" },
  ])("$title", ({ title, expected }) => {
    expect(chooseSlugs([article("d1e2f3a4", title)], none).get("d1e2f3a4")).toBe(expected);
  });

  test.each(["con", "PRN", "Aux", "nul", "COM1", "lpt9", "index", "feed", "Feed!", "_headers"])(
    "never the reserved name %s",
    (title) => {
      const slug = chooseSlugs([article("d1e2f3a4", title)], none).get("d1e2f3a4");
      expect(slug).toBe(`${title.toLowerCase().replace(/[^a-z\d]/g, "")}-e2f3a4`);
    },
  );

  test.each(["港", "", "..", "🎉", "/", " "])("an id that is no address either: %j", (id) => {
    expect(chooseSlugs([article(id, "港")], none).get(id)).toMatch(/^[a-z\d]+(-[a-z\d]+)*$/);
  });

  test("a megabyte of title costs no time", () => {
    const slug = chooseSlugs([article("a", `${"'a-".repeat(400_000)}`)], none).get("a") ?? "";
    expect(slug.length).toBeLessThanOrEqual(100);
  });
});

describe("articles of one title", () => {
  const first = article("0000aa111111", "Talks resume", "2025-05-01");
  const second = article("0000bb222222", "Talks Resume!", "2025-05-01");
  const third = article("0000aa000000", "talks resume", "2025-05-02");

  test("the first by edition, then id, has the plain slug", () => {
    expect([...chooseSlugs([third, second, first], none)].sort()).toEqual([
      [third.id, "talks-resume-000000"],
      [first.id, "talks-resume"],
      [second.id, "talks-resume-222222"],
    ]);
  });

  test("the order of the articles makes no difference", () => {
    const all = [first, second, third, article("x", "Else"), article("y", "Else")];
    expect(chooseSlugs(all.toReversed(), none)).toEqual(chooseSlugs(all, none));
  });

  test("a later arrival changes no slug", () => {
    const before = chooseSlugs([first, second], none);
    const after = chooseSlugs([first, second, third], none);
    for (const [id, slug] of before) expect(after.get(id)).toBe(slug);
  });

  test("the ledger's slug stays, and others yield to it", () => {
    const slugs = chooseSlugs([first, second], new Map([[second.id, "talks-resume"]]));
    expect(slugs.get(second.id)).toBe("talks-resume");
    expect(slugs.get(first.id)).toBe("talks-resume-111111");
  });

  test("a slug in the ledger is taken even when its article is gone or it is in capitals", () => {
    expect(chooseSlugs([first], new Map([["gone", "Talks-Resume"]])).get(first.id)).toBe(
      "talks-resume-111111",
    );
  });

  test("the ledger's slug stays as it is, whatever it is", () => {
    expect(chooseSlugs([first], new Map([[first.id, "Old_Name"]])).get(first.id)).toBe("Old_Name");
  });

  test("ids that end alike take more of themselves, then a number", () => {
    const ids = ["a123456", "b123456", "c123456", "123456", "?123456"];
    const slugs = chooseSlugs(
      ids.map((id) => article(id, "Talks")),
      none,
    );
    expect(new Set(slugs.values()).size).toBe(ids.length);
    expect(slugs.get("b123456")).toBe("talks-b123456");
  });

  test("a suffix fits within 100 bytes", () => {
    const title = "y".repeat(100);
    const slug = chooseSlugs([article("a1", title), article("b123456", title)], none).get("b123456");
    expect(slug).toBe(`${"y".repeat(93)}-123456`);
  });
});
