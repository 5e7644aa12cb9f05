import type { DateClue } from "../../../../digest/model.ts";
import { findHeadline } from "../find-headline.ts";
import type { PlaceOf } from "../place.ts";
import type { Block, Mark, ScannedPage } from "../scan-page.ts";
import type { Surroundings } from "../surroundings.ts";
import { chooseFigureOrder } from "./choose-figure-order.ts";
import type { PageTraits } from "./find-date-clues.ts";
import { type FigureOrder, findWrittenDays } from "./find-written-days.ts";
import type { FoundDate } from "./found-date.ts";
import { chooseLabel } from "./label-words.ts";
import { parseMachineDate } from "./parse-machine-date.ts";

/**
 * Points from which a date counts as shown beside the headline. On the 500 pages of `test/bench/page-dates.ts` .938 of the days
 * are right with it, .934 with 3, .936 with 4, .918 where no shown date goes before what is stated for programs.
 */
const BESIDE_HEADLINE = 3.5;
/** Those with less come behind all else: alone, 111 of 254 are right. */
const SHOWN = 1.5;
/** Below this it is that of something else: of the four such dates that came to be used two were wrong. */
const LEAST = -1;
/** Dates of one block that are looked at. */
const MOST_IN_BLOCK = 10;
const MOST_SHOWN = 2000;
/** What stands before a date this far may be its label. */
const LABEL_REACHES = 45;

/** A date on the page, with how much speaks for it being that of the article, in points. */
interface Shown {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly says: DateClue["says"];
  readonly around: Surroundings;
  readonly points: number;
}

/** The dates that readers see, in `time` and the like or as text, the one that most speaks for first. */
export function findShownDates(page: ScannedPage, traits: PageTraits, placeOf: PlaceOf): FoundDate[] {
  const { blocks, marks } = page;
  const order = chooseFigureOrder(blocks, traits);
  const headline = findHeadline(page);
  const starts = blocks.map(({ parts }) => parts[0]?.from ?? 0);
  const ownAsides = new Set(headline === undefined ? [] : blocks[headline.index]?.around.asides);
  const judge = (one: Shown): number =>
    one.points +
    judgeSurroundings(one.around, ownAsides) +
    (headline === undefined ? 0 : judgeDistance(findPlace(starts, one.start) - headline.index));
  const shown = [
    ...marks.flatMap((mark) => readMark(mark, order)),
    ...blocks.flatMap((block, index) => readBlock(block, blocks[index - 1], order)),
  ];
  return shown
    .slice(0, MOST_SHOWN)
    .map((one) => ({ one, points: judge(one) }))
    .filter(({ points }) => points >= LEAST)
    .sort((a, b) => b.points - a.points)
    .map(({ one: { says, value, start, end }, points }): FoundDate => {
      const evidence = placeOf(start, end);
      if (says === "modified") return { kind: "modified", says, value, evidence };
      return points >= BESIDE_HEADLINE
        ? { kind: "beside headline", says: "published", value, evidence }
        : { kind: points >= SHOWN ? "shown" : "shown far off", says: "dated", value, evidence };
    });
}

/** `time`, the `abbr` of microformats, and what else has a title with a date. */
function readMark({ tag, attributes, start, end, around }: Mark, order: FigureOrder): Shown[] {
  if (around.isHead || tag === "meta" || tag === "link") return [];
  const property = `${attributes.itemprop ?? ""} ${attributes.property ?? ""}`;
  if (/expires|valid|startDate|endDate/i.test(property)) return [];
  if (tag !== "time" && tag !== "abbr" && !(tag === "span" && around.isDateMarked)) return [];
  const value = parseMachineDate(attributes.datetime ?? attributes.title ?? "", order);
  if (value === undefined || value.length < 10) return [];
  const isPublished = /datePublished|dateCreated|dc:date|dcterms:created|dc:created/i.test(property);
  const isModified = !isPublished && (/modified/i.test(property) || around.mark === "modified");
  const isNamed = attributes.pubdate !== undefined || around.mark === "published";
  const points = (isPublished ? 4 : 2) + (isNamed ? 1 : 0);
  return [{ start, end, value, says: isModified ? "modified" : "published", around, points }];
}

function readBlock(block: Block, previous: Block | undefined, order: FigureOrder): Shown[] {
  const { text, around } = block;
  if (around.isHead || !/\p{Nd}/u.test(text)) return [];
  const length = text.trim().length;
  const heading = previous !== undefined && previous.text.trim().length < 30 ? previous.text.trim() : "";
  return findWrittenDays(text, order)
    .slice(0, MOST_IN_BLOCK)
    .flatMap(({ day, start, end, isShort }): Shown[] => {
      const before = text.slice(Math.max(0, start - LABEL_REACHES), start);
      const isInText = length > 200 && start > 60;
      const label = isInText ? undefined : chooseLabel(`${start < 30 ? heading : ""} ${before}`);
      if (isShort && !around.isDateMarked && label === undefined && length > 60) return [];
      const isModified = label === "modified" || (label === undefined && around.mark === "modified");
      return [
        {
          start: findOffset(block, start),
          end: findOffset(block, end - 1) + 1,
          value: day,
          says: isModified ? "modified" : "published",
          around,
          points:
            (label === "published" ? 2 : label === "other" ? -4 : 0) +
            judgeRest(length - (end - start), start),
        },
      ];
    });
}

/** A date that stands alone is rather that of the article than one in a paragraph. */
function judgeRest(rest: number, start: number): number {
  if (rest < 25) return 1.5;
  if (rest < 80) return 1;
  if (rest <= 250) return start < 30 ? 0 : -1.5;
  return start < 60 ? -1 : -3;
}

function judgeSurroundings(around: Surroundings, ownAsides: ReadonlySet<number>): number {
  const mark =
    around.mark === "published" ? 2 : around.mark === "date" ? 1.5 : around.mark === "meta" ? 1 : 0;
  const isAside = around.asides.some((aside) => !ownAsides.has(aside));
  return mark - (isAside ? 4 : 0) - (around.isFooter ? 2 : 0) + (around.isArticle ? 0.5 : 0);
}

/** In blocks from the headline on; negative above it. */
function judgeDistance(distance: number): number {
  return Math.max(-1, distance >= 0 ? 2.5 - 0.2 * distance : 1.5 + 0.3 * distance);
}

function findOffset({ parts }: Block, at: number): number {
  const part = parts.findLast((one) => one.at <= at);
  return part === undefined ? 0 : part.from + at - part.at;
}

/** The last of the ascending offsets that is not behind one. */
function findPlace(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
