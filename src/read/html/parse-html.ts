import type { ArticleRead, ContentPath, Problem } from "../../digest/model.ts";
import { adaptCapture, deriveId, findDatedName } from "../captures/adapt-capture.ts";
import { parseOwnerWords } from "../captures/owner-words.ts";
import type { ParsedCapture } from "../captures/parse-capture.ts";
import { cleanText } from "../clean-text.ts";
import { splitFrontMatter } from "../front-matter.ts";
import { shortHash } from "../short-hash.ts";
import { findBody, type PageBody } from "./find-body.ts";
import { findFacts } from "./find-facts.ts";
import { findPage } from "./find-page.ts";

/** Of pages that state none. */
const DEFAULT_LANGUAGE = "en";
/**
 * What is shown is not the article where it has less than this share of the text that the page states for programs: a page
 * saved before its scripts ran. Of 591 saved pages 58 state a text, and the least that is shown beside it has a third of it.
 */
const LEAST_SHOWN = 0.25;

/** Reads a page saved as HTML, with what the owner states above it; his word goes before that of the page. */
export function parseHtml(file: ContentPath, source: string): ParsedCapture {
  const { yaml, yamlLine, body: html, bodyLine, engine } = splitFrontMatter(cleanText(source));
  const refuse = (kind: string, message: string): Problem => ({ kind, file, line: 1, message });
  if (engine !== undefined)
    return {
      problems: [refuse("front-matter", `found front matter in ${engine}; write YAML between lines of ---`)],
    };
  const { words, problems } = parseOwnerWords(file, yaml ?? "", yamlLine);
  const page = findPage(html, bodyLine);
  if (page !== undefined) {
    const adapted = adaptCapture(file, page, words);
    return { capture: adapted.capture, problems: [...problems, ...adapted.problems] };
  }
  const facts = findFacts(file, html, bodyLine);
  const url = words.plain.url ?? facts.url;
  const body = chooseBody(findBody(html, url), facts.text);
  const title = facts.title?.value ?? body?.title ?? "";
  if (body === undefined || title === "")
    return {
      problems: [
        ...problems,
        refuse("unknown-format", "found a page without an article; save the page of one article"),
      ],
    };
  const captured = words.stated("captured");
  const edition = words.stated("edition") ?? findDatedName(file);
  const outlet = words.stated("outlet") ?? facts.outlet;
  const published = words.stated("published");
  const tags = words.stated("tags");
  const article: ArticleRead = {
    id: words.plain.id ?? (url === undefined ? deriveId(file, 0) : shortHash(url)),
    role: "main",
    file,
    line: lineOfTitle(facts.title) ?? bodyLine,
    position: 0,
    title,
    text: body.text,
    language: words.plain.language ?? facts.language ?? DEFAULT_LANGUAGE,
    ...(outlet !== undefined && { outlet }),
    ...(facts.author !== undefined && { author: facts.author }),
    ...(url !== undefined && { url }),
    ...(facts.dateClues.length > 0 && { dateClues: facts.dateClues }),
    ...(published !== undefined && { published }),
    tags: tags?.value.map((value) => ({ value, evidence: tags.evidence })) ?? [],
    ...(words.plain.rights !== undefined && { rights: words.plain.rights }),
    ...(body.links.length > 0 && { links: body.links }),
    ...(facts.robots.length > 0 && { robots: facts.robots }),
    isCut: false,
  };
  return {
    capture: {
      file,
      title,
      hashtags: [],
      ...(captured !== undefined && { captured }),
      ...(edition !== undefined && { edition }),
      articles: [article],
    },
    problems,
  };
}

function chooseBody(shown: PageBody | undefined, stated: string): PageBody | undefined {
  if ((shown?.text.length ?? 0) >= LEAST_SHOWN * stated.length) return shown;
  return { ...shown, text: stated, links: [] };
}

function lineOfTitle(title: ReturnType<typeof findFacts>["title"]): number | undefined {
  return title !== undefined && "line" in title.evidence ? title.evidence.line : undefined;
}
