import type { ArticleId, Citation, Evidence, Mention, Sense, When } from "../model.ts";
import { findFrame } from "../text/frame.ts";
import { addDays, type Bounds, boundsOf, daysBetween, toDay, toWhen } from "../when.ts";
import { carryYear } from "./carry-year.ts";
import { chooseAnchor, chooseSpeech, type ReadDate } from "./choose-anchor.ts";
import { instantOn } from "./clock.ts";
import type { Moment } from "./expressions/expression.ts";
import { findSpokenDates, type SpokenDate } from "./find-spoken-dates.ts";
import { isKnownByName } from "./known-days.ts";
import { parseFrameDate } from "./parse-frame-date.ts";
import { resolveAnaphor, resolveMoment } from "./resolve-moment.ts";
import { isCounted } from "./resolve-yearless.ts";
import type { Resolved } from "./resolved.ts";

/**
 * "The Sept. 11 attacks" goes without its year for decades: a day of harm is taken for the last such day only where that
 * is this near, while news still speaks of it so.
 */
const FRESH_HARM_DAYS = 120;

/** A day known by its name is taken for that of the year only in the news of its week. */
const FRESH_NAME_DAYS = 7;

/** A date counts from one of so many before it: a hostile page stays linear. */
const MOST_BEFORE = 50;

/** The article's own text, and when it was published as far as that is known. */
export interface MentionSource {
  readonly id: ArticleId;
  readonly text: string;
  readonly published?: When;
}

/**
 * The moments that an English text speaks of, in order, read against the article's own date; words that its date does
 * not settle are left out, and without a date only full dates, years and what counts from them remain. The ends of an
 * interval follow it as mentions of their own.
 */
