import type { FeedItem } from "./feed-document.ts";
import type { XmlElement } from "./parse-xml.ts";
import { quoteDate } from "./quote-date.ts";

/** The elements that date an item, those that say most first. */
const DATES: readonly (readonly [FeedItem["dates"][number]["says"], readonly string[]])[] = [
  ["published", ["pubdate", "published", "issued", "dcterms:issued", "dc:date", "date"]],
  ["modified", ["updated", "modified", "dcterms:modified"]],
  ["dated", ["created", "dcterms:created"]],
];
/** Of one item; each is weighed against every other. */
const MOST_DATES = 10;

/** The dates of an item, those of publication first. One moment, in two forms or zones, is stated once. */
export function findDates(item: XmlElement): FeedItem["dates"] {
  const stated = DATES.flatMap(([says, names]) =>
    names.flatMap((name) =>
      item.children
        .filter((child) => child.name === name)
        .flatMap(({ text, line }) => quoteDate(says, text, line)),
    ),
  );
  const all = [...stated, ...quoteDate("modified", item.attributes.get("lastmod"), item.line)];
  const kept = new Map<string, FeedItem["dates"][number]>();
  for (const date of all) {
    const moment = date.value.includes("T") ? Date.parse(date.value) : date.value;
    const key = `${date.says} ${moment}`;
    if (!kept.has(key) && kept.size < MOST_DATES) kept.set(key, date);
  }
  return [...kept.values()];
}
