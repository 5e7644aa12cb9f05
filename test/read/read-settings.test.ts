import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defaultSite } from "../../src/read/default-settings.ts";
import { OwnerError } from "../../src/read/owner-error.ts";
import { readSettings } from "../../src/read/read-settings.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "settings-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return readSettings(folder);
}

describe("what is right", () => {
  const nothing = {
    site: defaultSite,
    outlets: [],
    tags: [],
    stories: [],
    redirects: [],
    subscriptions: [],
    takedowns: [],
  };
  it("may be absent, empty or all comment", async () => {
    expect(await read({})).toEqual(nothing);
    expect(await read({ "site.yaml": "", "outlets.yaml": "\n\n  # none yet\n", "tags.yaml": "#" })).toEqual(
      nothing,
    );
  });

  it("follows the feeds of both lists, the one with the owner's words first, an address once", async () => {
    const { subscriptions } = await read({
      "feeds.yaml":
        "- {name: Quay, feed: https://quay.example/feed, outlet: Quay Post, language: ar}\n- {name: Again, feed: HTTPS://quay.example/feed}\n",
      "feeds.opml":
        '\uFEFF<opml version="2.0"><body><outline text="Quay, too" xmlUrl="https://quay.example/feed"/><outline text="Tide" xmlUrl="https://tide.example/rss"/></body></opml>',
    });
    expect(subscriptions).toEqual([
      { name: "Quay", address: "https://quay.example/feed", outlet: "Quay Post", language: "ar" },
      { name: "Tide", address: "https://tide.example/rss" },
    ]);
    expect((await read({ "feeds.opml": " \n" })).subscriptions).toHaveLength(1);
  });

  it("takes the owner's look without the mark that some editors put before it", async () => {
    expect((await read({ "theme.css": "\uFEFF:root { --accent: teal; }" })).theme).toBe(
      ":root { --accent: teal; }",
    );
  });

  it("completes what is stated", async () => {
    const { site, outlets, tags, stories, redirects } = await read({
      "site.yaml":
        "\uFEFFtitle: Quay Digest\r\naddress: https://quay.example/news\r\nowner:\r\n  name: Mo\r\nhub: https://hub.example\r\nexcerpt: {sentences: 3}\r\ntimeZone: Europe/Berlin\r\n",
      "outlets.yaml":
        "- name: Harbour World\n- {name: Tide Wire, aliases: TW, feed: https://tide.example/rss, agency: true, rights: licensed}\n",
      "tags.yaml":
        "- name: Sarrow\n  kind: place\n- {name: Goats, kind: subject, names: [goat, kids], pinned: true}\n",
      "stories.yaml":
        "# The owner's word.\n- merge: [first, second]\n- split: third\n- story: first\n  name: The strike\n",
      "redirects.yaml": "- {from: /old/, to: /new/}\n",
    });
    expect(site).toEqual({
      ...defaultSite,
      title: "Quay Digest",
      address: "https://quay.example/news/",
      owner: { name: "Mo" },
      hub: "https://hub.example",
      excerpt: { ...defaultSite.excerpt, sentences: 3 },
      timeZone: "Europe/Berlin",
    });
    expect(outlets).toEqual([
      { name: "Harbour World", aliases: [], isAgency: false },
      {
        name: "Tide Wire",
        aliases: ["TW"],
        feed: "https://tide.example/rss",
        isAgency: true,
        rights: "licensed",
      },
    ]);
    expect(tags).toEqual([
      { name: "Sarrow", kind: "place", names: [], isPinned: false },
      { name: "Goats", kind: "subject", names: ["goat", "kids"], isPinned: true },
    ]);
    expect(stories).toEqual([
      { line: 2, merge: ["first", "second"] },
      { line: 3, split: ["third"] },
      { line: 4, story: "first", name: "The strike" },
    ]);
    expect(redirects).toEqual([{ from: "/old/", to: "/new/", line: 1 }]);
  });
});

