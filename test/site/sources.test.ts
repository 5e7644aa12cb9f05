import { mkdir, mkdtemp, readdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Article, Digest } from "../../src/digest/model.ts";
import { toText } from "../hostile/html.ts";
import { type FeedEntry, readEntries } from "../hostile/read-entries.ts";
import { type BuiltSite, readFiles, runDaybook } from "./built-site.ts";

/** What a page or feed of an outlet says of one report. */
interface Report {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
}

const FERRY: Report = {
  id: "ferry",
  title: "Ferry line to close for repairs",
  date: "2025-08-01T07:30:00Z",
  text: "The ferry line between Aldport and Brenn will close on Monday. The council said the pier needs new piles. Buses will run instead.",
};
const FERRY_LATER: Report = {
  ...FERRY,
  title: "Ferry line to stay open during repairs",
  text: "The ferry line between Aldport and Brenn will stay open after all. The council said the piles can be driven at night. Tickets stay valid.",
};
const BRIDGE: Report = {
  id: "bridge",
  title: "Brenn bridge gets a second lane",
  date: "2025-07-30T12:00:00Z",
  text: "Workers began on Wednesday to widen the bridge at Brenn. It is to have a second lane by the autumn. The old railing will be kept.",
};
const MARKET: Report = {
  id: "market",
  title: "Market hall opens its doors again",
  date: "2025-08-01T09:00:00Z",
  text: "The market hall of Aldport opened again on Friday. Forty stalls are let, and ten more are waiting. The roof had leaked for years.",
};
const LIGHTS: Report = {
  id: "lights",
  title: "Harbour lights switched to wind power",
  date: "2025-08-02T18:00:00Z",
  text: "The lights of the harbour run on wind power since Saturday. Two turbines stand on the mole. The harbour office pays half of what it did.",
};
const SCHOOL: Report = {
  id: "school",
  title: "Two schools in Brenn to share one roof",
  date: "2025-07-31T08:00:00Z",
  text: "Two schools in Brenn will move into one building next year. Parents had asked for it since the spring. Lessons stay apart, the kitchen does not.",
};
const SCHOOL_LATER: Report = {
  ...SCHOOL,
  text: "Two schools in Brenn will move into one building in two years. The council put the move off on Friday. Lessons stay apart, the kitchen does not.",
};
const OBSERVATORY: Report = {
  id: "observatory",
  title: "Observatory on the Stell to open at night",
  date: "2025-07-29T10:00:00Z",
  text: "The observatory on the Stell will open to visitors at night. A new dome was put up in the spring. Children under six come in free.",
};

const TOLL: Report = {
  id: "toll",
  title: "No toll on the widened bridge",
  date: "2025-07-31T15:00:00Z",
  text: "Drivers will pay no toll on the widened bridge. The mayor of Brenn promised it on Thursday. A vote of the council is still to come.",
};

const rss = (reports: readonly Report[]) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Harbour World</title><link>https://harbour-world.example/</link>
<description>News of the coast</description>
${reports
  .map(
    ({ id, title, date, text }) =>
      `<item><title>${title}</title><link>https://harbour-world.example/${id}</link>
<guid isPermaLink="false">urn:harbour-world:${id}</guid><pubDate>${new Date(date).toUTCString()}</pubDate>
<description>&lt;p&gt;${text}&lt;/p&gt;</description></item>`,
  )
  .join("\n")}
</channel></rss>`;

const atom = (reports: readonly Report[]) => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Northern Courier</title><id>urn:northern-courier</id>
<link href="https://northern-courier.example/"/><updated>2025-08-01T00:00:00Z</updated>
${reports
  .map(
    ({ id, title, date, text }) =>
      `<entry><title>${title}</title><link href="https://northern-courier.example/${id}"/>
<id>urn:northern-courier:${id}</id><published>${date}</published><updated>${date}</updated>
<content type="html">&lt;p&gt;${text}&lt;/p&gt;</content></entry>`,
  )
  .join("\n")}
</feed>`;

