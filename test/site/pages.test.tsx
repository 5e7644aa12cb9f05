import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import type { Article, Event, Story } from "../../src/digest/model.ts";
import { toWhen } from "../../src/digest/when.ts";
import NotFoundPage from "../../src/pages/404.11ty.tsx";
import AboutPage from "../../src/pages/about.11ty.tsx";
import ArticlePage from "../../src/pages/article.11ty.tsx";
import ComingUpPage from "../../src/pages/coming-up.11ty.tsx";
import DatingPage from "../../src/pages/dating.11ty.tsx";
import EditionPage from "../../src/pages/edition.11ty.tsx";
import EditionsPage from "../../src/pages/editions.11ty.tsx";
import FeedsPage from "../../src/pages/feeds.11ty.tsx";
import FrontPage from "../../src/pages/index.11ty.tsx";
import MonthPage from "../../src/pages/month.11ty.tsx";
import OutletPage from "../../src/pages/outlet.11ty.tsx";
import OutletsPage from "../../src/pages/outlets.11ty.tsx";
import RedirectPage from "../../src/pages/redirect.11ty.tsx";
import StoriesPage from "../../src/pages/stories.11ty.tsx";
import StoryPage from "../../src/pages/story.11ty.tsx";
import TagPage from "../../src/pages/tag.11ty.tsx";
import TagsPage from "../../src/pages/tags.11ty.tsx";
import TimelinePage from "../../src/pages/timeline.11ty.tsx";
import TimelineYearPage from "../../src/pages/timeline-year.11ty.tsx";
import TombstonePage from "../../src/pages/tombstone.11ty.tsx";
import type { Site } from "../../src/publish/site/site.ts";
import {
  day,
  instant,
  makeArticle,
  makeEvent,
  makeOutlet,
  makeSettings,
  makeSite,
} from "../publish/make-site.ts";
import { findMarkupFaults } from "./find-markup-faults.ts";

const HOSTILE = `</title><script>alert(1)</script> <img src=x onerror="alert(1)"> {{ 7*7 }}`;
const UNUSABLE = {
  id: "w",
  file: "captures/w.txt",
  position: 0,
  slug: "w",
  firstSeen: instant("2025-08-01T00:00:00Z"),
  changed: instant("2025-08-01T00:00:00Z"),
  hash: "0",
};
const TAKEN_DOWN = { article: "demanded", slug: "demanded" };
const WITHDRAWN = { ...UNUSABLE, slug: "gone", withdrawn: instant("2025-08-03T10:00:00Z") };
const REDIRECT = { from: "/old/", to: "/articles/a/" };

/** A site in which every family of pages has something hostile to show. */
function makeFull(language = "en"): Site {
  const outlet = makeOutlet("The Gazette");
  const tags: Article["tags"] = [
    { id: "rain", name: HOSTILE, kind: "subject", evidence: [{ article: "a", start: 0, end: 5 }] },
  ];
  const published = toWhen("2025-08-01", "stated", [
    { file: "captures/2025-08-02-front.txt", line: 3, text: HOSTILE },
  ]);
  const a = makeArticle("a", { title: HOSTILE, outlet, tags, published, story: "a", language: "ar" });
  const b = makeArticle("b", {
    outlet,
    agency: makeOutlet("Wire"),
    published: toWhen("2025-07", "inferred", []),
    story: "a",
    related: [{ article: "a", reason: HOSTILE }],
  });
  const own = makeArticle("own", {
    role: "own",
    rights: "own",
    html: "<h2>Part</h2><p>Whole.</p>",
    edition: day("2025-08-01"),
  });
  const { edition: _, ...undated } = makeArticle("undated");
  const events: Event[] = [
    makeEvent("later", a, "2025-08-08"),
    makeEvent("past", b, "2025-07-31"),
    makeEvent("said", b, "2024", { kind: "said" }),
  ];
  const story: Story = {
    id: "a",
    title: HOSTILE,
    articles: ["b", "a"],
    relations: [
      {
        kind: "update",
        from: "b",
        to: "a",
        reason: HOSTILE,
        evidence: [
          { article: "b", start: 0, end: 20 },
          { article: "a", start: 0, end: 20 },
        ],
      },
    ],
    origins: [
      {
        id: "the-gazette",
        name: "The Gazette",
        reports: [{ article: "a", basis: "outlet", evidence: [{ article: "a", start: 0, end: 5 }] }],
      },
      {
        id: "elsewhere",
        name: HOSTILE,
        reports: [
          { article: "b", basis: "same text", sameAs: "a", evidence: [{ article: "b", start: 0, end: 5 }] },
        ],
      },
    ],
  };
  const captures = [
    { file: "captures/2025-08-02-front.txt", title: "Front", hashtags: [], articles: ["a", "b"] },
  ];
  return makeSite(
    [a, b, own, undated],
    { events, stories: [story], captures, absent: [WITHDRAWN, UNUSABLE], takenDown: [TAKEN_DOWN] },
    makeSettings({ notice: "A sample.", language }, { redirects: [REDIRECT] }),
  );
}

