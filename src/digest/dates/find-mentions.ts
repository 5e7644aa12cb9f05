import type { ArticleId, Citation, Evidence, Mention, Sense, When } from "../model.ts";
import { type Bounds, boundsOf, toWhen } from "../when.ts";
import { findSpokenDates, type SpokenDate } from "./find-spoken-dates.ts";
import { type Resolved, resolveMoment } from "./resolve-moment.ts";

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
    const resolved = resolveMoment(date.expression.moment, source.published, date.direction);
    const bounds = resolved && boundsOf(resolved.edtf, resolved.part);
    if (resolved === undefined || bounds === undefined) continue;
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