const json = (reports: readonly Report[]) =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "The Brenn Post",
    home_page_url: "https://brenn-post.example/",
    items: reports.map(({ id, title, date, text }) => ({
      id: `urn:brenn-post:${id}`,
      url: `https://brenn-post.example/${id}`,
      title,
      date_published: date,
      content_html: `<p>${text}</p>`,
    })),
  });

const page = ({ id, title, date, text }: Report) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title} | Meridian Weekly</title>
<link rel="canonical" href="https://meridian-weekly.example/${id}"><meta property="og:site_name" content="Meridian Weekly">
<meta property="article:published_time" content="${date}"></head>
<body><nav><a href="/">Home</a> <a href="/sports">Sports</a></nav>
<article><h1>${title}</h1>${text
  .split(/(?<=\.) /)
  .map(
    (sentence) =>
      `<p>${sentence} It was raining that day in most of the country, and many people had come to see it.</p>`,
  )
  .join("\n")}</article><footer>All pages are printed on paper</footer></body></html>`;

const DAYS = {
  first: {
    now: "2025-08-02T06:00:00Z",
    feeds: { "/rss.xml": rss([FERRY, BRIDGE]), "/atom.xml": atom([MARKET]), "/feed.json": json([TOLL]) },
    pages: [SCHOOL, OBSERVATORY],
  },
  second: {
    now: "2025-08-03T06:00:00Z",
    feeds: {
      // One item is new, one was changed, and one has gone.
      "/rss.xml": rss([LIGHTS, FERRY_LATER]),
      "/atom.xml": atom([MARKET]),
      "/feed.json": json([TOLL]),
    },
    pages: [SCHOOL_LATER],
  },
} as const;

let served: Readonly<Record<string, string>> = {};
const server = createServer((request, response) => {
  const body = served[request.url ?? ""];
  response.writeHead(body === undefined ? 404 : 200, { "content-type": "text/plain" });
  response.end(body);
});

/** What an owner has at the end of a day. */
interface Evening {
  readonly digest: Digest;
  readonly site: BuiltSite;
  readonly messages: string;
}
const evenings: Record<"first" | "second", Evening> = {} as never;
let folder = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = await mkdtemp(join(tmpdir(), "daybook-sources-"));
  const [content, settings] = [join(folder, "content"), join(folder, "_data")];
  await writeTree({
    "content/articles/about.md":
      "---\ntitle: About these pages\npublished: 2025-08-01\n---\nWe follow the coast.\n",
    "_data/site.yaml": "title: The Coast\naddress: https://coast.example/\nidentity: coast.example,2025\n",
    "_data/feeds.opml": `<?xml version="1.0"?><opml version="2.0"><head><title>Coast</title></head><body>
