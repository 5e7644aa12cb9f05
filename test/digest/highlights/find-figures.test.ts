import { describe, expect, test } from "vitest";
import { findFigures } from "../../../src/digest/highlights/find-figures.ts";
import { findBodySentences } from "../../../src/digest/text/frame.ts";

const find = (text: string) =>
  findFigures(text, findBodySentences(text)).map(({ start, end }) => text.slice(start, end));

describe("findFigures", () => {
  test.each<{ name: string; input: string; expected: string[] }>([
    { name: "money with its sign", input: "It pledged $500 million for rails.", expected: ["$500 million"] },
    { name: "short scales", input: "The budget is $22.6bn or €5m.", expected: ["$22.6bn", "€5m"] },
    { name: "another country's dollars", input: "It cost A$3,200 and US$2.", expected: ["A$3,200", "US$2"] },
    { name: "money in words behind", input: "They paid 10 billion rupees.", expected: ["10 billion rupees"] },
    { name: "as wires wrote it", input: "The offer of 100 dlrs a share.", expected: ["100 dlrs"] },
    { name: "a percentage", input: "with 97 percent of that from exports", expected: ["97 percent"] },
    { name: "percent signs", input: "Sales rose 4.5% and 6.8%.", expected: ["4.5%", "6.8%"] },
    { name: "a range", input: "It fell 3 to 5 percent.", expected: ["3 to 5 percent"] },
    { name: "a range of money", input: "It costs $1-2 billion.", expected: ["$1-2 billion"] },
    {
      name: "how exact it is",
      input: "They sold about 2.5 million tonnes and more than 1,000 cars.",
      expected: ["about 2.5 million tonnes", "more than 1,000 cars"],
    },
    {
      name: "people",
      input: "The attacks killed 16 people and wounded 155 others.",
      expected: ["16 people", "155 others"],
    },
    { name: "people in words", input: "Six people died and two firms closed.", expected: ["Six people"] },
    {
      name: "adjectives between",
      input: "It has 30 heavily armed ships.",
      expected: ["30 heavily armed ships"],
    },
    {
      name: "a unit",
      input: "It lies 100 km away, 90 kilometers by road.",
      expected: ["100 km", "90 kilometers"],
    },
    { name: "a large number alone", input: "Payrolls rose to 337,000 in May.", expected: ["337,000"] },
    {
      name: "a million in words",
      input: "It has over a million readers.",
      expected: ["over a million readers"],
    },
    {
      name: "before a month",
      input: "On Aug. 8 it paid $3 billion. It has 12 ships.",
      expected: ["$3 billion", "12 ships"],
    },
  ])("$name", ({ input, expected }) => {
    expect(find(input)).toEqual(expected);
  });

  test.each<{ name: string; input: string }>([
    { name: "a date", input: "On July 10 he met the press, and on 8 August officials." },
    { name: "days of a month", input: "The summit is on April 24 and 25." },
    { name: "a year", input: "In 2024 elections were held, as in 1999." },
    { name: "a clock time", input: "It began at 15:57, not at 8 a.m. or 9 pm." },
    { name: "an age", input: "Webb, 51, and a 45-year-old man, aged 30." },
    { name: "a span of time", input: "It took 19 years, 3 months and 45 seconds." },
    { name: "an ordinal", input: "The 19th meeting and the 2nd round." },
    { name: "an article of a law", input: "Article 5 says so, and page 12 as well." },
    { name: "a phone number", input: "Call +44 20 7946 0958 or 555-1234 today." },
    { name: "a name", input: "The G7 saw a Boeing 737 jets fly past Highway 66 signs." },
    { name: "a score", input: "They lost 24-17 and stand at 4-7." },
    { name: "a small number in words", input: "The two countries have three ports." },
    { name: "people already told of", input: "One of two men left, and the two men met these three women." },
    { name: "an index", input: "The 100-share index and F-16 fighters." },
    { name: "a number without a noun", input: "He called 911 and is in group 4." },
    {
      name: "a stamp and a dateline",
      input: "News Jul 31, 2025 15:57 (JST) Tokyo, July 31 (Jiji Press)--It met.",
    },
  ])("not $name", ({ input }) => {
    expect(find(input)).toEqual([]);
  });

  test("each with its sentence", () => {
    const text = "It met on Aug. 8 in Oslo. It paid $5 million.";
    expect(
      findFigures(text, findBodySentences(text)).map(({ sentence }) =>
        text.slice(sentence.start, sentence.end),
      ),
    ).toEqual(["It paid $5 million."]);
  });
});
