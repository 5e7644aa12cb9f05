import { describe, expect, it } from "vitest";
import { findMentions } from "../../../src/digest/dates/find-mentions.ts";
import { toWhen } from "../../../src/digest/when.ts";

function read(text: string, published: string | undefined): string[] {
  const when = published === undefined ? undefined : toWhen(published, "stated", [{ setting: "test" }]);
  return findMentions({ id: "a", text, ...(when && { published: when }) }).map(
    ({ start, end, when: { edtf, part }, sense }) =>
      [text.slice(start, end), edtf, ...(part ? [part] : []), sense].join(" | "),
  );
}

// 31 July 2025 is a Thursday.
const ON_A_DAY: readonly { name: string; input: string; expected: readonly string[] }[] = [
  { name: "past weekday", input: "The council met on Monday.", expected: ["Monday | 2025-07-28 | past"] },
  {
    name: "weekday of the day itself",
    input: "The council on Thursday decided to close the port.",
    expected: ["Thursday | 2025-07-31 | past"],
  },
  {
    name: "coming weekday",
    input: "The council will meet on Monday.",
    expected: ["Monday | 2025-08-04 | ahead"],
  },
  {
    name: "plan after a past verb",
    input:
      "The council decided to hold a hearing of residents in both towns, including the old port, on Aug. 8.",
    expected: ["Aug. 8 | 2025-08-08 | ahead"],
  },
  {
    name: "plan around a day",
    input: "The council is considering holding a hearing on or around Aug. 8, an official has said.",
    expected: ["Aug. 8 | 2025-08-08~ | ahead"],
  },
  {
    name: "deadline",
    input: "He kept to the deadline set for August 8.",
    expected: ["August 8 | 2025-08-08 | ahead"],
  },
  {
    name: "day before a noun",
    input: "The losses in the July 20 election were heavy.",
    expected: ["July 20 | 2025-07-20 | past"],
  },
  {
    name: "day of a meeting to come",
    input: "The Aug. 8 hearing is for summarising.",
    expected: ["Aug. 8 | 2025-08-08 | ahead"],
  },
  {
    name: "speech",
    input: "The mayor said on Tuesday that trams were late.",
    expected: ["Tuesday | 2025-07-29 | said"],
  },
  {
    name: "speech first",
    input: "Speaking to reporters on Tuesday, the mayor said trams were late.",
    expected: ["Tuesday | 2025-07-29 | said"],
  },
  {
    name: "occasion of speech",
    input: "In a statement on Tuesday, the mayor denied it.",
    expected: ["Tuesday | 2025-07-29 | said"],
  },
  {
    name: "present tense of a plan",
    input: "The law takes effect Jan. 1.",
    expected: ["Jan. 1 | 2026-01-01 | ahead"],
  },
  {
    name: "short verb between",
    input: "The mayor says twelve cows died on Tuesday.",
    expected: ["Tuesday | 2025-07-29 | past"],
  },
  {
    name: "report",
    input: "A newspaper reported on Tuesday that crews repaired the line.",
    expected: ["Tuesday | 2025-07-29 | said"],
  },
  {
    name: "no speech, but what is spoken of",
    input: "Explaining the decision for the closure in June 2024, the mayor said: “We had to.”",
    expected: ["June 2024 | 2024-06 | past"],
  },
  {
    name: "past month",
    input: "In November, the mayor visited Oslo.",
    expected: ["November | 2024-11 | past"],
  },
  {
    name: "the month of May is no verb",
    input: "In May, acting trade minister Nora Aas attended the fair; May was wet.",
    expected: ["May | 2025-05 | past"],
  },
  {
    name: "coming month",
    input: "The bridge will open in November.",
    expected: ["November | 2025-11 | ahead"],
  },
  {
    name: "part of a month",
    input: "Then in early July, the bridge opened.",
    expected: ["early July | 2025-07 | early | past"],
  },
  { name: "year", input: "Last year, it opened an office.", expected: ["Last year | 2024 | past"] },
  {
    name: "month counted",
    input: "It opened earlier this month.",
    expected: ["earlier this month | 2025-07 | past"],
  },
  {
    name: "coming month counted",
    input: "It will open next month.",
    expected: ["next month | 2025-08 | ahead"],
  },
  {
    name: "weeks ago",
    input: "It opened two weeks ago.",
    expected: ["two weeks ago | 2025-07-14/2025-07-20 | past"],
  },
  {
    name: "this week",
    input: "It opened this week.",
    expected: ["this week | 2025-07-28/2025-08-03 | past"],
  },
  {
    name: "days counted",
    input: "It closed yesterday and opens tomorrow.",
    expected: ["yesterday | 2025-07-30 | past", "tomorrow | 2025-08-01 | ahead"],
  },
  {
    name: "quantity of a year",
    input: "The harbour's turnover in 2024 stood at 54 million euros.",
    expected: ["2024 | 2024 | qualifier"],
  },
  {
    name: "quantity of a year, taken up by a pronoun",
    input: "Turnover has grown: in 2024 it stood at 54 million euros.",
    expected: ["2024 | 2024 | qualifier"],
  },
  {
    name: "compared year",
    input: "It rose to 12 percent, up from 9 percent in 2023.",
    expected: ["2023 | 2023 | qualifier"],
  },
  { name: "year before a noun", input: "The 2024 budget is small.", expected: ["2024 | 2024 | qualifier"] },
  {
    name: "year of a happening",
    input: "The 2015 earthquake destroyed it.",
    expected: ["2015 | 2015 | past"],
  },
  {
    name: "until",
    input: "Despite staying on the list until 2024, the firm won ties as early as September 2021.",
    expected: ["2024 | 2024 | past", "September 2021 | 2021-09 | past"],
  },
  { name: "decade", input: "It closed in the 1990s.", expected: ["1990s | 199X | past"] },
  {
    name: "interval",
    input: "It closed between May and July.",
    expected: ["May and July | 2025-05/2025-07 | past", "May | 2025-05 | end", "July | 2025-07 | end"],
  },
  {
    name: "span of years",
    input: "It spread in 1996-97.",
    expected: ["1996-97 | 1996/1997 | past", "1996 | 1996 | end", "97 | 1997 | end"],
  },
  {
    name: "season gone by",
    input: "The bridge opened last fall.",
    expected: ["last fall | 2024-23 | past"],
  },
  {
    name: "quarter gone by",
    input: "Sales fell 3 percent in the second quarter.",
    expected: ["the second quarter | 2025-34 | past"],
  },
  {
    name: "quarter to come",
    input: "Sales will rise in the fourth quarter.",
    expected: ["the fourth quarter | 2025-36 | ahead"],
  },
  {
    name: "weekend of a past clause",
    input: "The council met over the weekend.",
    expected: ["over the weekend | 2025-07-26/2025-07-27 | past"],
  },
  {
    name: "weekend to come",
    input: "The council will meet over the weekend.",
    expected: ["over the weekend | 2025-08-02/2025-08-03 | ahead"],
  },
  {
    name: "weekends counted",
    input: "They met last weekend and meet next weekend.",
    expected: ["last weekend | 2025-07-26/2025-07-27 | past", "next weekend | 2025-08-09/2025-08-10 | ahead"],
  },
  {
    name: "holiday gone by",
    input: "She was found on Thanksgiving Day.",
    expected: ["Thanksgiving Day | 2024-11-28 | past"],
  },
  {
    name: "holiday to come",
    input: "It will be the theme until Election Day.",
    expected: ["Election Day | 2025-11-04 | ahead"],
  },
  {
    name: "the same year",
    input: "He fled in June 1998 and came back later that year.",
    expected: ["June 1998 | 1998-06 | past", "later that year | 1998 | past"],
  },
  {
    name: "the next day",
    input: "The bridge shut on July 3. The next day it opened.",
    expected: ["July 3 | 2025-07-03 | past", "The next day | 2025-07-04 | past"],
  },
  {
    name: "the next day after a month: left open",
    input: "The bridge shut in May. The next day it opened.",
    expected: ["May | 2025-05 | past"],
  },
  {
    name: "the same day with nothing before it: left open",
    input: "The bridge shut that same day.",
    expected: [],
  },
  {
    name: "the year after a day",
    input: "On May 22, 1995, he rose, and the following year he was sent abroad.",
    expected: ["May 22, 1995 | 1995-05-22 | past", "the following year | 1996 | past"],
  },
  {
    name: "a year before the present",
    input: "It paid 4.6 pence, up from 4 pence a year earlier.",
    expected: ["a year earlier | 2024 | qualifier"],
  },
  {
    name: "a year before another",
    input: "In 2019 it sold 40 ships, and two years earlier it sold none.",
    expected: ["2019 | 2019 | past", "two years earlier | 2017 | past"],
  },
  {
    name: "arranged for later",
    input: "Residents planned a march on Saturday; the mayor has scheduled a hearing Monday.",
    expected: ["Saturday | 2025-08-02 | ahead", "Monday | 2025-08-04 | ahead"],
  },
  {
    name: "arranged and given up",
    input: "The offer had been due to expire on Friday.",
    expected: ["Friday | 2025-07-25 | qualifier"],
  },
  {
    name: "a comment that somebody wrote later",
    input: "At 03:49 am on 3 August 2025, Anna wrote: Nice.",
    expected: ["03:49 am on 3 August 2025 | 2025-08-03 | said"],
  },
  {
    name: "as planned",
    input: "The march began as planned on Saturday.",
    expected: ["Saturday | 2025-07-26 | past"],
  },
  {
    name: "time given",
    input: "The court has given the town until 9 a.m. Monday to answer.",
    expected: ["9 a.m. Monday | 2025-08-04 | ahead"],
  },
  {
    name: "helper and verb apart",
    input: "The fair would still be held in May.",
    expected: ["May | 2026-05 | ahead"],
  },
  {
    name: "a name is no verb",
    input: "The mayor would be flying to the United States on Monday.",
    expected: ["Monday | 2025-08-04 | ahead"],
  },
  {
    name: "a record set",
    input: "The index is near its record high set on June 6.",
    expected: ["June 6 | 2025-06-06 | past"],
  },
  {
    name: "no approximation before what belongs to a day",
    input: "They found a way around Wednesday's ruling.",
    expected: ["Wednesday | 2025-07-30 | past"],
  },
  {
    name: "today outside a quotation",
    input: "The port opened today.",
    expected: ["today | 2025-07-31 | past"],
  },
  { name: "today inside a quotation", input: "'Today, the port's ready,' the mayor stated.", expected: [] },
  {
    name: "today inside a quotation of a dated speech",
    input: "“Today we open, tomorrow we rest,” the mayor said on Monday.",
    expected: ["Today | 2025-07-28 | past", "tomorrow | 2025-07-29 | past", "Monday | 2025-07-28 | said"],
  },
  {
    name: "today inside a quotation that another day stands beside",
    input: "The mayor said: “Today we open.” The port had shut on Monday.",
    expected: ["Monday | 2025-07-28 | past"],
  },
  {
    name: "today inside curly marks",
    input: "The mayor said: “Today we open, tomorrow we rest.”",
    expected: [],
  },
  {
    name: "old day of harm without its year",
    input: "The Sept. 11 attacks and the Feb. 6 quake changed the law.",
    expected: [],
  },
  {
    name: "fresh day of harm",
    input: "The July 20 attack and Sunday's fire shut the port.",
    expected: ["July 20 | 2025-07-20 | past", "Sunday | 2025-07-27 | past"],
  },
  {
    name: "drill against harm",
    input: "The Aug. 8 fire drill is for all.",
    expected: ["Aug. 8 | 2025-08-08 | ahead"],
  },
  {
    name: "plan given up",
    input: "A march planned for Aug. 5 was called off on Wednesday.",
    expected: ["Aug. 5 | 2025-08-05 | qualifier", "Wednesday | 2025-07-30 | past"],
  },
  {
    name: "frame",
    input:
      "News Jul 31, 2025 15:57 (JST) Oslo, July 31 (Example Press)--The port is shut. [Copyright 2025 Example Press, Ltd.]",
    expected: ["Jul 31, 2025 15:57 (JST) | 2025-07-31 | frame", "July 31 | 2025-07-31 | frame"],
  },
];

