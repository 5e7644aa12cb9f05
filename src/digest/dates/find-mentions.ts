import type { ArticleId, Citation, Evidence, Mention, Sense, When } from "../model.ts";
import { addDays, type Bounds, boundsOf, daysBetween, toWhen } from "../when.ts";
import { findSpokenDates, type SpokenDate } from "./find-spoken-dates.ts";
import { isCounted, type Resolved, resolveMoment } from "./resolve-moment.ts";

/**
 * "The Sept. 11 attacks" goes without its year for decades: a day of harm is taken for the last such day only where that
 * is this near, while news still speaks of it so.
 */
const FRESH_HARM_DAYS = 120;

/** The article's own text, and when it was published as far as that is known. */
export interface MentionSource {
  readonly id: ArticleId;
  readonly text: string;
  readonly published?: When;
}

/**
 * The moments that an English text speaks of, in order, read against the article's own date; words that its date does
 * not settle are left out, and without a date only full dates and years remain.
 */
export function findMentions(source: MentionSource, spoken = findSpokenDates(source.text)): Mention[] {
  const mentions: Mention[] = [];
  for (const date of spoken) {
    const resolved = resolveMoment(
      date.expression.moment,
      chooseReference(date, source.published),
      date.direction,
    );
    const bounds = resolved && boundsOf(resolved.edtf, resolved.part);
    if (resolved === undefined || bounds === undefined || isOldHarm(date, bounds, source.published)) continue;
    const { start, end } = date.expression;
    mentions.push({
      start,
      end,
      when: buildWhen(source, date, resolved),
      sense: chooseSense(date, bounds, source.published),
    });
  }
  return mentions;
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

function isOldHarm({ isOfHarm, expression }: SpokenDate, bounds: Bounds, published?: Bounds): boolean {
  const { moment } = expression;
  if (!isOfHarm || published === undefined || moment.kind !== "yearless" || isCounted(moment)) return false;
  return (
    bounds.earliest > published.latest || daysBetween(bounds.latest, published.earliest) > FRESH_HARM_DAYS
  );
}

function buildWhen({ id, published }: MentionSource, { expression }: SpokenDate, resolved: Resolved): When {
  const own: Citation = { article: id, start: expression.start, end: expression.end };
  const isRelative = needsReference(expression.moment);
  const [first] = published?.evidence ?? [];
  const isOwn = first !== undefined && "start" in first && first.article === id && first.start === own.start;
  const anchor: readonly Evidence[] = isRelative && first !== undefined && !isOwn ? [first] : [];
  const canQualify = expression.isApproximate === true && !resolved.edtf.includes("/");
  return toWhen(
    canQualify ? `${resolved.edtf}~` : resolved.edtf,
    isRelative ? "relative to article" : "stated",
    [own, ...anchor],
    resolved.part === undefined ? {} : { part: resolved.part },
  );
}

function needsReference(moment: SpokenDate["expression"]["moment"]): boolean {
  return moment.kind === "interval" ? needsReference(moment.to) : moment.kind !== "absolute";
}

function chooseSense(date: SpokenDate, bounds: Bounds, published: Bounds | undefined): Sense {
  if (date.isQualifier) return "qualifier";
  if (published !== undefined && bounds.earliest > published.latest) return "ahead";
  const isOver = published !== undefined && bounds.latest < published.earliest;
  if (!isOver && date.direction === "ahead") return "ahead";
  return date.isSpeech ? "said" : "past";
}
