import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import type { Event } from "../../src/digest/model.ts";
import { toWhen } from "../../src/digest/when.ts";
import StoryPage from "../../src/pages/story.11ty.tsx";
import TagPage from "../../src/pages/tag.11ty.tsx";
import type { Site } from "../../src/publish/site/site.ts";
import { makeArticle, makeEvent, makeOutlet, makeSite } from "../publish/make-site.ts";

/** A site of three reports whose first sentences, which name the tag, tell of so many days. */
function makeLong(days: number): Site {
  const dates = Array.from({ length: days }, (_, index) => `20${10 + index}-07-01`);
  const plain = ["a", "b", "c"].map((id) =>
    makeArticle(id, {
      outlet: makeOutlet(`Outlet ${id}`),
      published: toWhen("2025-07-09", "owner", []),
      story: "a",
      tags: [{ id: "rail", name: "Rail", kind: "subject", evidence: [{ article: id, start: 0, end: 5 }] }],
    }),
  );
  const events: Event[] = dates.map((date, index) =>
    makeEvent(`e${index}`, plain[0] as (typeof plain)[number], date, {
      kind: index === 0 ? "said" : "happened",
      when: toWhen(date, "stated", [{ article: "a", start: 6, end: 14 }]),
      passages: plain.map(({ id }) => ({ article: id, start: 0, end: 19 + id.length })),
    }),
  );
  const articles = plain.map((article) => ({
    ...article,
    mentions: events.map(({ id, when }) => ({ start: 6, end: 14, when, event: id })),
  }));
  const story = { id: "a", title: "Rail", articles: ["a", "b", "c"], relations: [], origins: [] };
  return makeSite(articles, { events, stories: [story] });
}

function renderPages(site: Site): string[] {
  return [
    ...site.tags.map((tag) => renderToString(<TagPage tag={tag} site={site} />)),
    ...site.stories.map((story) => renderToString(<StoryPage story={story} site={site} />)),
  ];
}

describe.each([
  { page: "tag", index: 0 },
  { page: "story", index: 1 },
])("the page of a $page", ({ index }) => {
  const html = renderPages(makeLong(60))[index] ?? "";
  const [before = "", ...rest] = html.split("<h2>Key dates</h2>");
  const section = rest.join("").split("</section>")[0] ?? "";

  test("opens with the key dates of its long timeline", () => {
    expect(before).not.toContain(`class="dates"`);
    expect(section.match(/<li class="date">/g)).toHaveLength(12);
    expect(section).toContain(`<a href="#timeline">the whole timeline</a>`);
    expect(html).toContain(`<section class="section" id="timeline">`);
  });

  test("quotes verbatim, names the source, the reason and what the date rests on", () => {
    expect(section).toContain(`<a href="/news/articles/a/#s0">First sentence of a.</a>`);
    expect(section).toContain(`<a href="/news/outlets/outlet-a/">Outlet a</a>`);
    expect(section).toMatch(/spoken of in 3 articles by 3 outlets, up to \d+ (?:days|months|years) later/);
    expect(section).toContain("how we know");
  });

  test("leads to the event on the timeline, whose anchor stays there", () => {
    const [, fragment = ""] = /<a href="#(e-e\d+)">the day<\/a>/.exec(section) ?? [];
    expect(html.split(` id="${fragment}"`)).toHaveLength(2);
    expect(section).not.toContain(` id="${fragment}"`);
  });
});

test("a short timeline is read as it is", () => {
  for (const html of renderPages(makeLong(40))) expect(html).not.toContain("Key dates");
});
