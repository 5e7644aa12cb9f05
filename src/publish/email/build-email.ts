import type { Article, Event } from "../../digest/model.ts";
import { excerptRuns } from "../excerpt-text.ts";
import { countOctets } from "../feeds/write-entries.ts";
import { toLegalLine } from "../legal-text.ts";
import { paths } from "../links.ts";
import { quoteOpening } from "../quotes.ts";
import type { Edition, Site } from "../site/site.ts";
import { tellEvent } from "../tell-event.ts";
import { describeEvent, describeWhen } from "../when-words.ts";
import { describeSource } from "./describe-source.ts";

/** One report in the message, all of it in words. */
export interface EmailItem {
  readonly title: string;
  /** Where it is not that of the site. */
  readonly titleLanguage?: string;
  /** Of the sentences, where it is not that of the site. */
  readonly language?: string;
  readonly address: string;
  /** Who reported it. */
  readonly source: string;
  /** When: how well the date is known, and from what. */
  readonly date?: string;
  /** Sentences of the source, verbatim; something was left out between two of them. May be empty. */
  readonly runs: readonly string[];
  /** Someone else's words; an own article speaks for itself. */
  readonly isQuoted: boolean;
}

/** The latest edition as a message, before it is written as HTML or plain text. */
export interface Email {
  readonly edition: Edition;
  /** What the edition opens with first. */
  readonly items: readonly EmailItem[];
  /** Reports that the message has no room for. */
  readonly leftOut: number;
  readonly comingUp: readonly EmailItem[];
}

/**
 * Octets of HTML, frame and all. Gmail clips a message after 102 KB; what is left is for the links that a newsletter
 * service lengthens and the lines it adds.
 */
export const EMAIL_SIZE = 80 * 1024;

const EVENTS = 6;
/** Share of the room that what is coming up may take. */
const EVENTS_SHARE = 1 / 4;
/** The frame of the message with the words around its items, and the markup around an item, in octets; both are upper bounds. */
const FRAME = 8 * 1024;
const MARKUP = 400;

/** The latest edition as an e-mail; undefined while there is none. */
export function buildEmail(site: Site): Email | undefined {
  const [edition] = site.editions;
  if (edition === undefined) return undefined;
  const { lead } = edition;
  const rest = edition.articles.filter(({ id }) => id !== lead.id);
  const events = site.comingUp.slice(0, EVENTS).flatMap((event) => tellItem(event, site) ?? []);
  const room = EMAIL_SIZE - FRAME - weighWords(site.settings.site.notice ?? "");
  const comingUp = takeWhatFits(events, room * EVENTS_SHARE);
  const all = [
    buildItem(lead, excerptRuns(lead), site),
    ...rest.map((article) => {
      const opening = quoteOpening(article);
      return buildItem(article, opening === undefined ? [] : [opening], site);
    }),
  ];
  const items = takeWhatFits(all, room - comingUp.reduce((sum, item) => sum + weigh(item), 0));
  return { edition, items, leftOut: all.length - items.length, comingUp };
}

/** The first of them, without the text of any whose text alone would be too much: a sentence is never cut. */
function takeWhatFits(items: readonly EmailItem[], room: number): EmailItem[] {
  const taken: EmailItem[] = [];
  let left = room;
  for (const item of items) {
    const fitting = [item, { ...item, runs: [] }].find((one) => weigh(one) <= left);
    if (fitting === undefined) break;
    taken.push(fitting);
    left -= weigh(fitting);
  }
  return taken;
}

/** At most so many octets of HTML. */
function weigh({ title, address, source, date = "", runs }: EmailItem): number {
  return MARKUP + 60 * runs.length + weighWords([title, address, source, date, ...runs].join(""));
}

/** Each sign that would be markup takes six octets at most. */
function weighWords(words: string): number {
  const signs = words.match(/[&<"]/g)?.length ?? 0;
  return countOctets(words) + 5 * signs;
}

function buildItem(article: Article, runs: readonly string[], site: Site): EmailItem {
  const { words, settings, links } = site;
  const { published } = article;
  const language = languageOf(article, site);
  const date =
    published === undefined
      ? words.dates.notGiven
      : words.email.dated(
          describeWhen(published, words, settings.site.timeZone),
          words.dates.bases[published.basis],
        );
  return {
    title: toLegalLine(article.title),
    ...(language !== undefined && { titleLanguage: language, language }),
    address: links.absolute(paths.article(article.slug)),
    source: describeSource(article, site),
    date,
    runs: runs.map(toLegalLine).filter((run) => run !== ""),
    isQuoted: article.role !== "own",
  };
}

/** What is announced, under its day, in the words of the article that tells it. */
function tellItem(event: Event, site: Site): EmailItem | undefined {
  const telling = tellEvent(event, site);
  if (telling === undefined) return undefined;
  const { article, sentence } = telling;
  const language = languageOf(article, site);
  return {
    title: describeEvent(event, site.digest.asOf, site.words, site.settings.site.timeZone),
    ...(language !== undefined && { language }),
    address: site.links.absolute(paths.article(article.slug), sentence?.fragment),
    source: describeSource(article, site),
    runs: [toLegalLine(sentence?.words ?? article.title)],
    isQuoted: true,
  };
}

function languageOf(article: Article, site: Site): string | undefined {
  return article.language === site.words.code ? undefined : article.language;
}
