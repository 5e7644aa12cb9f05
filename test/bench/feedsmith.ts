import { parseFeed } from "feedsmith";
import type { ArticleRead, CaptureRead, DateClue } from "../../src/digest/model.ts";
import { parseFeedDate } from "../../src/read/feeds/parse-feed-date.ts";
import { parsePerson } from "../../src/read/feeds/parse-person.ts";
import { readWords } from "../../src/read/feeds/read-words.ts";
import { resolveAddress } from "../../src/read/feeds/resolve-address.ts";

/** What it gives of any format. */
type Part = Readonly<Record<string, unknown>>;

/**
 * A feed as feedsmith reads it, its texts, addresses, dates and names then brought into form as Daybook does it. It throws
 * where feedsmith does.
 */
export function readWithFeedsmith(source: string, address: string): CaptureRead {
  const feed = parseFeed(source).feed as Part;
  const title = plain(feed.title);
  const home = resolveAddress(text(feed.link) ?? alternate(feed.links), address) ?? address;
  const language = text(feed.language) ?? first(part(feed.dc)?.languages);
  const items = (feed.items ?? feed.entries ?? []) as readonly Part[];
  return {
    file: "feeds/a.xml",
    title,
    hashtags: [],
    articles: items.map((item, position) => adaptItem(item, position, { title, home, language })),
  };
}

function adaptItem(
  item: Part,
  position: number,
  feed: { readonly title: string; readonly home: string; readonly language: string | undefined },
): ArticleRead {
  const [dc, terms, guid] = [part(item.dc), part(item.dcterms), part(item.guid)];
  const texts = [
    part(item.content)?.encoded,
    part(item.content)?.value,
    item.description,
    item.summary,
    first(dc?.descriptions),
  ]
    .map((one) => readWords(text(one) ?? "", "either", feed.home).text)
    .sort((a, b) => b.length - a.length);
  const people = [...list(item.authors), ...list(dc?.creators)].map((one) =>
    parsePerson(plain(part(one)?.name ?? one)),
  );
  const url = resolveAddress(text(item.link) ?? alternate(item.links) ?? text(guid?.value), feed.home);
  const id = text(guid?.value) ?? text(item.id) ?? text(part(item.rdf)?.about);
  const language = first(dc?.languages) ?? feed.language;
  const stated = (value: string) => ({ value, evidence: { file: "feeds/a.xml", line: 1, text: value } });
  return {
    id: id ?? String(position),
    ...(id !== undefined && { guid: id }),
    role: "main",
    file: "feeds/a.xml",
    line: 1,
    position,
    title: plain(item.title ?? first(dc?.titles) ?? part(item.media)?.title),
    text: texts[0] ?? "",
    language: language ?? "en",
    ...(language === undefined && { isLanguageAssumed: true }),
    outlet: stated(plain(part(item.source)?.title ?? feed.title)),
    ...(people[0] !== undefined && { author: stated(people[0]) }),
    ...(url !== undefined && { url }),
    dateClues: [
      ...dates("published", item.pubDate, item.published, first(dc?.dates), first(terms?.issued)),
      ...dates("modified", item.updated, first(terms?.modified)),
      ...dates("dated", first(terms?.created)),
    ],
    tags: [...list(item.categories), ...list(dc?.subjects)].map((one) =>
      stated(plain(part(one)?.label ?? part(one)?.name ?? part(one)?.term ?? one)),
    ),
    isCut: false,
  };
}

function dates(says: DateClue["says"], ...values: readonly unknown[]): DateClue[] {
  return values.flatMap((written) => {
    const value = parseFeedDate(text(written) ?? "");
    return value === undefined
      ? []
      : [{ says, value, evidence: { file: "feeds/a.xml", line: 1, text: text(written) ?? "" } }];
  });
}

function part(value: unknown): Part | undefined {
  return typeof value === "object" && value !== null ? (value as Part) : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text, or that of Atom 1.0 with its type. */
function text(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  const inner = part(value)?.value;
  return typeof inner === "string" ? inner : undefined;
}

function first(value: unknown): string | undefined {
  return text(list(value)[0]);
}

function plain(value: unknown): string {
  return readWords(text(value) ?? "", "either").text.replaceAll("\n", " ");
}

function alternate(links: unknown): string | undefined {
  const found = list(links)
    .map(part)
    .find((link) => link?.rel === undefined || link.rel === "alternate");
  return text(found?.href);
}
