import { describe, expect, test } from "vitest";
import { findDatelinePlay } from "../../../src/digest/dates/dateline-play.ts";
import type { AttributedArticle, Day } from "../../../src/digest/model.ts";
import { findDateline } from "../../../src/digest/text/frame/find-dateline.ts";

function playOf(line: string, day: string, title = "Rain falls", agency?: string) {
  const text = `${line}Rain fell.`;
  const dateline = findDateline(text, 0);
  if (dateline === undefined) throw new Error(`No dateline: ${line}`);
  const article: AttributedArticle = {
    id: "one",
    role: "main",
    file: "captures/one.txt",
    line: 1,
    position: 0,
    title,
    text,
    language: "en",
    tags: [],
    isCut: false,
    ...(agency !== undefined && { agency: { id: agency, name: agency, evidence: [] } }),
  };
  return findDatelinePlay(article, dateline)(day as Day);
}

describe("findDatelinePlay", () => {
  // 3 May 2024 is a Friday.
  test.each([
    { name: "a place ahead", line: "TOKYO, May 3 - ", day: "2024-05-03", expected: ["place", -1, 0] },
    {
      name: "a worldwide agency, whose clock is not known",
      line: "TOKYO, May 3 (Reuters) - ",
      day: "2024-05-03",
      expected: ["place", -1, 0],
    },
    { name: "a Saturday", line: "CHICAGO, May 4 - ", day: "2024-05-04", expected: ["weekend", -1, 0] },
    { name: "a Sunday", line: "CHICAGO, May 5 - ", day: "2024-05-05", expected: ["weekend", -1, 1] },
    { name: "a Saturday ahead", line: "TOKYO, May 4 - ", day: "2024-05-04", expected: ["place", -1, 0] },
    { name: "a Sunday ahead", line: "TOKYO, May 5 - ", day: "2024-05-05", expected: ["weekend", -1, 1] },
    {
      name: "a correction",
      line: "CHICAGO, May 3 - ",
      day: "2024-05-03",
      title: "(CORRECTED) - RAIN FALLS",
      expected: ["repeat", 0, 3],
    },
    {
      name: "a repeat from a place ahead",
      line: "TOKYO, May 3 - ",
      day: "2024-05-03",
      title: "RPT-Rain falls",
      expected: ["repeat", -1, 3],
    },
  ])("$name", ({ line, day, title, expected: [reason, before, after] }) => {
    const play = playOf(line, day, title);
    const shift = (to: string | undefined) => (Date.parse(to ?? "") - Date.parse(day)) / 86_400_000;
    expect([play?.reason, shift(play?.earliest), shift(play?.latest)]).toEqual([reason, before, after]);
  });

  test.each([
    { name: "a place of the Americas", line: "CHICAGO, May 3 - ", day: "2024-05-03" },
    { name: "an agency at home there", line: "Tokyo, May 3 (Jiji Press)--", day: "2024-05-03" },
    { name: "an agency that is not known", line: "Tokyo, May 5 (Norpress)--", day: "2024-05-05" },
    { name: "an agency told elsewhere", line: "TOKYO, May 3 - ", day: "2024-05-03", agency: "Jiji Press" },
    { name: "a city named like another", line: "PARIS, Texas, May 3 - ", day: "2024-05-03" },
    {
      name: "a title that speaks of corrections",
      line: "CHICAGO, May 3 - ",
      day: "2024-05-03",
      title: "Corrections officer resigns",
    },
  ])("none: $name", ({ line, day, title, agency }) => {
    expect(playOf(line, day, title, agency)).toBeUndefined();
  });

  test("cites the place with the date, and the words of the title", () => {
    const [line, title] = ["TOKYO, May 3 - ", "(CORRECTED) - RAIN FALLS"];
    expect(playOf(line, "2024-05-03", title)?.evidence).toEqual([
      { article: "one", start: 0, end: "TOKYO, May 3".length },
      { article: "one", in: "title", start: 0, end: "(CORRECTED".length },
    ]);
  });
});