describe("whom to tell of a weakness", () => {
  it.each([
    { contact: "me@quay.example", expected: "mailto:me@quay.example" },
    { contact: "mailto:me@quay.example", expected: "mailto:me@quay.example" },
    { contact: "https://quay.example/security", expected: "https://quay.example/security" },
    { contact: "tel:+49-30-1234", expected: "tel:+49-30-1234" },
  ])("$contact", async ({ contact, expected }) => {
    const { site } = await read({
      "site.yaml": `security: {contact: "${contact}", expires: 2026-12-31T12:00:00+02:00}`,
    });
    expect(site.security).toEqual({ contact: expected, expires: "2026-12-31T10:00:00Z" });
  });

  it("holds to the end of a day", async () => {
    const { site } = await read({
      "site.yaml": "security:\n  contact: me@quay.example\n  expires: 2026-12-31\n",
    });
    expect(site.security?.expires).toBe("2026-12-31T23:59:59Z");
  });
});

const STORY_WORDS =
  "write - merge: [first-article, another], or - split: [an-article], or - story: an-article and name: Its title";
const CONTACT = "write an address as me@example.org, https://example.org/security or tel:+1-201-555-0123";
const SITE_PATH = "write an address on this site, as /articles/old/";

describe("mistakes", () => {
  it.each([
    {
      file: "site.yaml",
      text: "titel: x",
      expected: '1: found the key "titel", which means nothing here; did you mean "title"?',
    },
    {
      file: "site.yaml",
      text: "title: x\nthresholds:\n  tags: 3",
      expected: '3: found the key "tags", which means nothing here; did you mean "tag"?',
    },
    {
      file: "site.yaml",
      text: "title: x\noffline: sometimes",
      expected: '2: found "sometimes" for offline; write true or false',
    },
    {
      file: "site.yaml",
      text: "thresholds: {tag: 0}",
      expected: "1: found 0 for thresholds.tag; write a whole number from 1",
    },
    {
      file: "site.yaml",
      text: "thresholds: {tag: 2.5}",
      expected: "1: found 2.5 for thresholds.tag; write a whole number from 1",
    },
    {
      file: "site.yaml",
      text: "excerpt: {share: 30%}",
      expected: '1: found "30%" for excerpt.share; write a number from 0 to 1',
    },
    {
      file: "site.yaml",
      text: "excerpt: {share: 1.5}",
      expected: "1: found 1.5 for excerpt.share; write a number from 0 to 1",
    },
    {
      file: "site.yaml",
      text: "title: [a, b]",
      expected: '1: found ["a","b"] for title; write the name of the site',
    },
    {
      file: "site.yaml",
      text: "title: a\ntitle: b",
      expected: "2: found YAML that cannot be read: Map keys must be unique",
    },
    {
      file: "site.yaml",
      text: "title: &a x\ndescription: *a",
      expected: "2: found an alias (*name); write the value out",
    },
    {
      file: "site.yaml",
      text: "address: quay.example",
      expected: '1: found "quay.example" for address; write an address as https://example.org/page',
    },
    {
      file: "site.yaml",
      text: "identity: me",
      expected:
        '1: found "me" for identity; write a domain of yours in small letters and a year, as example.org,2025',
    },
    {
      file: "site.yaml",
      text: "identity: Quay.example,2025",
      expected:
        '1: found "Quay.example,2025" for identity; write a domain of yours in small letters and a year, as example.org,2025',
    },
    {
      file: "site.yaml",
      text: "owner: {name: Mo, email: mo@quay}",
      expected: '1: found "mo@quay" for owner.email; write an address as me@example.org',
    },
    {
      file: "site.yaml",
      text: "hub: yes",
      expected: '1: found "yes" for hub; write an address as https://example.org/page',
    },
    {
      file: "outlets.yaml",
      text: "- {name: x, feed: rss}",
      expected: '1: found "rss" for entry 1, feed; write an address as https://example.org/page',
    },
    {
      file: "site.yaml",
      text: "timeZone: Berlin",
      expected: '1: found "Berlin" for timeZone; write a time zone as Europe/Berlin',
    },
    {
      file: "site.yaml",
      text: "owner: {email: me@quay.example}",
      expected: "1: found nothing for owner.name; write who answers for the digest",
    },
    {
      file: "site.yaml",
      text: "security: {contact: me@quay.example}",
      expected:
        "1: found nothing for security.expires; write a day (2026-12-31) or an instant (2026-12-31T12:00:00Z)",
    },
    {
      file: "site.yaml",
      text: "security: {contact: http://quay.example/, expires: 2026-02-30}",
      expected: `1: found "http://quay.example/" for security.contact; ${CONTACT}\nsite.yaml:1: found "2026-02-30" for security.expires; write a day (2026-12-31) or an instant (2026-12-31T12:00:00Z)`,
    },
    ...["Mo", "mailto:", "mailto:a b@quay.example", "javascript:alert(1)", "tel:", "//quay.example/x"].map(
      (contact) => ({
        file: "site.yaml",
        text: `security: {contact: "${contact}", expires: 2026-12-31}`,
        expected: `1: found "${contact}" for security.contact; ${CONTACT}`,
      }),
    ),
    { file: "site.yaml", text: "- a", expected: '1: found ["a"]; write the keys and their values' },
    {
      file: "outlets.yaml",
      text: "name: x",
      expected: '1: found {"name":"x"}; write a list of outlets, each as - name: Harbour World',
    },
    {
      file: "outlets.yaml",
      text: "- name: x\n- agency: maybe",
      expected:
        '2: found nothing for entry 2, name; write the name of the outlet\noutlets.yaml:2: found "maybe" for entry 2, agency; write true or false',
    },
    {
      file: "tags.yaml",
      text: "- name: x\n  kind: thing",
      expected: '2: found "thing" for entry 1, kind; write place, person, organisation or subject',
    },
    {
      file: "stories.yaml",
      text: "- merge: [a, b]\n- join: [c, d]",
      expected: `2: found {"join":["c","d"]} for entry 2; ${STORY_WORDS}`,
    },
    {
      file: "stories.yaml",
      text: "- merge: [a]",
      expected: '1: found ["a"] for entry 1, merge; write two articles or more',
    },
    {
      file: "stories.yaml",
      text: "- merge: [a, b]\n  name: x",
      expected: `2: found the key "name", which means nothing here; ${STORY_WORDS}`,
    },
    {
      file: "stories.yaml",
      text: "- {story: a, merge: [a, b], name: x}",
      expected: `1: found {"story":"a","merge":["a","b"],"name":"x"} for entry 1; ${STORY_WORDS}`,
    },
    {
      file: "feeds.opml",
      text: '<opml>\n<body>\n<outline xmlUrl="feed:x"/></body></opml>',
      expected: '3: found "feed:x" for xmlUrl; write an address as https://example.org/page',
    },
    {
      file: "feeds.opml",
      text: "- name: Quay",
      expected: "1: found no list of subscriptions; put OPML there, as feed readers export it",
    },
    {
      file: "redirects.yaml",
      text: "- {from: /a/, to: //evil.example/}",
      expected: `1: found "//evil.example/" for entry 1, to; ${SITE_PATH}`,
    },
    {
      file: "redirects.yaml",
      text: "- {from: /a/, to: /\\evil.example/}",
      expected: `1: found "/\\\\evil.example/" for entry 1, to; ${SITE_PATH}`,
    },
    {
      file: "redirects.yaml",
      text: "- {from: /a/../../b, to: /c/}",
      expected: `1: found "/a/../../b" for entry 1, from; ${SITE_PATH}`,
    },
  ])("$file: $text", async ({ file, text, expected }) => {
    await expect(read({ [file]: text })).rejects.toThrow(new OwnerError(`${file}:${expected}`));
  });

  it("are told all at once", async () => {
    await expect(read({ "site.yaml": "titel: x\ndescription: y", "tags.yaml": "x" })).rejects.toThrow(
      new OwnerError(
        'site.yaml:1: found the key "titel", which means nothing here; did you mean "title"?\ntags.yaml:1: found "x"; write a list of tags, each as - name: Elections',
      ),
    );
  });

  it("a missing folder", async () => {
    const missing = join(folder, "none");
    await expect(readSettings(missing)).rejects.toThrow(
      new OwnerError(`${missing}: found no such folder; give the one that holds site.yaml`),
    );
  });
});

it("takes a megabyte of blank lines or tags in its stride", async () => {
  const start = performance.now();
  await read({
    "site.yaml": "\n".repeat(900_000),
    "tags.yaml": "- {name: Goat, kind: subject}\n".repeat(10_000),
  });
  expect(performance.now() - start).toBeLessThan(15_000);
});
