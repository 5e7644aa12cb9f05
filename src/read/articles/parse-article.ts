import type { ArticleRead, ContentPath, Problem } from "../../digest/model.ts";
import { checkYaml } from "../check-yaml.ts";
import { cleanText } from "../clean-text.ts";
import { LARGEST_FRONT_MATTER, splitFrontMatter } from "../front-matter.ts";
import { day, keys, language, moment, rights, text, texts, webAddress } from "../schema-words.ts";
import { shortHash } from "../short-hash.ts";
import { renderMarkdown } from "./render-markdown.ts";

const schema = keys({
  title: text("write a title"),
  id: text("write an id that lasts, as rail-link-2025").optional(),
  published: moment.optional(),
  edition: day.optional(),
  url: webAddress.optional(),
  tags: texts.optional(),
  rights: rights.optional(),
  language: language.optional(),
});

/** Keys with which a file would steer the site generator; content never does. */
const CONTROL_KEY = /^(?:permalink|layout|pagination|templateEngineOverride|date|eleventy\w*)$/;

export interface ParsedArticle {
  /** Absent when the front matter has a mistake: what is published under a name must be what was meant. */
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
  if (value === undefined)
    return {
      problems: mistakes.map(({ line, message, key }) => ({
        kind: "front-matter",
        file,
        line,
        message:
          key !== undefined && CONTROL_KEY.test(key)
            ? `found the key "${key}", which would steer the site generator; take it out`
            : message,
      })),
    };
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
      ...renderMarkdown(body),
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
