import type { ArticleRead, ContentPath, Problem } from "../../digest/model.ts";
import { checkYaml } from "../check-yaml.ts";
import { cleanText } from "../clean-text.ts";
import { describeMistakes } from "../describe-mistakes.ts";
import { LARGEST_FRONT_MATTER, splitFrontMatter } from "../front-matter.ts";
import { articleKeys, keys, text } from "../schema-words.ts";
import { shortHash } from "../short-hash.ts";
import { DEEPEST_MARKDOWN, renderMarkdown } from "./render-markdown.ts";

const schema = keys({
  title: text("write a title"),
  ...articleKeys,
});

/** Characters of Markdown, some three hundred pages of a book. The worst of them takes two seconds on a slow machine, and ten times as much memory as it is long. */
const LARGEST_MARKDOWN = 1_000_000;

export interface ParsedArticle {
  /** Absent when the front matter has a mistake or the Markdown is too much: what is published under a name must be what was meant. */
  readonly article?: ArticleRead;
  readonly problems: readonly Problem[];
}

/** Reads an own article: YAML front matter with a title, then Markdown. */
export function parseArticle(file: ContentPath, source: string): ParsedArticle {
  const { yaml, yamlLine, body, bodyLine, engine } = splitFrontMatter(cleanText(source));
  const refuse = (line: number, message: string): ParsedArticle => ({
    problems: [{ kind: "front-matter", file, line, message }],
  });
  if (engine !== undefined)
    return refuse(1, `found front matter in ${engine}; write YAML between lines of ---`);
  if (yaml === undefined)
    return refuse(1, "found no front matter; begin the file with ---, a line as title: My article, and ---");

  const { value, mistakes, lineOf } = checkYaml(
    yaml.trim() === "" ? "{}" : yaml,
    schema,
    yamlLine,
    LARGEST_FRONT_MATTER,
  );
  if (value === undefined) return { problems: describeMistakes(file, mistakes) };
  const tooMuch = (line: number, message: string): ParsedArticle => ({
    problems: [{ kind: "unreadable", file, line, message }],
  });
  if (body.length > LARGEST_MARKDOWN)
    return tooMuch(
      bodyLine,
      `found ${body.length} characters of Markdown; write at most ${LARGEST_MARKDOWN}: make several articles of it`,
    );
  const { deepLine, ...rendered } = renderMarkdown(body);
  if (deepLine !== undefined)
    return tooMuch(
      bodyLine + deepLine,
      `found lists or quotations more than ${DEEPEST_MARKDOWN} deep; write them flatter`,
    );
  const lines = yaml.split("\n");
  const evidenceOf = (key: string) => {
    const line = lineOf([key]);
    return { file, line, text: lines[line - yamlLine]?.trim() ?? key };
  };
  return {
    article: {
      id: value.id ?? shortHash(file.replace(/\.[^./]*$/, "")),
      role: "own",
      file,
      line: bodyLine,
      position: 0,
      title: value.title,
      ...rendered,
      language: value.language ?? "en",
      ...(value.url !== undefined && { url: value.url }),
      ...(value.published !== undefined && {
        published: { value: value.published, evidence: evidenceOf("published") },
      }),
      ...(value.edition !== undefined && { edition: value.edition }),
      tags: value.tags?.map((tag) => ({ value: tag, evidence: evidenceOf("tags") })) ?? [],
      ...(value.rights !== undefined && { rights: value.rights }),
      isCut: false,
    },
    problems: [],
  };
}
