import { describe, expect, test } from "vitest";
import { buildDigest } from "../../src/digest/build-digest.ts";
import type { Article, ArticleRead, OutletSettings, Rights, RobotsRule } from "../../src/digest/model.ts";
import { makeSettings } from "../publish/make-site.ts";

const FILE = "captures/2025-08-02-quay.html";
const evidence = { file: FILE, line: 3, text: "as written" };
const TEXT = "The quay was closed on Friday. It opens again in a week. Nobody was hurt.";

function assemble(
  more: Partial<ArticleRead>,
  { outlets = [], rights = "excerpt" }: { outlets?: OutletSettings[]; rights?: Rights } = {},
): Article {
  const article: ArticleRead = {
    id: "a",
    role: "main",
    file: FILE,
    line: 1,
    position: 0,
    title: "Quay closed",
    text: TEXT,
    language: "en",
    tags: [],
    isCut: false,
    ...more,
  };
  const capture = { file: FILE, title: "Quay closed", hashtags: [], articles: [article] };
  const reading = { captures: [capture], own: [], responses: [], ledger: [], problems: [] };
  const [found] = buildDigest(reading, makeSettings({ rights }, { outlets })).articles;
  if (found === undefined) throw new Error("No article");
  return found;
}

describe("rights", () => {
  const asks = (...rules: RobotsRule[]) => ({ robots: rules.map((value) => ({ value, evidence })) });
  const outlet = { value: "Harbour World", evidence };
  const ofOutlet = (rights: Rights): OutletSettings[] => [
    { name: "Harbour World", aliases: ["HW"], rights, isAgency: false },
  ];
  const notice = { text: `${TEXT} [Copyright The Harbour World, Ltd.]` };

  test.each<{
    name: string;
    article: Partial<ArticleRead>;
    settings?: { outlets?: OutletSettings[]; rights?: Rights };
    expected: Rights;
  }>([
    { name: "the site's", article: {}, settings: { rights: "licensed" }, expected: "licensed" },
    {
      name: "the owner's word on the outlet, under any of its names",
      article: { outlet: { value: "HW", evidence } },
      settings: { outlets: ofOutlet("licensed") },
      expected: "licensed",
    },
    {
      name: "the owner's word on the article before that on the outlet",
      article: { outlet, rights: "link-only" },
      settings: { outlets: ofOutlet("licensed") },
      expected: "link-only",
    },
    { name: "a notice", article: notice, settings: { rights: "licensed" }, expected: "excerpt" },
    {
      name: "a notice, where the owner has leave",
      article: { ...notice, outlet },
      settings: { outlets: ofOutlet("licensed") },
      expected: "licensed",
    },
    { name: "noarchive", article: asks("noarchive"), settings: { rights: "licensed" }, expected: "excerpt" },
    {
      name: "noarchive where less is shown anyway",
      article: asks("noarchive"),
      settings: { rights: "link-only" },
      expected: "link-only",
    },
    { name: "nosnippet", article: asks("noarchive", "nosnippet"), expected: "link-only" },
    { name: "noindex", article: asks("noindex"), settings: { rights: "licensed" }, expected: "licensed" },
    {
      name: "nosnippet, where the owner has leave",
      article: { ...asks("nosnippet"), rights: "own" },
      expected: "own",
    },
    {
      name: "nosnippet, where the owner has leave of the outlet",
      article: { ...asks("nosnippet"), outlet },
      settings: { outlets: ofOutlet("excerpt") },
      expected: "excerpt",
    },
  ])("$name: $expected", ({ article, settings, expected }) => {
    const found = assemble(article, settings);
    expect(found.rights).toBe(expected);
    expect(found.shown.length > 0).toBe(expected !== "link-only");
  });
});

describe("what its page or feed says of an article", () => {
  test("is handed on", () => {
    const revision = { before: FILE, after: "captures/2025-08-03-quay.html", hasOtherText: true };
    const found = assemble({
      author: { value: "Jane Doe", evidence },
      guid: "urn:1",
      robots: [{ value: "noindex", evidence }],
      revisions: [revision],
      links: [{ start: 4, end: 8, url: "https://harbour.example/" }],
    });
    expect(found).toMatchObject({
      author: { name: "Jane Doe", evidence: [evidence] },
      guid: "urn:1",
      robots: [{ value: "noindex", evidence }],
      revisions: [revision],
      links: [{ start: 4, end: 8, url: "https://harbour.example/" }],
    });
  });

  test("is absent where it says nothing, or nothing that holds", () => {
    const found = assemble({
      robots: [],
      revisions: [],
      links: [
        { start: 4, end: 4, url: "https://harbour.example/" },
        { start: -1, end: 4, url: "https://harbour.example/" },
        { start: 4, end: 1000, url: "https://harbour.example/" },
        { start: 4, end: 8, url: "javascript:alert(1)" },
      ],
    });
    for (const key of ["author", "guid", "robots", "revisions", "links"])
      expect(found).not.toHaveProperty(key);
  });
});
