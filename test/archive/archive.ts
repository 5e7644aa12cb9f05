import type { Day } from "../../src/digest/model.ts";
import { addDays, compareText, daysBetween } from "../../src/digest/when.ts";
import { groupBy } from "../../src/publish/site/group-by.ts";
import { type ContentFile, ledger } from "../hostile/hostile-case.ts";
import { LEDGER } from "../hostile/write-content.ts";
import { day } from "../publish/make-site.ts";
import { type PrintedItem, printLogo, printPlain } from "../read/captures/pages.ts";
import { drawNumber } from "./draw.ts";
import { oddities } from "./oddities.ts";
import { type Telling, tellHappening } from "./tell-happenings.ts";

/** Captured articles of the archive beside the odd ones. */
const ARTICLES = 990;
const FIRST = day("2024-01-03");
const LAST = day("2025-12-01");
/** Happenings whose latest report came in on the last day: the front page of a busy digest. */
const AT_ONCE = 50;
/** Reports on one captured page. */
const ON_A_PAGE = 3;
/** The number of the first of those; the ones before have smaller numbers. */
const FIRST_AT_ONCE = 5_000;

/** The address of the archive. */
export const ARCHIVE_ADDRESS = "https://archive.example/";

export const archiveSettings: Readonly<Record<string, string>> = {
  "site.yaml": [
    "title: The Archive of Small Harbours",
    "description: A thousand invented articles, to hold the site against.",
    `address: ${ARCHIVE_ADDRESS}`,
    "identity: archive.example,2024",
    "owner: { name: The owner of this archive, email: owner@archive.example }",
  ].join("\n"),
  "outlets.yaml":
    "- { name: Meridian Press, agency: true }\n- { name: Northwire, agency: true }\n- { name: Harbour World, url: 'https://harbour-world.example/' }\n",
  "redirects.yaml": "- { from: /about-us/, to: /about/ }\n",
};

/**
 * Content of a thousand articles over two years, the same on every run: single reports, wire copies and updates of invented
 * happenings, and odd ones. On the last day fifty stories come in at once.
 */
export function buildArchive(): ContentFile[] {
  const atOnce = Array.from({ length: AT_ONCE }, (_, at) =>
    tellHappening(FIRST_AT_ONCE + at, addDays(LAST, -1), { course: "followed", later: LAST }),
  ).flat();
  const tellings = [...tellUntilFull(ARTICLES - atOnce.length), ...atOnce];
  return [
    ...oddities,
    ...cutPages(tellings).map(printPage),
    {
      path: LEDGER,
      body: `${ledger({ id: "gone", file: "captures/2024-06-01-gone.txt", slug: "withdrawn-report", withdrawn: "2024-06-09T08:00:00Z" })}\n`,
    },
  ];
}

function tellUntilFull(count: number): Telling[] {
  const tellings: Telling[] = [];
  const days = daysBetween(FIRST, addDays(LAST, -4));
  // Courses give 1.8 reports a happening.
  const happenings = Math.ceil(count / 1.8);
  for (let number = 0; tellings.length < count; number += 1)
    tellings.push(...tellHappening(number, addDays(FIRST, Math.floor((number * days) / happenings) % days)));
  return tellings.slice(0, count);
}

/** Reports of a day stand on pages together. */
function cutPages(tellings: readonly Telling[]): Telling[][] {
  const sorted = [...tellings].sort((a, b) => compareText(a.day, b.day));
  const byDay = groupBy(sorted, ({ day }) => day);
  return [...byDay.values()].flatMap((ofDay) =>
    Array.from({ length: Math.ceil(ofDay.length / ON_A_PAGE) }, (_, page) =>
      ofDay.slice(page * ON_A_PAGE, (page + 1) * ON_A_PAGE),
    ),
  );
}

/** The page of a capture on the day of the reports; its main report is one that says no age, where there is one. */
function printPage(tellings: readonly Telling[], index: number): ContentFile {
  const main = tellings.find(({ isUndated }) => isUndated) ?? tellings[0];
  if (main === undefined) throw new Error("A page without reports");
  const items = tellings.filter((telling) => telling !== main).map(toItem);
  const { title, body, outlet, day } = main;
  const path = `captures/${day}-page-${index}.txt`;
  if (main.isUndated === true)
    return { path, body: `${stateVaguely(day, index)}${printPlain({ title, body, items })}\n` };
  const printed = printLogo({ title, body, items, glued: `${outlet}${ageOf(main)}` });
  return { path, body: `---\ncaptured: ${day}T20:00:00Z\n---\n${printed}\n` };
}

/** What the owner knows of a page that tells no day: the month, the year or a window by turns, or nothing. */
function stateVaguely(day: Day, index: number): string {
  const known = [day.slice(0, 7), day.slice(0, 4), `${addDays(day, -20)}/${day}`][index % 4];
  return known === undefined ? "" : `---\npublished: ${known}\n---\n`;
}

function toItem(telling: Telling): PrintedItem {
  const { outlet: source, title, body } = telling;
  return { source, title, text: body.join(" "), age: ageOf(telling) };
}

function ageOf({ title }: Telling): string {
  return `${2 + drawNumber(`age ${title}`, 9)} hours ago`;
}
