import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { Citation, Digest, Evidence, Passage } from "../../src/digest/model.ts";
import { cutPassage, isWithin } from "../../src/digest/text/passages.ts";
import { type BuiltSite, buildSample, runDaybook } from "./built-site.ts";

const CONTENT = fileURLToPath(new URL("../../src/content", import.meta.url));

let digest: Digest;
let site: BuiltSite;
let sources: string;
beforeAll(async () => {
  digest = JSON.parse((await runDaybook(["digest", CONTENT])).stdout) as Digest;
  site = await buildSample();
  const files = (await readdir(CONTENT, { recursive: true })).filter((path) => /\.(?:txt|md)$/.test(path));
  sources = squeeze(
    (await Promise.all(files.map((path) => readFile(join(CONTENT, path), "utf8")))).join("\n"),
  );
});

describe("every passage of the digest is a slice of its source", () => {
  it("of the texts", () => {
    const citations = findCitations();
    expect(citations.length).toBeGreaterThan(100);
    const articles = new Map(digest.articles.map((article) => [article.id, article]));
    for (const { article: id, ...passage } of citations) {
      const article = articles.get(id);
      if (article === undefined) throw new Error(`A passage names the article ${id}, which there is not`);
      const slice = squeeze(cutPassage(article, passage));
      expect(sources.includes(slice), slice).toBe(true);
    }
  });

  it("of the highlights, a figure within its sentence", () => {
    const found = digest.articles.flatMap(({ highlights }) => highlights.figures);
    expect(found.length).toBeGreaterThan(5);
    for (const figure of found) expect(isWithin(figure, figure.sentence)).toBe(true);
  });

  it("of the lines of files", async () => {
    for (const evidence of digest.articles.flatMap(findEvidence)) {
      if (!("file" in evidence)) continue;
      const lines = (await readFile(join(CONTENT, evidence.file), "utf8")).split("\n");
      const line = lines[evidence.line - 1] ?? "";
      expect(line.includes(evidence.text) || evidence.file.includes(evidence.text), evidence.text).toBe(true);
    }
  });

  it("within the excerpt budget", () => {
    for (const { rights, shown, text } of digest.articles) {
      if (rights !== "excerpt") continue;
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.length).toBeLessThanOrEqual(8);
      const size = shown.reduce((sum, { start, end }) => sum + end - start, 0);
      if (shown.length > 1) expect(size).toBeLessThanOrEqual(text.length / 3);
    }
  });
});

describe("every quotation on the site is a slice of its source", () => {
  it("in the pages", () => {
    let quotations = 0;
    for (const [path, body] of site.files) {
      if (!path.endsWith(".html")) continue;
      for (const [, inner = ""] of body.matchAll(/<q(?:\s[^>]*)?>([\s\S]*?)<\/q>/g)) {
        quotations += 1;
        expect(sources.includes(squeeze(toText(inner))), `${path}: ${inner}`).toBe(true);
      }
    }
    expect(quotations).toBeGreaterThan(100);
  });

  it('under "What it says", within what may be shown of the article', () => {
    let passages = 0;
    for (const article of digest.articles) {
      const page = site.files.get(`articles/${article.slug}/index.html`) ?? "";
      const [, panel] = /<dl class="highlights dates">([\s\S]*?)<\/dl>/.exec(page) ?? [];
      if (panel === undefined) continue;
      const shown = squeeze(article.shown.map((passage) => cutPassage(article, passage)).join("\n"));
      const pieces = panel.matchAll(/<q(?:\s[^>]*)?>([\s\S]*?)<\/q>|<bdi>([\s\S]*?)<\/bdi>/g);
      for (const [, quoted, speaker] of pieces) {
        passages += 1;
        const words = squeeze(toText(quoted ?? speaker ?? ""));
        expect(shown.includes(words), `${article.slug}: ${words}`).toBe(true);
      }
      for (const [, fragment = ""] of panel.matchAll(/href="#([^"]*)"/g))
        expect(page.includes(` id="${fragment}"`), fragment).toBe(true);
    }
    expect(passages).toBeGreaterThan(0);
  });

  it("in the feeds", () => {
    const { items } = JSON.parse(site.files.get("feed.json") ?? "{}") as {
      items: readonly { content_text?: string }[];
    };
    const excerpts = items.flatMap(({ content_text: text }) => text?.split(" … ") ?? []);
    expect(excerpts.length).toBeGreaterThan(0);
    for (const text of excerpts) expect(sources.includes(squeeze(text)), text).toBe(true);
  });
});

function findCitations(): Citation[] {
  const here = (id: string) => (passage: Passage) => ({ ...passage, article: id });
  return [
    ...digest.articles.flatMap(({ id, excerpt, shown, mentions, notice }) =>
      [...excerpt, ...shown, ...mentions, ...(notice === undefined ? [] : [notice])].map(here(id)),
    ),
    ...digest.articles.flatMap(({ id, highlights: { keySentences, figures, quotations } }) =>
      [
        ...keySentences,
        ...figures.flatMap(({ sentence, ...figure }) => [figure, sentence]),
        ...quotations.flatMap(({ speaker, ...words }) => [
          words,
          ...(speaker === undefined ? [] : [speaker]),
        ]),
      ].map(here(id)),
    ),
    ...digest.articles.flatMap(findEvidence).filter((evidence) => "article" in evidence),
    ...digest.events.flatMap(({ passages }) => passages),
    ...digest.stories
      .flatMap(({ origins }) => origins.flatMap(({ reports }) => reports.flatMap(({ evidence }) => evidence)))
      .filter((evidence) => "article" in evidence),
    ...digest.stories.flatMap(({ relations }) => relations.flatMap(({ evidence }) => evidence)),
  ];
}

function findEvidence({ published, outlet, agency, tags, mentions }: Digest["articles"][number]): Evidence[] {
  const parts = [published, outlet, agency, ...tags, ...mentions.map(({ when }) => when)];
  return parts.flatMap((part) => part?.evidence ?? []);
}

/** Without the signs of Markdown and with single spaces: what is left are the words. */
function squeeze(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*_`]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function toText(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
