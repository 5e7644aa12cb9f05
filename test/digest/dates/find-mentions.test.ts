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
    name: "days over the end of a month",
    input: "The fair runs July 30-Aug. 2.",
    expected: [
      "July 30-Aug. 2 | 2025-07-30/2025-08-02 | ahead",
      "July 30 | 2025-07-30 | end",
      "Aug. 2 | 2025-08-02 | end",
    ],
  },
  {
    name: "part of a week",
    input: "The minister will fly to Oslo early next week.",
    expected: ["early next week | 2025-08-04/2025-08-10 | early | ahead"],
  },
  {
    name: "last quarter of a year",
    input: "Sales fell in the last quarter of 2024.",
    expected: ["last quarter of 2024 | 2024-36 | past"],
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
    name: "agreed to a thing",
    input: "The islands agreed to a ceasefire on Monday after five days of fighting.",
    expected: ["Monday | 2025-07-28 | past"],
  },
  {
    name: "called to a place",
    input: "Police were called to the scene on Tuesday.",
    expected: ["Tuesday | 2025-07-29 | past"],
  },
  {
    name: "could not be reached",
    input: "The company could not be reached for comment on Monday.",
    expected: ["Monday | 2025-07-28 | past"],
  },
  {
    name: "would not say",
    input: "The spokesman would not say on Monday how many had left.",
    expected: ["Monday | 2025-07-28 | past"],
  },
  {
    name: "may have been",
    input: "The blast on Monday may have been an accident.",
    expected: ["Monday | 2025-07-28 | past"],
  },
  {
    name: "a ruling that could",
    input: "The ruling on Monday could force the yard to close.",
    expected: ["Monday | 2025-07-28 | past"],
  },
  {
    name: "after a fire",
    input: "Prices may rise after a fire on Monday at the refinery.",
    expected: ["Monday | 2025-07-28 | past"],
  },
  {
    name: "voted to hold rates",
    input: "The bank voted to hold rates on Wednesday.",
    expected: ["Wednesday | 2025-07-30 | past"],
  },
  {
    name: "rejected a plan to build",
    input: "The council rejected a plan to build 300 homes on Tuesday.",
    expected: ["Tuesday | 2025-07-29 | past"],
  },
  {
    name: "ordered somebody to leave",
    input: "The port ordered residents to leave the quay on Tuesday.",
    expected: ["Tuesday | 2025-07-29 | past"],
  },
  {
    name: "agreed to meet",
    input: "They agreed to meet on Friday.",
    expected: ["Friday | 2025-08-01 | ahead"],
  },
  {
    name: "decided to hold a meeting",
    input: "The council decided to hold a general meeting on Monday.",
    expected: ["Monday | 2025-08-04 | ahead"],
  },
  {
    name: "present tense of one",
    input: "Norland votes on Sunday.",
    expected: ["Sunday | 2025-08-03 | ahead"],
  },
  {
    name: "forty votes",
    input: "The party won 40 votes on Sunday.",
    expected: ["Sunday | 2025-07-27 | past"],
  },
  {
    name: "is on a day",
    input: "The final is on Sunday.",
    expected: ["Sunday | 2025-08-03 | ahead"],
  },
  {
    name: "is striking",
    input: "Teachers are striking on Monday.",
    expected: ["Monday | 2025-08-04 | ahead"],
  },
  {
    name: "is expected, no preposition",
    input: "A vote is expected Monday.",
    expected: ["Monday | 2025-08-04 | ahead"],
  },
  {
    name: "is shut until",
    input: "The road is shut until Saturday.",
    expected: ["Saturday | 2025-08-02 | ahead"],
  },
  {
    name: "year of the sentence",
    input: "She was arrested on Nov. 3, 2022, and charged on Nov. 9.",
    expected: ["Nov. 3, 2022 | 2022-11-03 | past", "Nov. 9 | 2022-11-09 | past"],
  },
  {
    name: "year of the sentence before",
    input: "The war began on Oct. 7, 2003. The islands struck back on Oct. 27.",
    expected: ["Oct. 7, 2003 | 2003-10-07 | past", "Oct. 27 | 2003-10-27 | past"],
  },
  {
    name: "year of the sentence, over New Year",
    input: "She was hired in May 2019 and fired in March.",
    expected: ["May 2019 | 2019-05 | past", "March | 2020-03 | past"],
  },
  {
    name: "news beside an old year",
    input: "The yard opened on June 2, 2010. On July 20, it closed.",
    expected: ["June 2, 2010 | 2010-06-02 | past", "July 20 | 2025-07-20 | past"],
  },
  {
    name: "month of that year",
    input: "In March 2020 schools closed. They reopened in June that year.",
    expected: ["March 2020 | 2020-03 | past", "June that year | 2020-06 | past"],
  },
  {
    name: "holiday in a year",
    input: "It shut on Memorial Day in 2020.",
    expected: ["Memorial Day in 2020 | 2020-05-25 | past"],
  },
  {
    name: "the next year after another",
    input: "She joined in 2010 and left the next year.",
    expected: ["2010 | 2010 | past", "the next year | 2011 | past"],
  },
  {
    name: "the rest of another year",
    input: "In March 2019 he fell ill and did not work for the rest of the year.",
    expected: ["March 2019 | 2019-03 | past", "the year | 2019 | past"],
  },
  {
    name: "around a clock time",
    input: "At around 3 a.m. on Monday, a fire broke out.",
    expected: ["3 a.m. on Monday | 2025-07-28 | past"],
  },
  {
    name: "a quotation about next month",
    input: "“We will be ready next month,” she told the paper in May.",
    expected: ["next month | 2025-06 | past", "May | 2025-05 | said"],
  },
  {
    name: "postponed from one month to another",
    input: "The vote was postponed from September to November.",
    expected: ["September | 2025-09 | qualifier", "November | 2025-11 | ahead"],
  },
  {
    name: "from one day to another",
    input: "The poll was conducted from July 24 to 26.",
    expected: [
      "July 24 to 26 | 2025-07-24/2025-07-26 | past",
      "July 24 | 2025-07-24 | end",
      "26 | 2025-07-26 | end",
    ],
  },
  {
    name: "between two days of a month, with its year",
    input: "It happened between 13 and 15 September 2003.",
    expected: [
      "13 and 15 September 2003 | 2003-09-13/2003-09-15 | past",
      "13 | 2003-09-13 | end",
      "15 September | 2003-09-15 | end",
    ],
  },
  {
    name: "died far from the month",
    input: "The singer died at her home in the old town in June.",
    expected: ["June | 2025-06 | past"],
  },
  {
    name: "no later than",
    input: "Firms must comply no later than Sept. 1.",
    expected: ["Sept. 1 | 2025-09-01 | ahead"],
  },
  {
    name: "since never looks ahead",
    input: "The rules have applied since Sept. 1.",
    expected: ["Sept. 1 | 2024-09-01 | past"],
  },
  {
    name: "a week ago",
    input: "It opened a week ago.",
    expected: ["a week ago | 2025-07-21/2025-07-27 | past"],
  },
  {
    name: "a week later",
    input: "It shook on June 3. A week later the town was empty.",
    expected: ["June 3 | 2025-06-03 | past", "A week later | 2025-06-07/2025-06-13 | past"],
  },
  {
    name: "two clock times in a row",
    input: "It plays Friday 8 p.m., Saturday 3 p.m.",
    expected: ["Friday 8 p.m. | 2025-08-01 | ahead", "Saturday 3 p.m. | 2025-08-02 | ahead"],
  },
  {
    name: "a day known by its name",
    input: "Nearly 3,000 people died on Sept. 11.",
    expected: [],
  },
  {
    name: "hearing of a commission",
    input: "The Aug. 8 commission hearing is public.",
    expected: ["Aug. 8 | 2025-08-08 | ahead"],
  },
  {
    name: "riot known by its day",
    input: "The Jan. 6 riot shook it.",
    expected: [],
  },
  {
    name: "meeting on a day known by its name",
    input: "They will meet on Oct. 7.",
    expected: ["Oct. 7 | 2025-10-07 | ahead"],
  },
  {
    name: "frame in capitals",
    input: "KABUL, AUG 1 (ANSA) - The port is shut.",
    expected: ["AUG 1 | 2025-08-01 | frame"],
  },
  {
    name: "year carried to the next sentence only",
    input: "She was born on June 2, 2010. A year passed. On Nov. 9 she left.",
    expected: ["June 2, 2010 | 2010-06-02 | past", "Nov. 9 | 2024-11-09 | past"],
  },
  {
    name: "year not carried to what is vaguer",
    input: "She was born on June 2, 2010. In November she left.",
    expected: ["June 2, 2010 | 2010-06-02 | past", "November | 2024-11 | past"],
  },
  {
    name: "year not carried against the tense",
    input: "It shut on Nov. 3, 2022, and will open on Nov. 9.",
    expected: ["Nov. 3, 2022 | 2022-11-03 | past", "Nov. 9 | 2025-11-09 | ahead"],
  },
  {
    name: "year alone not carried",
    input: "In 2010 she left. On Nov. 3 she came.",
    expected: ["2010 | 2010 | past", "Nov. 3 | 2024-11-03 | past"],
  },
  {
    name: "year not carried backwards",
    input: "On Nov. 9 it opened, after it shut on Nov. 3, 2022.",
    expected: ["Nov. 9 | 2024-11-09 | past", "Nov. 3, 2022 | 2022-11-03 | past"],
  },
  {
    name: "two comparisons with one year",
    input: "In 2019 it sold 40 ships; a year earlier it sold 3 and a year earlier 2.",
    expected: ["2019 | 2019 | past", "a year earlier | 2018 | past", "a year earlier | 2018 | past"],
  },
  {
    name: "fiscal year",
    input: "In fiscal 2024 it closed.",
    expected: ["2024 | 2024 | qualifier"],
  },
  {
    name: "later in the evening",
    input: "He came later in the evening.",
    expected: ["later in the evening | 2025-07-31 | past"],
  },
  {
    name: "put off from one month to another",
    input: "The vote was put off from September to November.",
    expected: ["September | 2025-09 | qualifier", "November | 2025-11 | ahead"],
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

  it.each([
    "Every Aug. 6, a bell is rung.",
    "A bell is rung each year on Aug. 6.",
    "The rainy season usually starts in June.",
    "Annually in July a bell is rung.",
  ])("leaves out what comes again and again: %s", (text) => {
    expect(read(text, "2025-07-31")).toEqual([]);
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

  it.each([
    { text: "The mayor took office on Jan. 20.", published: "2025-12-15", expected: "2025-01-20" },
    { text: "She resigned in January over the scandal.", published: "2025-12-15", expected: "2025-01" },
    { text: "He was arrested in February.", published: "2026-01-05", expected: "2025-02" },
    { text: "The firm will cut 300 jobs in December.", published: "2026-01-05", expected: "2026-12" },
    { text: "In May, she will turn 100.", published: "2025-07-31", expected: "2026-05" },
    { text: "He stays if the case is heard in May.", published: "2000-03-29", expected: "2000-05" },
    { text: "The accession was planned for early March.", published: "1999-02-10", expected: "1999-03" },
    { text: "The school was advised to shut until 7 June.", published: "2009-05-28", expected: "2009-06-07" },
  ])("takes the year that a plain tense tells: $text", ({ text, published, expected }) => {
    const when = toWhen(published, "stated", []);
    expect(findMentions({ id: "a", text, published: when })[0]?.when.edtf).toBe(expected);
  });

  it("looks a long way back for a past month rather than a short way ahead", () => {
    expect(read("They met in May.", "2025-12-10")).toEqual(["May | 2025-05 | past"]);
    expect(read("They met on July 10.", "2026-01-20")).toEqual(["July 10 | 2025-07-10 | past"]);
  });

  it("carries a year to a day that is not news", () => {
    const on = (day: string) => read(`He was held on Nov. 3, 2022, and charged on ${day}.`, "2025-07-31")[1];
    expect(on("June 16")).toBe("June 16 | 2025-06-16 | past");
    expect(on("June 15")).toBe("June 15 | 2023-06-15 | past");
  });

  it("counts from a moment at most 400 characters before", () => {
    const withGap = (gap: number) =>
      read(`It shut on July 3, 2024.${" Trams ran.".repeat(gap)} The next day it opened.`, "2025-07-31");
    expect(withGap(36)).toHaveLength(2);
    expect(withGap(37)).toHaveLength(1);
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

  it("reads a page of dates in linear time", () => {
    const start = performance.now();
    findMentions({
      id: "a",
      text: "They met on Nov. 3, 2022, and on Nov. 4. ".repeat(10_000),
      published: toWhen("2025-07-31", "stated", []),
    });
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it("takes a long line in its stride", () => {
    expect(
      findMentions({ id: "a", text: `${"the start of ".repeat(50_000)}${" ".repeat(200_000)}` }),
    ).toEqual([]);
  });
});
