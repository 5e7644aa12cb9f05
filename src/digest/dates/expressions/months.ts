import { MONTH, pad, toMonthNumber, toShift, toYears, WHICH_YEAR, YEAR } from "../calendar-words.ts";
import { type Expression, expressionAt } from "./expression.ts";
import { PART, toPart } from "./parts.ts";

const WITH_YEAR = new RegExp(
  `(?<![\\p{L}\\d])${PART}?(?<month>${MONTH}),?\\s+(?:of\\s+)?(?<year>${YEAR})`,
  "gu",
);
const ALONE = new RegExp(
  `(?<![\\p{L}\\d-])(?:${PART}|(?<shift>[Ll]ast|[Tt]his|[Nn]ext)\\s+)?(?<month>${MONTH})(?:,?\\s+(?:of\\s+)?${WHICH_YEAR})?(?!\\s+\\d|['’-]\\p{L}{2}|\\.\\p{L})`,
  "gu",
);

/** Names of months that are nothing else when capitalised. */
const UNAMBIGUOUS = /^(?:January|February|July|August|September|October|November|December)$/;
/** What stands before a month that could be a person, a verb or a walk: "in May", "between March and June". */
const LEADING =
  /(?:^|[\s(])(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Ff]rom|[Tt]hrough|[Dd]uring|[Bb]etween|[Bb]efore|[Aa]fter|[Ii]nto)\s+$/;
const AFTER_MONTH = new RegExp(
  `${MONTH}(?:,|\\s+and|\\s+to|\\s+or|\\s+through|\\s+until|\\s?[-–])\\s*$`,
  "u",
);
/** A capital that is not that of a new sentence whose full stop was lost. */
const NAMED = /^\s+(?!(?:The|An?|In|On|At|He|She|It|They)\s)\p{Lu}/u;
/** "a June agreement", "the company's April report" */
const ATTRIBUTIVE_BEFORE = /(?:^|\s)(?:a|an|the|its|their|\p{L}+['’]s)\s+$/iu;
/** "the March accession", but not "the March of Time" nor "the May was". */
const NOUN_AFTER =
  /^\s+(?!(?:of|on|in|to|for|and|or|was|were|is|are|had|has|will|would|that|which|who)\b)\p{Ll}{4}/u;
/** "Theresa May", "in March Madness": a capitalised neighbour makes it a name. */
const NAME_AFTER = /^\s+\p{Lu}\p{Ll}+(?:\s+\p{Lu}|\s+said)/u;

/** Months: "April 2025", "in May", "early July", "the end of September", "last June". */
export function findMonths(text: string): Expression[] {
  const found: Expression[] = [];
  for (const match of text.matchAll(WITH_YEAR)) {
    const part = toPart(match.groups?.part);
    const edtf = `${match.groups?.year}-${pad(toMonthNumber(match.groups?.month ?? ""))}`;
    found.push(expressionAt(match, { kind: "absolute", edtf, ...(part !== undefined && { part }) }));
  }
  for (const match of text.matchAll(ALONE)) {
    const { part: words, shift, years, yearsOn, month = "" } = match.groups ?? {};
    const end = match.index + match[0].length;
    const isLed = [words, shift, years, yearsOn].some((word) => word !== undefined);
    if (
      !isLed &&
      !isMonth(month, text.slice(Math.max(0, match.index - 30), match.index), text.slice(end, end + 30))
    )
      continue;
    // "this March Madness"
    if (shift !== undefined && !UNAMBIGUOUS.test(month) && NAMED.test(text.slice(end, end + 8))) continue;
    const part = toPart(words);
    found.push(
      expressionAt(match, {
        kind: "yearless",
        month: toMonthNumber(month),
        ...(part !== undefined && { part }),
        ...(shift !== undefined && { shift: toShift(shift) }),
        ...toYears(match.groups ?? {}),
      }),
    );
  }
  return found;
}

function isMonth(name: string, before: string, after: string): boolean {
  if (/^\s+(?:Road|Street|Avenue|Lane|Square)\b/.test(after)) return false;
  if (LEADING.test(before)) return !NAME_AFTER.test(after) || UNAMBIGUOUS.test(name);
  if (AFTER_MONTH.test(before)) return !NAME_AFTER.test(after);
  if (/\bthe\s+$/i.test(before) && NOUN_AFTER.test(after)) return true;
  if (ATTRIBUTIVE_BEFORE.test(before) && /^\s+\p{Ll}/u.test(after)) return name !== "May" && name !== "March";
  return (
    UNAMBIGUOUS.test(name) && !/\p{Lu}\p{Ll}+\s+$/u.test(before.trimStart()) && !/^\s+\p{Lu}/u.test(after)
  );
}