const IN_A_WINDOW: readonly {
  name: string;
  input: string;
  published: string | undefined;
  expected: readonly string[];
}[] = [
  {
    name: "month within the window",
    input: "It opened earlier this month.",
    published: "2025-07-10/2025-07-31",
    expected: ["earlier this month | 2025-07 | past"],
  },
  {
    name: "month across the window",
    input: "It opened earlier this month.",
    published: "2025-07-30/2025-08-02",
    expected: [],
  },
  {
    name: "year",
    input: "It opened last year.",
    published: "2025-07-10/2025-07-31",
    expected: ["last year | 2024 | past"],
  },
  {
    name: "year across New Year",
    input: "It opened last year.",
    published: "2024-12-30/2025-01-02",
    expected: [],
  },
  {
    name: "weekday that all days agree on",
    input: "They met on Thursday.",
    published: "2025-07-31/2025-08-02",
    expected: ["Thursday | 2025-07-31 | past"],
  },
  {
    name: "weekday that days differ on",
    input: "They met on Monday.",
    published: "2025-07-10/2025-07-31",
    expected: [],
  },
  {
    name: "yesterday in a window",
    input: "They met yesterday.",
    published: "2025-07-31/2025-08-02",
    expected: [],
  },
  {
    name: "no date: full dates only",
    input: "On Monday and in May they met; in 2021 they met on July 2, 2021.",
    published: undefined,
    expected: ["2021 | 2021 | past", "July 2, 2021 | 2021-07-02 | past"],
  },
];

