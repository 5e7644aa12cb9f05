import type { Day } from "../../src/digest/model.ts";
import { addDays, weekdayOf } from "../../src/digest/when.ts";
import { drawItem, drawNumber } from "./draw.ts";
import { type Kind, kinds } from "./happenings.ts";
import { agencies, nameFigure, namePerson, nameTown, outlets } from "./names.ts";

/** What one outlet printed of a happening. */
export interface Telling {
  readonly day: Day;
  readonly outlet: string;
  readonly title: string;
  readonly body: readonly string[];
  /** Its page says no age, and its text no day: when it was printed is known by the capture alone. */
  readonly isUndated?: true;
}

/** How many outlets tell a happening, and how: by turns. */
type Course = "single" | "copied" | "updated" | "vague" | "followed";
const COURSES: readonly Course[] = ["copied", "single", "updated", "vague", "followed"];

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
/** Sentences of the shortest report beside its first. */
const SHORTEST = 3;

/** The reports on the happening of a number, which happens on a day. No two numbers have names and figures in common but by chance. */
export function tellHappening(
  number: number,
  day: Day,
  given: { readonly course?: Course; readonly later?: Day } = {},
): Telling[] {
  const kind = drawItem(`kind ${number}`, kinds);
  const seed = `${number}`;
  const fill = buildFill(seed, day);
  const [first, second] = orderOutlets(seed);
  const agency = drawItem(`agency ${seed}`, agencies);
  const later = given.later ?? addDays(day, 1 + drawNumber(`later ${seed}`, 2));
  const telling = (on: Day, outlet: string, title: string, sentences: readonly string[]): Telling => ({
    day: on,
    outlet,
    title: fill(title, on),
    body: toParagraphs(sentences.map((sentence) => fill(sentence, on))),
  });
  const whole = [kind.lead, ...kind.facts, kind.plan, kind.vague];
  const turn = [kind.turn.lead, ...kind.facts.slice(0, 2), kind.plan, ...kind.facts.slice(3)];
  switch (given.course ?? COURSES[number % COURSES.length]) {
    case "copied": {
      const [dispatch, trimmed] = [whole, whole.slice(0, -2)].map((sentences) => [
        `${fill("{place}", day)}, ${monthAndDay(day)} (${agency})--${kind.lead}`,
        ...sentences.slice(1),
      ]);
      return [
        telling(day, first, kind.title, dispatch ?? []),
        telling(day, second, `${kind.title} (wire)`, trimmed ?? []),
      ];
    }
    case "updated":
      return [
        telling(day, first, kind.title, whole),
        telling(later, first, kind.turn.title, turn),
        telling(later, second, kind.turn.title, [kind.turn.lead, ...kind.facts.slice(1, 4), kind.vague]),
      ];
    case "followed":
      return [telling(day, first, kind.title, whole), telling(later, first, kind.turn.title, turn)];
    case "vague":
      return [{ ...telling(day, first, kind.title, withoutDays(kind)), isUndated: true }];
    default:
      return [
        telling(
          day,
          first,
          kind.title,
          whole.slice(0, 1 + SHORTEST + drawNumber(`length ${seed}`, SHORTEST)),
        ),
      ];
  }
}

function withoutDays(kind: Kind): string[] {
  return [kind.lead.replace(/ on \{today\}/, ""), ...kind.facts, kind.vague];
}

function orderOutlets(seed: string): [string, string] {
  const at = drawNumber(`outlet ${seed}`, outlets.length);
  const next = at + 1 + drawNumber(`second ${seed}`, outlets.length - 1);
  return [outlets[at] ?? "", outlets[next % outlets.length] ?? ""];
}

/** Fills the names, figures and words of a happening into a sentence; those of days are as of the day of telling. */
function buildFill(seed: string, day: Day): (sentence: string, on: Day) => string {
  const place = nameTown(`${seed} place`);
  const known: Readonly<Record<string, string>> = {
    place,
    town: nameTown(`${seed} town`),
    person: namePerson(`${seed} person`),
    other: namePerson(`${seed} other`),
    body: `the ${place} ${drawItem(`body ${seed}`, ["Harbour Authority", "Water Board", "County Council", "Inspection Office"])}`,
    many: nameFigure(`${seed} many`, 120, 9_000),
    few: nameFigure(`${seed} few`, 11, 98),
    few2: nameFigure(`${seed} few2`, 3, 11),
    sum: `${nameFigure(`${seed} sum`, 2, 90)}.${drawNumber(`part ${seed}`, 10)} million`,
    soon: monthAndDay(addDays(day, 6 + drawNumber(`soon ${seed}`, 30))),
  };
  return (sentence, on) => {
    const filled = sentence
      .replace(/\[([^\]]*)\]/g, (_, words: string) => drawItem(`${seed} ${words}`, words.split("|")))
      .replace(/\{(\w+)\}/g, (_, name: string) =>
        name === "today" ? (WEEKDAYS[weekdayOf(on) - 1] ?? "") : (known[name] ?? ""),
      );
    return filled.charAt(0).toUpperCase() + filled.slice(1);
  };
}

function toParagraphs(sentences: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(sentences.length / 2) }, (_, at) =>
    sentences.slice(2 * at, 2 * at + 2).join(" "),
  );
}

/** `2025-08-02` → `August 2` */
function monthAndDay(day: Day): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(8))}`;
}
