import { z } from "zod";
import { cleanText } from "../clean-text.ts";
import {
  type FeedDocument,
  type FeedItem,
  MOST_AUTHORS,
  MOST_ITEMS,
  MOST_TAGS,
  type Quoted,
  quote,
  quoteCategory,
  toLanguage,
} from "./feed-document.ts";
import { leaveOutPointers } from "./leave-out-pointers.ts";
import { parsePerson } from "./parse-person.ts";
import { quoteDate } from "./quote-date.ts";
import { readWords } from "./read-words.ts";
import { resolveAddress } from "./resolve-address.ts";

// Readers take numbers for texts (https://www.jsonfeed.org/version/1.1/), and leave out what is neither.
const text = z
  .union([z.string(), z.number().transform(String)])
  .optional()
  .catch(undefined);
const people = z.array(z.object({ name: text })).catch([]);
const item = z.object({
  id: text,
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  date_published: text,
  date_modified: text,
  language: text,
  authors: people,
  author: z.object({ name: text }).optional().catch(undefined),
  tags: z.array(text).catch([]),
});
const feed = z.object({
  title: text,
  home_page_url: text,
  feed_url: text,
  language: text,
  authors: people,
  author: z.object({ name: text }).optional().catch(undefined),
  items: z.array(z.unknown()),
});

/** Reads a JSON Feed; `address` is that of the document. Undefined where it is none. */
export function parseJsonFeed(source: string, address?: string): FeedDocument | undefined {
  const { success, data } = feed.safeParse(parseJson(source));
  if (!success) return undefined;
  const home = resolveAddress(data.home_page_url, address);
  const base = home ?? resolveAddress(data.feed_url, address) ?? address;
  const key = resolveAddress(data.feed_url, address) ?? home;
  const language = toLanguage(data.language);
  const lines = findItemLines(source);
  const title = quote(plain(data.title), 1);
  const authors = chooseAuthor(data, 1);
  return {
    ...(title !== undefined && { title }),
    ...(key !== undefined && { key }),
    ...(home !== undefined && { home }),
    ...(language !== undefined && { language }),
    items: data.items.slice(0, MOST_ITEMS).flatMap((one, index) => {
      const parsed = item.safeParse(one);
      return parsed.success ? readItem(parsed.data, lines[index] ?? 1, base, authors) : [];
    }),
    itemsLeftOut: Math.max(0, data.items.length - MOST_ITEMS),
  };
}

function readItem(
  one: z.infer<typeof item>,
  line: number,
  base: string | undefined,
  authors: Quoted | undefined,
): FeedItem {
  const guid = cleanText(one.id ?? "").trim();
  const url =
    resolveAddress(one.url, base) ?? resolveAddress(one.external_url, base) ?? resolveAddress(one.id);
  const language = toLanguage(one.language);
  const author = chooseAuthor(one, line) ?? authors;
  const texts = [
    readWords(one.content_html ?? "", "html", base),
    readLines(one.content_text ?? ""),
    readLines(one.summary ?? ""),
  ];
  const body = texts.reduce((best, other) => (other.text.length > best.text.length ? other : best));
  const title = plain(one.title);
  return {
    line,
    ...(guid !== "" && { guid }),
    title,
    body: leaveOutPointers(body, url, title),
    ...(url !== undefined && { url }),
    ...(author !== undefined && { author }),
    ...(language !== undefined && { language }),
    dates: [
      ...quoteDate("published", one.date_published, line),
      ...quoteDate("modified", one.date_modified, line),
    ],
    tags: one.tags.slice(0, MOST_TAGS).flatMap((tag) => quoteCategory(plain(tag), line) ?? []),
    isCut: false,
  };
}

function plain(value = ""): string {
  return readWords(value, "either").text.replaceAll("\n", " ");
}

/** Of plain text in JSON each line is one. */
function readLines(value: string): ReturnType<typeof readWords> {
  return readWords(cleanText(value).replaceAll("\n", "\n\n"), "text");
}

function chooseAuthor(
  {
    authors,
    author,
  }: {
    readonly authors: z.infer<typeof people>;
    readonly author?: { readonly name?: string | undefined } | undefined;
  },
  line: number,
): Quoted | undefined {
  const names = [...authors, ...(author === undefined ? [] : [author])].flatMap(
    ({ name }) => parsePerson(plain(name)) || [],
  );
  return quote([...new Set(names)].slice(0, MOST_AUTHORS).join(", "), line);
}

/** The lines, from 1, on which the items begin. */
function findItemLines(source: string): number[] {
  const lines: number[] = [];
  let depth = 0;
  let line = 1;
  let isItems = false;
  let word = "";
  for (const [token] of source.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]\n]/g)) {
    if (token === "\n") line++;
    else if (token === "{" || token === "[") {
      if (depth === 1) isItems = token === "[" && word === '"items"';
      if (depth === 2 && isItems) lines.push(line);
      depth++;
    } else if (token === "}" || token === "]") depth--;
    else if (depth === 1) word = token;
  }
  return lines;
}

/** Line feeds and the like within texts, which JSON forbids, count as spaces. */
function parseJson(source: string): unknown {
  const bare = source.replace(/^\uFEFF/, "");
  return tryJson(bare) ?? tryJson(bare.replace(/\p{Cc}+/gu, " "));
}

function tryJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}
