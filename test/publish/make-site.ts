import type { Article, Attribution, Day, Digest, Event, Instant, Settings } from "../../src/digest/model.ts";
import { toWhen } from "../../src/digest/when.ts";
import type { Assets } from "../../src/publish/assets.ts";
import { buildSite } from "../../src/publish/site/build-site.ts";
import type { Site } from "../../src/publish/site/site.ts";

/** The settings of a small digest, with what a test states in their place. */
export function makeSettings(site: Partial<Settings["site"]> = {}, more: Partial<Settings> = {}): Settings {
  return {
    site: {
      title: "The Ledger",
      description: "News, and how it is known",
      address: "https://ledger.example/news/",
      identity: "ledger.example,2025",
      language: "en",
      timeZone: "UTC",
      owner: { name: "Ada Lee", email: "ada@ledger.example", url: "https://ada.example/" },
      rights: "excerpt",
      excerpt: { sentences: 8, share: 1 / 3 },
      thresholds: { tag: 3, outlet: 3 },
      ...site,
    },
    outlets: [],
    tags: [],
    stories: [],
    redirects: [],
    subscriptions: [],
    takedowns: [],
    ...more,
  };
}

export const assets: Assets = {
  stylesheet: "/assets/daybook.1.css",
  icon: "/assets/icon.2.svg",
  scripts: { search: "/assets/search.5.js", feeds: "/assets/feeds.6.js", offline: "/assets/offline.7.js" },
  emailStyles: ["'sha256-a='", "'sha256-b='"],
  worker: "const { name } = self.kept;\n",
  homeIcons: [{ path: "/assets/icon.8.png", size: 192 }],
  card: "/assets/card.3.png",
  cardOf: new Map([["own", "/assets/card.4.png"]]),
  files: [],
};

/** An article as captured; without a date, an outlet or tags unless a test states them. */
export function makeArticle(id: string, more: Partial<Article> = {}): Article {
  return {
    id,
    role: "main",
    capture: "captures/2025-08-02-front.txt",
    sightings: [],
    title: `Title of ${id}`,
    text: `First sentence of ${id}. The second one.\nThe third one.`,
    language: "en",
    edition: day("2025-08-02"),
    tags: [],
    mentions: [],
    related: [],
    highlights: { keySentences: [], figures: [], quotations: [] },
    rights: "excerpt",
    excerpt: [{ start: 0, end: 19 + id.length }],
    shown: [{ start: 0, end: 19 + id.length }],
    slug: id,
    firstSeen: instant("2025-08-02T00:00:00Z"),
    changed: instant("2025-08-02T00:00:00Z"),
    isCut: false,
    ...more,
  };
}

/** Something scheduled for a day, as the first sentence of an article says. */
export function makeEvent(id: string, article: Article, edtf: string, more: Partial<Event> = {}): Event {
  const passage = article.shown[0] ?? { start: 0, end: article.text.length };
  return {
    id,
    kind: "scheduled",
    when: toWhen(edtf, "stated", []),
    passages: [{ article: article.id, ...passage }],
    ...more,
  };
}

/** A site of these articles, latest first, read against the edition of the first. */
export function makeSite(
  articles: readonly Article[],
  digest: Partial<Digest> = {},
  settings: Settings = makeSettings(),
): Site {
  const asOf = articles[0]?.edition;
  return buildSite(
    {
      ...(asOf !== undefined && { asOf }),
      captures: [],
      articles,
      stories: [],
      events: [],
      responses: [],
      absent: [],
      takenDown: [],
      problems: [],
      ...digest,
    },
    settings,
    assets,
  );
}

export function makeOutlet(name: string): Attribution {
  return { id: name.toLowerCase().replaceAll(" ", "-"), name, evidence: [] };
}

export function day(text: string): Day {
  return text as Day;
}

export function instant(text: string): Instant {
  return text as Instant;
}
