import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { printLogo } from "../read/captures/pages.ts";
import { type BuiltSite, buildSite } from "./built-site.ts";
import { findBrokenLinks } from "./find-broken-links.ts";

const LEAD =
  "The parliament of Ostland voted on Monday to close the coal mine at Brenn by 2031. The mine employs 1,400 people in the valley. Minister Anna Weiss promised them training and a pension. The opposition leader Karl Boden called the vote a betrayal of the valley and left the chamber.";
const END =
  " Ostland has burned coal from Brenn for two centuries. The last pit in the north of Ostland closed in 1998.";

/** A dispatch, the same text trimmed in another outlet, and a report that credits the agency of the dispatch. */
const PAGES: Readonly<Record<string, string>> = {
  "2024-03-05-mine.txt": printLogo({
    title: "Ostland votes to close Brenn mine",
    glued: "Evening Mail5 hours ago",
    body: [`ELNES, March 4 (Reuters) - ${LEAD}${END}`],
  }),
  "2024-03-05-mine-radio.txt": printLogo({
    title: "Brenn coal mine in Ostland to close by 2031",
    glued: "Coast Radio4 hours ago",
    body: [LEAD],
  }),
  "2024-03-06-mine-courier.txt": printLogo({
    title: "Brenn mine vote in Ostland divides valley",
    glued: "Northern Courier2 hours ago",
    body: [
      "A vote in the parliament of Ostland to close the coal mine at Brenn by 2031 has divided the valley, Reuters reported. Minister Anna Weiss promised the 1,400 people of the mine a pension, while the opposition leader Karl Boden spoke of a betrayal of the valley. Miners in Brenn met on Tuesday.",
    ],
  }),
};

const OUTLETS = "- name: Evening Mail\n- name: Coast Radio\n- name: Northern Courier\n";

let site: BuiltSite;
beforeAll(async () => {
  const content = await mkdtemp(join(tmpdir(), "daybook-copies-"));
  const settings = await mkdtemp(join(tmpdir(), "daybook-copies-settings-"));
  await mkdir(join(content, "captures"));
  for (const [name, body] of Object.entries(PAGES)) await writeFile(join(content, "captures", name), body);
  await writeFile(join(settings, "outlets.yaml"), OUTLETS);
  site = await buildSite(["--content", content, "--settings", settings]);
});

function page(path: string): string {
  return site.files.get(`${path}index.html`) ?? "";
}

/** Titles of the entries that a page lists. */
function listed(html: string): string[] {
  return [...html.matchAll(/<(?:h2|p class="headline")>\s*<a[^>]*>([^<]*)<\/a>/g)].map(
    ([, title]) => title ?? "",
  );
}

const SHOWN = "Ostland votes to close Brenn mine";
const COPY = "Brenn coal mine in Ostland to close by 2031";

describe("a text that two outlets published", () => {
  test.each(["2024/03/05/", "2024/03/"])("stands once on %s, with both outlets named", (path) => {
    const titles = listed(page(path)).filter((title) => [SHOWN, COPY].includes(title));
    expect(titles).toHaveLength(1);
    expect(page(path)).toMatch(/also in <a[^>]*>(?:Coast Radio|Evening Mail)<\/a>/);
  });

  test("stands once in the feeds, with both outlets named", () => {
    const { items } = JSON.parse(site.files.get("feed.json") ?? "{}") as {
      items: readonly { title: string; authors: readonly { name: string }[] }[];
    };
    const entries = items.filter(({ title }) => [SHOWN, COPY].includes(title));
    expect(entries).toHaveLength(1);
    expect(entries[0]?.authors.map(({ name }) => name).sort()).toEqual(["Coast Radio", "Evening Mail"]);
    expect(site.files.get("feed.xml")?.match(/<item>/g)).toHaveLength(2);
  });

  test("keeps both pages and both outlets, and the copy says what it is", () => {
    const pages = [...site.files].filter(([path]) => path.startsWith("articles/")).map(([, html]) => html);
    expect(pages).toHaveLength(3);
    expect(pages.filter((html) => /<p class="copies">(?:copy of|same text as) <a/.test(html))).toHaveLength(
      1,
    );
    for (const outlet of ["evening-mail", "coast-radio"])
      expect(listed(page(`outlets/${outlet}/`))).toHaveLength(1);
  });

  test("leaves no broken link", () => {
    expect(findBrokenLinks(site.files, "/", "https://daybook.example")).toEqual([]);
  });
});

test("three reports of one agency are of one origin", () => {
  const [path] = [...site.files.keys()].filter((one) => /^stories\/.+\/index\.html$/.test(one));
  const story = site.files.get(path ?? "") ?? "";
  expect(story).toMatch(/3 reports, 1 origin: <a[^>]*>Reuters<\/a>/);
  expect(story).toContain("Reuters reported");
  expect(page("stories/")).toMatch(/3 reports, 1 origin: <a[^>]*>Reuters<\/a>/);
});