export function findMentions(source: MentionSource, spoken = findSpokenDates(source.text)): Mention[] {
  const read: ReadDate[] = [];
  for (const date of spoken) {
    const found = readDate(source, date, read.slice(-MOST_BEFORE));
    if (found !== undefined) read.push(found, ...readEnds(source, found));
  }
  return [...findFrameMentions(source), ...read.map(({ mention }) => mention)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

function readDate(
  source: MentionSource,
  date: SpokenDate,
  before: readonly ReadDate[],
): ReadDate | undefined {
  const { published } = source;
  const { resolved, anchor } = resolveDate(date, published, before);
  const bounds = resolved && boundsOf(resolved.edtf, resolved.part);
  if (resolved === undefined || bounds === undefined || isOfAnotherYear(date, bounds, published))
    return undefined;
  const { start, end } = date.expression;
  const when = buildWhen(source, date, resolved, anchor);
  return { date, mention: { start, end, when, sense: chooseSense(date, bounds, published) } };
}

/** What a date means, and the moment spoken of before from which that was read. */
function resolveDate(
  date: SpokenDate,
  published: When | undefined,
  before: readonly ReadDate[],
): { readonly resolved?: Resolved | undefined; readonly anchor?: Mention } {
  const { moment } = date.expression;
  if (moment.kind === "anaphoric") {
    const anchor = chooseAnchor(moment, date, before);
    if (anchor !== undefined) return { resolved: resolveAnaphor(moment, anchor.when), anchor };
    return moment.isFromWriting && published !== undefined
      ? { resolved: resolveAnaphor(moment, published) }
      : {};
  }
  if (date.isOfSpeaker) {
    const speech = chooseSpeech(date, before);
    if (speech !== undefined) return { resolved: resolveMoment(moment, speech.when, date), anchor: speech };
    // Nobody may have dated the speech: "today" was its day, "this year" most likely that of the report.
    if (moment.kind === "deictic" && moment.unit === "day") return {};
  }
  const resolved = resolveMoment(moment, chooseReference(date, published), date);
  const carried = moment.kind === "yearless" && carryYear(moment, date, before, published, resolved);
  return carried || { resolved };
}

/** The ends of an interval are moments that the text speaks of, too; what happened, happened in the interval. */
function readEnds(source: MentionSource, { date, mention }: ReadDate): ReadDate[] {
  const { ends } = date.expression;
  if (ends === undefined) return [];
  const values = mention.when.edtf.split("/");
  return ends.flatMap((expression, index): ReadDate[] => {
    const edtf = values[index];
    if (edtf === undefined || (expression.start === mention.start && expression.end === mention.end))
      return [];
    const { start, end } = expression;
    const ofEnd: SpokenDate = { ...date, expression };
    const when = buildWhen(source, ofEnd, { edtf });
    return [{ date: ofEnd, mention: { start, end, when, sense: "end" } }];
  });
}

/** The day that a stamp or dateline gives the report itself, as far as that agrees with when it was published. */
function findFrameMentions({ id, text, published }: MentionSource): Mention[] {
  const { stamp, dateline } = findFrame(text);
  return [stamp?.date, dateline?.date].flatMap((passage): Mention[] => {
    const words = passage && text.slice(passage.start, passage.end);
    const moment = words === undefined ? undefined : parseFrameDate(words);
    const resolved = moment && resolveMoment(moment, published);
    if (passage === undefined || resolved === undefined) return [];
    const { start, end } = passage;
    const evidence = [{ article: id, start, end }];
    return [{ start, end, when: toWhen(resolved.edtf, "stated", evidence), sense: "frame" }];
  });
}

/**
 * The day that a page's "16 hours ago" makes is one of Greenwich, and further east it was the next day already: a past
 * weekday that reads six days back from the one and on the day itself from the other is left open.
 */
function chooseReference(
  { expression: { moment }, direction }: SpokenDate,
  published?: When,
): Bounds | undefined {
  if (published?.basis !== "relative to capture" || published.earliest !== published.latest) return published;
  if (moment.kind !== "weekday" || moment.shift !== undefined || direction === "ahead") return published;
  return { earliest: published.earliest, latest: addDays(published.latest, 1) };
}

function isOfAnotherYear(
  { isOfHarm, direction, expression }: SpokenDate,
  bounds: Bounds,
  published?: Bounds,
): boolean {
  const { moment } = expression;
  if (published === undefined || moment.kind !== "yearless" || isCounted(moment)) return false;
  const isAhead = bounds.earliest > published.latest;
  const days = daysBetween(bounds.latest, published.earliest);
  if (isOfHarm) return isAhead || days > FRESH_HARM_DAYS;
  return isKnownByName(moment) && ((isAhead && direction !== "ahead") || days > FRESH_NAME_DAYS);
}

function buildWhen(
  { id, published }: MentionSource,
  { expression }: SpokenDate,
  { edtf, part }: Resolved,
  anchor?: Mention,
): When {
  const own: Citation = { article: id, start: expression.start, end: expression.end };
  const isRelative = needsReference(expression.moment);
  const [first] =
    anchor === undefined
      ? (published?.evidence ?? [])
      : [{ article: id, start: anchor.start, end: anchor.end }];
  const isOwn = first !== undefined && "start" in first && first.article === id && first.start === own.start;
  const reference: readonly Evidence[] = isRelative && first !== undefined && !isOwn ? [first] : [];
  const canQualify = expression.isApproximate === true && !edtf.includes("/");
  const day = expression.clock && toDay(edtf);
  const instant = day && expression.clock && instantOn(day, expression.clock);
  return toWhen(
    canQualify ? `${edtf}~` : edtf,
    anchor !== undefined ? "inferred" : isRelative ? "relative to article" : "stated",
    [own, ...reference],
    { ...(part !== undefined && { part }), ...(instant !== undefined && { instant }) },
  );
}

function needsReference(moment: Moment): boolean {
  return moment.kind === "interval" ? needsReference(moment.to) : moment.kind !== "absolute";
}

function chooseSense(date: SpokenDate, bounds: Bounds, published: Bounds | undefined): Sense {
  if (date.isQualifier) return "qualifier";
  // Who wrote a comment under the report, even days later, scheduled nothing.
  if (published !== undefined && bounds.earliest > published.latest) return date.isSpeech ? "said" : "ahead";
  const isOver = published !== undefined && bounds.latest < published.earliest;
  if (!isOver && date.direction === "ahead") return "ahead";
  return date.isSpeech ? "said" : "past";
}
