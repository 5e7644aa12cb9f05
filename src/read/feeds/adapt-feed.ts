import type { ArticleRead, CaptureRead, ContentPath, Day, Problem, Stated } from "../../digest/model.ts";
import { dayOf, toDay } from "../../digest/when.ts";
import { findDatedName } from "../captures/adapt-capture.ts";
import { cleanText } from "../clean-text.ts";
import { chooseIds } from "./choose-ids.ts";
import type { FeedDocument, FeedItem, Quoted } from "./feed-document.ts";
import type { Fetched } from "./fetched-log.ts";
import { FETCHED_LOG } from "./fetched-log.ts";

/** Of feeds that state none. */
const DEFAULT_LANGUAGE = "en";
/** What stands for the title of an item without one: the beginning of its text, in whole words. */
const LONGEST_OPENING = 100;

/** A feed document as a capture of many main articles; `fetched` is what the log says of it. */
export function adaptFeed(
  file: ContentPath,
  document: FeedDocument,
  fetched: (Fetched & { readonly line: number }) | undefined,
): { readonly capture: CaptureRead; readonly problems: readonly Problem[] } {
  const ids = chooseIds(document, fetched?.feed ?? document.key ?? document.title?.value ?? file);
  const articles = document.items.flatMap((item, position) => {
    const id = ids.get(item);
    return id === undefined ? [] : [adaptItem(file, document, item, { id, position, fetched })];
  });
  const dated = fetched === undefined ? findDatedName(file) : undefined;
  const { itemsLeftOut } = document;
  return {
    capture: {
      file,
      title: document.title?.value ?? "",
      hashtags: [],
      feed: { ...(fetched !== undefined && { address: fetched.feed, fetched: stateFetched(file, fetched) }) },
      ...(dated !== undefined && { edition: dated }),
      articles,
      ...(itemsLeftOut > 0 && { itemsLeftOut }),
    },
    problems: [...describeNameless(file, articles), ...describeCut(file, document)],
  };
}

function adaptItem(
  file: ContentPath,
  feed: FeedDocument,
  item: FeedItem,
  {
    id,
    position,
    fetched,
  }: { readonly id: string; readonly position: number; readonly fetched: Fetched | undefined },
): ArticleRead {
  const state = (quoted: Quoted): Stated<string> => ({
    value: quoted.value,
    evidence: { file, line: quoted.line, text: quoted.written },
  });
  const outlet = item.outlet ?? feed.title;
  const language = (item.language ?? feed.language) || undefined;
  const edition = chooseEdition(item, fetched);
  const { text, links } = item.body;
  return {
    id,
    ...(item.guid !== undefined && { guid: item.guid }),
    role: "main",
    file,
    line: item.line,
    position,
    title: item.title || findOpening(text),
    text,
    language: language ?? DEFAULT_LANGUAGE,
    ...(language === undefined && { isLanguageAssumed: true }),
    ...(outlet !== undefined && { outlet: state(outlet) }),
    ...(item.author !== undefined && { author: state(item.author) }),
    // The home page is the page of no article.
    ...(item.url !== undefined && item.url !== feed.home && { url: item.url }),
    ...(item.dates.length > 0 && {
      dateClues: item.dates.map(({ says, ...date }) => ({ ...state(date), says })),
    }),
    ...(edition !== undefined && { edition }),
    tags: item.tags.map(state),
    ...(links.length > 0 && { links }),
    isCut: item.isCut,
  };
}

/** The day it went out, as far as that is known and not ahead of the day on which it was fetched, else that day. */
function chooseEdition({ dates }: FeedItem, fetched: Fetched | undefined): Day | undefined {
  if (fetched === undefined) return undefined;
  const last = dayOf(fetched.fetched);
  const published = toDay(dates.find(({ says }) => says === "published")?.value.slice(0, 10) ?? "");
  return published !== undefined && published <= last ? published : last;
}

function stateFetched(file: ContentPath, { fetched, line }: Fetched & { readonly line: number }) {
  const log = file.replace(/[^/]*$/, FETCHED_LOG);
  return { value: fetched, evidence: { file: log, line, text: fetched } };
}

/** The first line of a text, cut between words where it is long. */
function findOpening(text: string): string {
  const [first = ""] = text.split("\n", 1);
  if (first.length <= LONGEST_OPENING) return first;
  const cut = first.slice(0, LONGEST_OPENING + 1);
  const space = cut.lastIndexOf(" ");
  return cleanText(first.slice(0, space > 0 ? space : LONGEST_OPENING)).trim();
}

function describeNameless(file: ContentPath, articles: readonly ArticleRead[]): Problem[] {
  const nameless = articles.filter(({ title }) => title === "");
  const [first] = nameless;
  if (first === undefined) return [];
  const items = nameless.length === 1 ? "an item that has" : `${nameless.length} items that have`;
  const message = `found ${items} neither title nor text, so no page; leave the file as it is, or take another feed of this outlet`;
  return [{ kind: "cut-off", file, line: first.line, message }];
}

function describeCut(file: ContentPath, { items, itemsLeftOut }: FeedDocument): Problem[] {
  const last = items.at(-1);
  const problemAt = (message: string): Problem => ({ kind: "cut-off", file, line: last?.line ?? 1, message });
  return [
    ...(last?.isCut === true
      ? [problemAt("found a feed that ends within an item; fetch it again, and keep both documents")]
      : []),
    ...(itemsLeftOut > 0
      ? [
          problemAt(
            `found ${items.length + itemsLeftOut} items and left out ${itemsLeftOut} behind this one; a document may have ${items.length}: cut it into several`,
          ),
        ]
      : []),
  ];
}
