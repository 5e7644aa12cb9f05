import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/digest/model.ts";
import { buildDocuments } from "../../../src/publish/documents.ts";
import { instant, makeArticle, makeSettings, makeSite } from "../make-site.ts";
import { hostileArticles, makeLargeSite, SITE } from "./make-sites.ts";
import { RULES, type Rule } from "./rules.ts";
import { validateDocuments } from "./validate-documents.ts";

const hostileOwner = {
  title: "R&D <daily> & more",
  description: "All that's & <fit>",
  owner: { name: "Ada (the) Lee\\", email: "ada@ledger.example", url: "https://ada.example/[x]" },
  address: "https://ledger.example/news/",
};
const long = "A sentence without an end ".repeat(26_000);
const manyWords = "<p>Words &amp; words.</p>\n".repeat(26_000);

describe("no rule is broken by", () => {
  test.each([
    { name: "a site without articles", site: makeSite([]) },
    { name: "a small site", site: makeSite([makeArticle("a"), makeArticle("b", { language: "pt-BR" })]) },
    { name: "hostile texts", site: makeSite(hostileArticles, {}, makeSettings(hostileOwner)) },
    { name: "a site with archives and a hub", site: makeLargeSite(260) },
    { name: "a site just past one document", site: makeLargeSite(51) },
    {
      name: "an own article of 600 KB in full, one in one sentence, one of another in one sentence",
      site: makeSite([
        makeArticle("full", { role: "own", html: manyWords }),
        makeArticle("own", { role: "own", text: long, excerpt: [{ start: 0, end: long.length }] }),
        makeArticle("other", { text: long, excerpt: [{ start: 0, end: long.length }] }),
      ]),
    },
    {
      name: "articles of a quarter of the room each",
      site: makeSite(
        Array.from({ length: 9 }, (_, index) =>
          makeArticle(`a${index}`, { role: "own", html: `<p>${"é".repeat(64 * 1024)}</p>` }),
        ),
      ),
    },
    ...[1, 2, 3, 4, 5].map((many) => ({
      name: `articles that nearly fill a document, ${many} in one`,
      site: makeSite(fillDocument(many)),
    })),
    {
      name: "an article of no text, with the whole",
      site: makeSite([makeArticle("a", { role: "own", text: "", excerpt: [], shown: [], html: "<p>x</p>" })]),
    },
  ])("$name", ({ site }) => {
    const documents = buildDocuments(site);
    expect(validateDocuments(documents, SITE)).toEqual([]);
  });
});