/** One page of each item of each family. */
function renderAll(site: Site): [string, string][] {
  const pages: [string, VNode][] = [
    ["front", <FrontPage site={site} />],
    ["stories", <StoriesPage site={site} />],
    ["tags", <TagsPage site={site} />],
    ["outlets", <OutletsPage site={site} />],
    ["editions", <EditionsPage site={site} />],
    ["timeline", <TimelinePage site={site} />],
    ["coming up", <ComingUpPage site={site} />],
    ["feeds", <FeedsPage site={site} />],
    ["about", <AboutPage site={site} />],
    ["how dates are decided", <DatingPage site={site} />],
    ["not found", <NotFoundPage site={site} />],
    ...site.digest.articles.map((article): [string, VNode] => [
      `article ${article.id}`,
      <ArticlePage article={article} site={site} />,
    ]),
    ...site.editions.map((edition): [string, VNode] => [
      `edition ${edition.day}`,
      <EditionPage edition={edition} site={site} />,
    ]),
    ...site.months.map((month): [string, VNode] => [
      `month ${month.month}`,
      <MonthPage month={month} site={site} />,
    ]),
    ...site.years.map((year): [string, VNode] => [
      `year ${year.year}`,
      <TimelineYearPage year={year} site={site} />,
    ]),
    ...site.stories.map((story): [string, VNode] => ["story", <StoryPage story={story} site={site} />]),
    ...site.tags.map((tag): [string, VNode] => [`tag ${tag.id}`, <TagPage tag={tag} site={site} />]),
    ...site.outlets.map((outlet): [string, VNode] => [
      `outlet ${outlet.id}`,
      <OutletPage outlet={outlet} site={site} />,
    ]),
    ...site.tombstones.map((tombstone): [string, VNode] => [
      tombstone.kind,
      <TombstonePage tombstone={tombstone} site={site} />,
    ]),
    ...site.settings.redirects.map((redirect): [string, VNode] => [
      "redirect",
      <RedirectPage redirect={redirect} site={site} />,
    ]),
  ];
  return pages.map(([name, page]) => [name, `<!doctype html>\n${renderToString(page)}\n`]);
}

const full = renderAll(makeFull());

describe("every family of pages", () => {
  it.each(full)("%s is valid HTML", async (_, html) => {
    expect(await findMarkupFaults(html)).toEqual([]);
  });

  it.each(full)("%s keeps a hostile text a text", (_, html) => {
    expect(html).not.toMatch(/<script>|<img|\{\{\{|onerror="alert/);
  });

  it.each(full)("%s has no script, style or handler in it", (_, html) => {
    expect(html).not.toMatch(
      /<[^>]+\s(?:style|on\w+)=|<style|<script(?! type="(?:application\/ld\+json"|module" src="[^"]*"><\/script)>)/,
    );
  });

  it.each(full.filter(([name]) => name !== "redirect"))("%s has the frame of the site", (_, html) => {
    expect(html).toContain(
      `<meta http-equiv="content-security-policy" content="default-src &#39;none&#39;; style-src`.replaceAll(
        "&#39;",
        "'",
      ),
    );
    expect(html).toMatch(/<link rel="canonical" href="https:\/\/ledger\.example\/news\//);
    expect(html).toContain("Skip to content");
    expect(html).toContain("A sample.");
    expect(html.match(/<h1/g)).toHaveLength(1);
  });
});

describe("every family of pages in Arabic", () => {
  it.each(renderAll(makeFull("ar")))("%s is valid HTML and runs from right to left", async (_, html) => {
    expect(html).toContain(`<html lang="ar" dir="rtl">`);
    expect(await findMarkupFaults(html)).toEqual([]);
  });
});

describe("a site without articles", () => {
  it.each(renderAll(makeSite([])))("has a page for %s, with no feed to follow", async (_, html) => {
    expect(html).not.toMatch(/rel="alternate"|feeds\.opml/);
    expect(await findMarkupFaults(html)).toEqual([]);
  });
});

describe("pages that are no news", () => {
  it.each(
    full.filter(([name]) =>
      ["withdrawn", "unavailable", "taken down", "redirect", "not found"].includes(name),
    ),
  )("%s asks search engines to stay away", (_, html) =>
    expect(html).toContain(`<meta name="robots" content="noindex"`),
  );
});
