import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Article } from "../../src/digest/model.ts";
import { validateDocuments } from "../publish/validate/validate-documents.ts";
import {
  ADDRESS,
  type BuiltHostileSite,
  buildHostileSite,
  type HostileSite,
  type Outcome,
} from "./build-hostile-site.ts";
import { findSiteFaults } from "./find-site-faults.ts";
import type { Expected, ExpectedProblem, HostileCase } from "./hostile-case.ts";
import { parseHtml, toText } from "./html.ts";
import { inOneLine } from "./read-entries.ts";
import { sites } from "./sites.ts";

const builds = new Map<HostileSite, Promise<BuiltHostileSite>>();

/** The build of a site, begun once; that of the next begins beside it, so that two run at a time. */
function ready(index: number): Promise<BuiltHostileSite> | undefined {
  begin(index + 1)?.catch(() => {});
  return begin(index);
}

function begin(index: number): Promise<BuiltHostileSite> | undefined {
  const plan = sites[index];
  if (plan !== undefined && !builds.has(plan)) builds.set(plan, buildHostileSite(plan));
  return plan && builds.get(plan);
}

describe.each(sites.map((plan, index) => ({ ...plan, index })))("the site of $name", ({ classes, index }) => {
  let site: BuiltHostileSite;
  beforeAll(async () => {
    site = (await ready(index)) as BuiltHostileSite;
  });

  for (const [name, cases] of Object.entries(classes))
    describe(name, () => {
      test.each(cases)("$name", (one: HostileCase) => {
        const outcome = site.outcomeOf(one);
        const { articles: count = 1 } = one.expected;
        expect(outcome.problems.map(inWords).join("\n")).toBe(
          matchProblems(outcome.problems, one.expected.problems),
        );
        expect(outcome.articles, "articles").toHaveLength(count);
        const [first] = outcome.articles;
        if (first !== undefined)
          expect(describeArticle(first, one.expected)).toEqual(expectArticle(one.expected));
        for (const article of outcome.articles) checkPublished(article, one.expected, article === first);
        for (const hidden of [one.expected.hides ?? []].flat())
          expect([...site.files].flatMap(([path, body]) => (body.includes(hidden) ? [path] : []))).toEqual(
            [],
          );
      });
    });

  test("has no fault that a hostile text could make", async () => {
    const written = Object.values(classes).flatMap((cases) =>
      cases.flatMap(({ expected }) => expected.links ?? []),
    );
    expect(findSiteFaults(site.files, written)).toEqual([]);
    const documents = [...site.files].map(([path, body]) => ({ path: `/${path}`, body }));
    // An owner may state any day, even one that no feed can be of.
    expect(validateDocuments(documents, ADDRESS).filter(({ rule }) => rule !== "plausible")).toEqual([]);
    expect(await readdir(join(site.folder, ".."))).toEqual(["site"]);
  });

  test("tells each entry alike in all its feeds, under one id", () => {
    const told = new Map<string, string>();
    const links = new Map<string, string>();
    for (const { file, id, link, ...rest } of site.entries) {
      expect(id, file).toMatch(/^tag:daybook\.example,2025:article\/[\w.~!*'()%/-]+$/);
      const words = JSON.stringify({ link, ...rest });
      expect(words, `${id} in ${file}`).toBe(told.get(id) ?? words);
      expect(id, `${link} in ${file}`).toBe(links.get(link) ?? id);
      told.set(id, words);
      links.set(link, id);
    }
  });

  /** Its page and, where its day is known, each format of the feed tell its title and what is shown of it. */
  function checkPublished(article: Article, { shows = [], edition }: Expected, isFirst: boolean): void {
    const page = site.files.get(`articles/${article.slug}/index.html`) ?? "";
    const text = toText(page);
    const heading = findHeading(page);
    expect(heading.length).toBeLessThanOrEqual(300);
    expect(inOneLine(article.title).startsWith(heading.replace(/…$/, "")), heading).toBe(true);
    const entries = site.entries.filter(({ link }) => link === `${ADDRESS}/articles/${article.slug}/`);
    const formats = new Set(entries.map(({ file }) => file.replace(/^.*\//, "")));
    expect([...formats].sort(), "feeds").toEqual(
      edition === false ? [] : ["atom.xml", "feed.json", "feed.xml"],
    );
    for (const entry of entries) expect(entry.title, entry.file).toBe(heading);
    for (const shown of isFirst ? [shows].flat().map(inOneLine) : []) {
      expect(text).toContain(shown);
      for (const entry of entries) expect(entry.text, entry.file).toContain(shown);
    }
  }

  /** What an expectation speaks of, as it turned out. */
  function describeArticle(article: Article, expected: Expected): Expected {
    const page = site.files.get(`articles/${article.slug}/index.html`) ?? "";
    const found = {
      title: findHeading(page),
      id: article.id,
      slug: article.slug,
      url: article.url === undefined ? false : findOriginal(page),
      links: findProseLinks(page),
      published: article.published?.edtf ?? false,
      edition: article.edition ?? false,
      outlet: article.outlet?.name,
      tags: article.tags.map(({ id }) => id),
    };
    return Object.fromEntries(Object.entries(found).filter(([key]) => key in expected));
  }
});

function expectArticle({ title, id, slug, url, links, published, edition, outlet, tags }: Expected): object {
  const all = {
    title,
    id,
    url,
    links,
    published,
    edition,
    outlet,
    tags: tags && expect.arrayContaining(tags.map(likeOne)),
  };
  const slugged = { ...all, slug: slug && likeOne(slug) };
  return Object.fromEntries(Object.entries(slugged).filter(([, value]) => value !== undefined));
}

function likeOne(pattern: string | RegExp): unknown {
  return typeof pattern === "string" ? pattern : expect.stringMatching(pattern);
}

/** The problems in words if each is one that was expected; else what was. */
function matchProblems(found: Outcome["problems"], expected: readonly ExpectedProblem[] = []): string {
  const isMatched =
    found.length === expected.length &&
    expected.every(({ kind, line, message }, index) => {
      const problem = found[index];
      return (
        problem?.kind === kind && (line ?? problem.line) === problem.line && message.test(problem.message)
      );
    });
  return isMatched
    ? found.map(inWords).join("\n")
    : expected.map(({ kind, line, message }) => `${kind} ${line ?? "?"}: ${message}`).join("\n");
}

function inWords({ kind, line, message }: Outcome["problems"][number]): string {
  return `${kind} ${line}: ${message}`;
}

function findHeading(page: string): string {
  return toText(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(page)?.[1] ?? "");
}

function findOriginal(page: string): string | false {
  for (const token of parseHtml(page))
    if (token.kind === "tag" && token.attributes.get("rel") === "nofollow noopener")
      return token.attributes.get("href") ?? false;
  return false;
}

function findProseLinks(page: string): string[] {
  const prose = /<div class="prose[^>]*>([\s\S]*?)<\/div>/.exec(page)?.[1] ?? "";
  return parseHtml(prose).flatMap((token) =>
    token.kind === "tag" ? (token.attributes.get("href") ?? []) : [],
  );
}