<outline text="Harbour World" type="rss" xmlUrl="${origin}/rss.xml"/>
<outline text="Papers"><outline text="Northern Courier" type="rss" xmlUrl="${origin}/atom.xml"/>
<outline text="The Brenn Post" type="rss" xmlUrl="${origin}/feed.json"/></outline></body></opml>`,
  });
  const folders = ["--content", content, "--settings", settings];
  for (const name of ["first", "second"] as const) {
    const { now, feeds, pages } = DAYS[name];
    served = feeds;
    const env = { SOURCE_DATE_EPOCH: String(Date.parse(now) / 1000) };
    const run = async (...args: string[]) => {
      const { code, stdout, stderr } = await runDaybook(args, { env });
      expect(code, `daybook ${args.join(" ")}\n${stderr}`).toBe(0);
      return { stdout, stderr };
    };
    let messages = (await run("fetch", ...folders)).stderr;
    for (const report of pages) {
      const file = join(folder, `${report.id}.html`);
      await writeFile(file, page(report));
      messages += (await run("capture", file, ...folders)).stderr;
    }
    const output = join(folder, "site");
    await run("build", "--quiet", "--strict", "--output", output, ...folders);
    evenings[name] = {
      digest: JSON.parse((await run("digest", content, "--settings", settings)).stdout) as Digest,
      site: { folder: output, files: await readFiles(output) },
      messages,
    };
  }
}, 120_000);
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

async function writeTree(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

const find = ({ digest }: Evening, title: string): Article | undefined =>
  digest.articles.find((article) => article.title === title);
const pageOf = (evening: Evening, title: string): string => {
  const slug = find(evening, title)?.slug;
  return toText(evening.site.files.get(`articles/${slug}/index.html`) ?? "");
};

describe("the first day", () => {
  it("publishes the items of three feeds and two saved pages", () => {
    const found = evenings.first.digest.articles.map(({ title, outlet, url, published }) => [
      title,
      outlet?.name,
      url,
      published?.edtf,
      published?.basis,
    ]);
    expect(found.sort()).toEqual(
      [
        ["About these pages", undefined, undefined, "2025-08-01", "owner"],
        [FERRY.title, "Harbour World", "https://harbour-world.example/ferry", "2025-08-01", "stated"],
        [BRIDGE.title, "Harbour World", "https://harbour-world.example/bridge", "2025-07-30", "stated"],
        [MARKET.title, "Northern Courier", "https://northern-courier.example/market", "2025-08-01", "stated"],
        [TOLL.title, "The Brenn Post", "https://brenn-post.example/toll", "2025-07-31", "stated"],
        [SCHOOL.title, "Meridian Weekly", "https://meridian-weekly.example/school", "2025-07-31", "stated"],
        [
          OBSERVATORY.title,
          "Meridian Weekly",
          "https://meridian-weekly.example/observatory",
          "2025-07-29",
          "stated",
        ],
      ].sort(),
    );
  });

  it("says that nothing was changed", () => {
    for (const body of evenings.first.site.files.values()) expect(body).not.toContain("Changed since");
  });
});

describe("the second day", () => {
  it("shows what is new and keeps what has gone from its feed", () => {
    expect(pageOf(evenings.second, LIGHTS.title)).toContain(LIGHTS.text.slice(0, 40));
    expect(pageOf(evenings.second, BRIDGE.title)).toContain(BRIDGE.text.slice(0, 40));
    expect(evenings.second.digest.articles).toHaveLength(8);
  });

  it.each([
    { what: "an item", before: FERRY, after: FERRY_LATER },
    { what: "a saved page", before: SCHOOL, after: SCHOOL_LATER },
  ])("keeps the id and address of $what that was changed, and says so", ({ before, after }) => {
    const [former, later] = [find(evenings.first, before.title), find(evenings.second, after.title)];
    expect(later?.id).toBe(former?.id);
    expect(later?.slug).toBe(former?.slug);
    expect(later?.published).toEqual(former?.published);
    const shown = pageOf(evenings.second, after.title);
    expect(shown).toContain("Changed since 2 August 2025");
    expect(shown).toContain(after.text.slice(0, 40));
    expect(shown).not.toContain(before.text.slice(0, 60));
    if (before.title !== after.title) expect(shown).toContain(before.title);
  });

  it("leaves everything else as it was", () => {
    const tell = ({ id, title, slug, url }: Article) => ({ id, title, slug, url });
    const kept = evenings.second.digest.articles.map(tell);
    for (const article of evenings.first.digest.articles)
      if (![FERRY.title, SCHOOL.title].includes(article.title)) expect(kept).toContainEqual(tell(article));
    const [former, later] = [entriesOf(evenings.first), entriesOf(evenings.second)];
    for (const [id, entry] of former) expect(later.get(id)?.link).toBe(entry.link);
    expect(later.size).toBe(former.size + 1);
  });

  it("has a document more of the feed that changed, and of no other", async () => {
    const documents = await readdir(join(folder, "content/feeds"), { recursive: true });
    expect(documents.filter((file) => /\.(?:xml|json)$/.test(file)).sort()).toEqual([
      expect.stringMatching(/^harbour-world\/2025-08-02T060000Z\.xml$/),
      expect.stringMatching(/^harbour-world\/2025-08-03T060000Z\.xml$/),
      expect.stringMatching(/^northern-courier\/2025-08-02T060000Z\.xml$/),
      expect.stringMatching(/^the-brenn-post\/2025-08-02T060000Z\.json$/),
    ]);
  });
});

/** What the feed of the whole site holds, by id. */
function entriesOf({ site }: Evening): Map<string, FeedEntry> {
  const entries = readEntries(site.files).filter(({ file }) => file === "atom.xml");
  return new Map(entries.map((entry) => [entry.id, entry]));
}