/** Of the feed of the whole site, in order to break one after the other in little time. */
const good = new Map(
  buildDocuments(makeLargeSite(130))
    .filter(({ path }) => !/^\/(?:tags|outlets)\//.test(path))
    .map(({ path, body }) => [path, body] as const),
);
const OLD = "/archive/2025-03/";
const LATER = "/archive/2025-03-2/";

/** A line that stands once for each entry: the first of them. */
const first = (pattern: RegExp) => (body: string, change: (line: string) => string) => {
  const line = pattern.exec(body)?.[0];
  if (line === undefined) throw new Error(`No ${pattern}`);
  return body.replace(line, () => change(line));
};
const swap = (pattern: RegExp, by: string | ((line: string) => string)) => (body: string) =>
  first(pattern)(body, (line) => (typeof by === "string" ? by : by(line)));
const drop = (pattern: RegExp) => swap(pattern, "");
const twice = (pattern: RegExp) => swap(pattern, (line) => line + line);

/** Each row breaks one document in one way; the rule that it breaks must be among the findings. */
const broken: readonly { rule: Rule; path: string; change: (body: string) => string }[] = [
  { rule: "xml", path: "/feed.xml", change: swap(/<\/item>/, "") },
  { rule: "xml", path: "/atom.xml", change: swap(/<generator>/, "<generator>&nbsp;") },
  { rule: "xml", path: "/atom.xml", change: swap(/ xmlns:fh="[^"]*"|<generator>/, "<x:y/><generator>") },
  { rule: "encoding", path: "/feed.xml", change: swap(/utf-8/, "latin1") },
  {
    rule: "unusedNamespace",
    path: "/feed.xml",
    change: swap(/<rss /, '<rss xmlns:fh="http://purl.org/syndication/history/1.0" '),
  },
  { rule: "characters", path: "/atom.xml", change: swap(/First sentence/, "First\u0085sentence") },
  { rule: "characterData", path: "/feed.xml", change: swap(/&#x26;/, "&amp;") },
  { rule: "blank", path: "/atom.xml", change: swap(/<summary>[^<]*</, "<summary> <") },
  { rule: "size", path: "/feed.json", change: swap(/First sentence/, "x".repeat(512 * 1024)) },
  { rule: "entries", path: "/atom.xml", change: twice(/<entry[\s\S]*<\/entry>\n/) },
  {
    rule: "address",
    path: "/feed.xml",
    change: swap(/<link>https:\/\/[^<]*articles[^<]*/, "<link>/articles/x|y/"),
  },
  {
    rule: "tagUri",
    path: "/feed.xml",
    change: swap(/tag:ledger\.example,2025:article/, "tag:Ledger.example,2025:article"),
  },
  { rule: "canonical", path: "/atom.xml", change: swap(/:article\/n/, ":article/%6E") },
  {
    rule: "rfc3339",
    path: "/feed.json",
    change: swap(/"date_modified":"[^"]*"/, '"date_modified":"2025-08-02"'),
  },
  {
    rule: "rfc822",
    path: "/feed.xml",
    change: swap(/<pubDate>\w{3}/, (line) => (line.endsWith("Mon") ? "<pubDate>Tue" : "<pubDate>Mon")),
  },
  { rule: "plausible", path: "/atom.xml", change: swap(/<published>\d{4}/, "<published>1987") },
  { rule: "language", path: "/feed.json", change: swap(/"language": "en"/, '"language": "english"') },
  { rule: "html", path: "/feed.xml", change: swap(/&#x3C;\/p&#x3E;/, "&#x3C;/div&#x3E;") },
  { rule: "safeHtml", path: "/atom.xml", change: swap(/&#x3C;p&#x3E;/, '&#x3C;p onclick="x()"&#x3E;') },
  { rule: "absoluteHtml", path: "/feed.json", change: swap(/<p>In/, '<p><a href=\\"/x/\\">x</a>In') },
  { rule: "self", path: "/feed.xml", change: drop(/<atom:link rel="self"[^>]*>\n/) },
  {
    rule: "self",
    path: "/atom.xml",
    change: swap(
      /rel="self" type="[^"]*" href="[^"]*"/,
      'rel="self" type="application/atom+xml" href="https://ledger.example/atom.xml"',
    ),
  },
  {
    rule: "self",
    path: `${OLD}feed.json`,
    change: swap(/"feed_url": "[^"]*"/, `"feed_url": "${SITE}/feed.json"`),
  },
  { rule: "required", path: "/atom.xml", change: drop(/<updated>[^<]*<\/updated>\n/) },
  { rule: "duplicate", path: "/feed.xml", change: twice(/<guid[^\n]*\n/) },
  { rule: "unknown", path: "/feed.xml", change: swap(/<generator>/, "<author>x</author><generator>") },
  { rule: "unknown", path: "/feed.json", change: swap(/"title":/, '"titel": "x", "title":') },
  { rule: "order", path: "/feed.xml", change: swap(/<\/channel>/, "<generator>x</generator></channel>") },
  { rule: "order", path: "/atom.xml", change: swap(/<\/feed>/, "<generator>x</generator></feed>") },
  {
    rule: "uniqueId",
    path: "/feed.xml",
    change: (body) => body.replace(/article\/n00128</, "article/n00129<"),
  },
  {
    rule: "uniqueId",
    path: "/feed.json",
    change: (body) => body.replace(/article\/n00128"/, 'article/n00129"'),
  },
  { rule: "uniqueUpdated", path: "/atom.xml", change: (body) => body.replace(/\.\d{3}Z/g, ".000Z") },
  {
    rule: "newest",
    path: "/feed.xml",
    change: swap(/<lastBuildDate>[^<]*/, "<lastBuildDate>Mon, 01 Jan 2024 00:00:00 GMT"),
  },
  { rule: "permaLink", path: "/feed.xml", change: swap(/ isPermaLink="false"/, "") },
  {
    rule: "email",
    path: "/feed.xml",
    change: swap(/<managingEditor>[^<]*/, "<managingEditor>ada@ledger.example"),
  },
  {
    rule: "beforeContent",
    path: "/feed.xml",
    change: swap(
      /<description>First[^\n]*\n([\s\S]*?)<content:encoded>[^\n]*\n/,
      (part) => `<content:encoded>x</content:encoded>\n${part.replace(/<content:encoded>[^\n]*\n/, "")}`,
    ),
  },
  { rule: "alternate", path: "/atom.xml", change: twice(/<link rel="alternate"[^\n]*\n/) },
  { rule: "relation", path: "/atom.xml", change: swap(/rel="hub"/, 'rel="nub"') },
  {
    rule: "selfType",
    path: "/atom.xml",
    change: swap(/rel="self" type="[^"]*"/, 'rel="self" type="text/xml"'),
  },
  { rule: "textual", path: "/atom.xml", change: drop(/<summary[^\n]*\n/) },
  { rule: "author", path: "/atom.xml", change: (body) => body.replace(/<author>[\s\S]*?<\/author>\n/g, "") },
  { rule: "jsonVersion", path: "/feed.json", change: swap(/version\/1\.1/, "version/1") },
  { rule: "jsonContent", path: "/feed.json", change: swap(/"content_text"/, '"summary"') },
  { rule: "jsonAuthor", path: "/feed.json", change: swap(/"authors":\[\{"name"/, '"authors":[{"url"') },
  { rule: "hub", path: "/feed.json", change: swap(/"WebSub"/, '"rssCloud"') },
  {
    rule: "hub",
    path: `${OLD}feed.xml`,
    change: swap(/<fh:archive\/>/, '<atom:link rel="hub" href="https://hub.example/"/><fh:archive/>'),
  },
  { rule: "archiveMark", path: `${OLD}atom.xml`, change: (body) => body.replace("<fh:archive/>\n", "") },
  { rule: "archiveCurrent", path: `${OLD}atom.xml`, change: drop(/<link rel="current"[^\n]*\n/) },
  { rule: "archiveLinks", path: `${OLD}feed.xml`, change: drop(/<atom:link rel="next-archive"[^\n]*\n/) },
  { rule: "archiveChain", path: "/atom.xml", change: drop(/<link rel="prev-archive"[^\n]*\n/) },
  {
    rule: "archiveChain",
    path: `${OLD}feed.xml`,
    change: swap(/rel="next-archive" type="[^"]*" href="[^"]*"/, (link) =>
      link.replace(/2025-\d\d(-\d)?/, "2024-01"),
    ),
  },
  { rule: "archiveId", path: `${OLD}atom.xml`, change: swap(/:feed\/site/, ":feed/other") },
  { rule: "archiveSame", path: `${LATER}feed.json`, change: (body) => body.replace(/ {4}\{[^\n]*,\n/, "") },
  {
    rule: "jsonChain",
    path: `${OLD}feed.json`,
    change: swap(/"language": "en"/, `"next_url": "${SITE}/feed.json", "language": "en"`),
  },
  { rule: "crlf", path: "/upcoming.ics", change: swap(/VERSION:2.0\r\n/, "VERSION:2.0\n") },
  { rule: "folding", path: "/upcoming.ics", change: swap(/\r\n (?=\S)/, "") },
  { rule: "contentLine", path: "/upcoming.ics", change: swap(/VERSION:2.0/, "VERSION") },
  { rule: "nesting", path: "/upcoming.ics", change: swap(/END:VEVENT\r\n/, "") },
  {
    rule: "nesting",
    path: "/upcoming.ics",
    change: (body) => body.replace(/BEGIN:VEVENT[\s\S]*END:VEVENT\r\n/, ""),
  },
  { rule: "calendarProperty", path: "/upcoming.ics", change: swap(/DTSTAMP:[^\r]*\r\n/, "") },
  { rule: "calendarProperty", path: "/upcoming.ics", change: twice(/URL:[^\r]*\r\n(?! )/) },
  {
    rule: "calendarText",
    path: "/upcoming.ics",
    change: swap(/UID:tag:ledger\.example\\,/, "UID:tag:ledger.example,"),
  },
  {
    rule: "calendarDate",
    path: "/upcoming.ics",
    change: swap(/DTEND;VALUE=DATE:\d*/, "DTEND;VALUE=DATE:20310101"),
  },
  { rule: "uniqueUid", path: "/upcoming.ics", change: twice(/BEGIN:VEVENT[\s\S]*?END:VEVENT\r\n/) },
  { rule: "opmlVersion", path: "/feeds.opml", change: swap(/<opml version="2\.0"/, '<opml version="3.0"') },
  { rule: "outline", path: "/feeds.opml", change: swap(/ xmlUrl="[^"]*"/, "") },
  {
    rule: "outlineText",
    path: "/feeds.opml",
    change: swap(/text="The Ledger: R&#x26;amp;D/, 'text="The Ledger: R&#x26;D'),
  },
  { rule: "required", path: "/feeds.opml", change: (body) => body.replace(/<outline[^>]*\/>\n/g, "") },
];

describe("the rule is broken", () => {
  test("the documents that are broken here are sound", () => {
    expect(validateDocuments(toDocuments(good), SITE)).toEqual([]);
    expect([...good.keys()].filter((path) => path.startsWith("/archive/")).length).toBeGreaterThan(6);
  });

  test.each(broken)("$rule by $path", ({ rule, path, change }) => {
    const body = good.get(path) ?? "";
    const changed = change(body);
    expect(changed).not.toBe(body);
    const findings = validateDocuments(toDocuments(new Map([...good, [path, changed]])), SITE);
    expect(findings.map((finding) => finding.rule)).toContain(rule);
  });

  test("each rule has a document that breaks it", () => {
    expect([...new Set(broken.map(({ rule }) => rule))].sort()).toEqual(Object.keys(RULES).sort());
  });
});

test("an unchanged digest gives the same bytes, and a late change moves the date of its document", () => {
  const bodies = (changed: string) =>
    new Map(
      buildDocuments(makeSite([makeArticle("a", { changed: instant(changed) })])).map(({ path, body }) => [
        path,
        body,
      ]),
    );
  expect(bodies("2025-08-02T00:00:00Z")).toEqual(bodies("2025-08-02T00:00:00Z"));
  expect(bodies("2025-08-03T00:00:00Z").get("/feed.xml")).toContain("Sun, 03 Aug 2025 00:00:00 GMT");
});

/** Many more articles than one document holds, as many of which as given nearly fill it. */
function fillDocument(many: number): Article[] {
  const octets = Math.floor((512 * 1024 - 1000) / many - 1000);
  return Array.from({ length: many * 4 }, (_, index) =>
    makeArticle(`a${index}`, { role: "own", html: `<p>${"x".repeat(octets - (index % 7) * 10)}</p>` }),
  );
}

function toDocuments(bodies: ReadonlyMap<string, string>): { path: string; body: string }[] {
  return [...bodies].map(([path, body]) => ({ path, body }));
}
