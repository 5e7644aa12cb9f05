import type { Article, Digest, Settings } from "../../../src/digest/model.ts";
import { addDays, toWhen } from "../../../src/digest/when.ts";
import type { Site } from "../../../src/publish/site/site.ts";
import { day, instant, makeArticle, makeEvent, makeOutlet, makeSettings, makeSite } from "../make-site.ts";

/** Where the sites of tests are served, without the last slash. */
export const SITE = "https://ledger.example/news";

/** Texts that generators of feeds have stumbled over. */
export const HOSTILE = [
  "<script>alert(1)</script>",
  "]]> and ]]]]><![CDATA[>",
  "<![CDATA[x]]>",
  "R&D &amp; Don&apos;t &#x26; &lt;b&gt;",
  'it\'s "quoted"',
  "\u0000\u0001\u000Bcontrol\u001F\u007F\u0085",
  "\u202Eright to left\u200F",
  "emoji 👩‍👩‍👧 and half \uD83D",
  "lost in decoding: caf\uFFFD",
  "\uFDD0amp\uFDD1 \uFFFF",
  "{{ constructor }} <% y %>",
  " white\r\n\tspace ",
  "AT&T, a; b\\c (and) more(",
  "0",
  "true",
  `No end of ${"a title ".repeat(400)}`,
] as const;

/** Articles told in hostile texts: titles, sentences, outlets, tags, ids, addresses. */
export const hostileArticles: readonly Article[] = HOSTILE.map((title, index) =>
  makeArticle(`a${index}${title.slice(0, 12)}`, {
    title,
    slug: `a${index}-é|[x]`,
    text: title,
    excerpt: [{ start: 0, end: title.length }],
    shown: [{ start: 0, end: title.length }],
    outlet: makeOutlet(title),
    tags: [{ id: "t", name: title, kind: "subject", evidence: [] }],
    url: `https://b.example/[a]?a=${encodeURIComponent("<&\"'")}&b=${index}|{x}^100%#one#two`,
    changed: instant(`2025-08-0${(index % 9) + 1}T00:00:00Z`),
    ...(index % 2 === 0 && { published: toWhen("2025-07-31", "stated", []) }),
    ...(index % 3 === 0 && {
      role: "own",
      html: `<p>${index} &amp; <a href="/x/?a=1&amp;b=2">x</a> <a href="//[">y</a></p>`,
    }),
  }),
);

const TAGS = ["Rail", "Arts & Culture", "R&D <labs>"].map((name, index) => ({
  id: `tag-${index}`,
  name,
  kind: "subject" as const,
  evidence: [],
}));

/** So many articles, one hour after the other, eight a day, latest first, under three tags and two outlets. */
export function makeArchive(count: number): Article[] {
  return Array.from({ length: count }, (_, index) => {
    const edition = addDays(day("2025-03-20"), Math.floor(index / 8));
    const id = `n${String(index).padStart(5, "0")}`;
    const seen = instant(`${edition}T${String(8 + (index % 3)).padStart(2, "0")}:00:00Z`);
    return makeArticle(id, {
      edition,
      firstSeen: seen,
      changed: seen,
      isAccepted: true,
      outlet: makeOutlet(index % 2 === 0 ? "The Bee" : "The Wasp"),
      tags: TAGS.filter((_tag, place) => index % (place + 1) === 0),
      ...(index % 5 === 0 && { published: toWhen(edition, "stated", []) }),
      ...(index % 7 === 0 && index % 11 !== 0 && { rights: "link-only" as const, excerpt: [], shown: [] }),
      ...(index % 11 === 0 && { role: "own" as const, html: `<p>In full, ${id}.</p>` }),
    });
  }).reverse();
}

/** A site of such articles, with a hub, a feed of an outlet and something coming up. */
export function makeLargeSite(count: number, more: Partial<Settings["site"]> = {}): Site {
  const articles = makeArchive(count);
  const [newest] = articles;
  const events =
    newest === undefined
      ? []
      : [makeEvent("e,1", newest, "2031-01-01"), makeEvent("e2", newest, "2031-01-01~")];
  const digest: Partial<Digest> = { events };
  return makeSite(
    articles,
    digest,
    makeSettings(
      { hub: "https://hub.example/", ...more },
      {
        outlets: [
          {
            name: "The Bee",
            aliases: [],
            url: "https://bee.example",
            feed: "https://bee.example/rss",
            isAgency: false,
          },
        ],
      },
    ),
  );
}