describe("findMentions", () => {
  it.each(ON_A_DAY)("reads from a known day: $name", ({ input, expected }) => {
    expect(read(input, "2025-07-31")).toEqual(expected);
  });

  it.each(IN_A_WINDOW)("reads from a window: $name", ({ input, published, expected }) => {
    expect(read(input, published)).toEqual(expected);
  });

  it("cites its own words, and the article's date only where it was needed", () => {
    const published = toWhen("2025-07-31", "dateline", [{ article: "a", start: 90, end: 97 }]);
    const text = "It opened in 2021 and closed on Monday.";
    expect(findMentions({ id: "a", text, published }).map(({ when }) => [when.basis, when.evidence])).toEqual(
      [
        ["stated", [{ article: "a", start: 13, end: 17 }]],
        [
          "relative to article",
          [
            { article: "a", start: 32, end: 38 },
            { article: "a", start: 90, end: 97 },
          ],
        ],
      ],
    );
  });

  it("gives the instant where a clock time has its zone", () => {
    const instants = (text: string) =>
      findMentions({ id: "a", text, published: toWhen("2025-07-31", "stated", []) }).map(
        ({ when }) => when.instant,
      );
    expect(instants("It opened at 9 a.m. JST on Monday.")).toEqual(["2025-07-28T00:00:00Z"]);
    expect(instants("It opened at 9 a.m. on Monday.")).toEqual([undefined]);
    expect(instants("It shut at midnight GMT on Monday.")).toEqual(["2025-07-29T00:00:00Z"]);
  });

  it("cites the moment that an anaphor counts from", () => {
    const text = "It shut on July 3, 2024. The next day it opened.";
    expect(findMentions({ id: "a", text })[1]?.when).toMatchObject({
      edtf: "2024-07-04",
      basis: "inferred",
      evidence: [
        { article: "a", start: 25, end: 37 },
        { article: "a", start: 11, end: 23 },
      ],
    });
  });

  it("looks a long way back for a past month rather than a short way ahead", () => {
    expect(read("They met in May.", "2025-12-10")).toEqual(["May | 2025-05 | past"]);
    expect(read("They met on July 10.", "2026-01-20")).toEqual(["July 10 | 2025-07-10 | past"]);
  });

  it.each([
    { name: "day before", text: "He said so on Wednesday.", expected: ["2025-08-13"] },
    { name: "earlier day", text: "He fell on Monday.", expected: ["2025-08-11"] },
    { name: "day to come", text: "They will meet on Thursday.", expected: ["2025-08-14"] },
    { name: "next day further east", text: "He said so on Thursday.", expected: [] },
  ])("reads from a day that an age makes: $name", ({ text, expected }) => {
    const published = toWhen("2025-08-13", "relative to capture", [{ setting: "test" }]);
    expect(findMentions({ id: "a", text, published }).map(({ when }) => when.edtf)).toEqual(expected);
  });

  it("counts nothing beyond the ends of the calendar", () => {
    const text =
      "It is valid until 9999-12-31 at 24:00 GMT. The next day it ends, on Monday, next year, two weeks later.";
    for (const published of ["9999-12-31", "0001-01-01", undefined])
      expect(read(text, published)[0]).toContain("9999-12-31 at 24:00 GMT | 9999-12-31");
    expect(read("0001-01-01 at 00:00 UTC+1 it began; a year earlier it had not.", "0001-01-01")).toHaveLength(
      1,
    );
  });

  it("takes a long line in its stride", () => {
    expect(
      findMentions({ id: "a", text: `${"the start of ".repeat(50_000)}${" ".repeat(200_000)}` }),
    ).toEqual([]);
  });
});
