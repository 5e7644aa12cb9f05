import { describe, expect, test } from "vitest";
import { findDateline } from "../../../../src/digest/text/frame/find-dateline.ts";

describe("findDateline", () => {
  test.each([
    { line: "New Delhi, May 3 (PTI) ", date: "May 3", agency: "PTI" },
    { line: "New Delhi, May 3 (PTI): ", date: "May 3", agency: "PTI" },
    { line: "New Delhi [India], May 3 (ANI): ", date: "May 3", agency: "ANI" },
    { line: "LUNDE, Aug. 1, Kyodo - ", date: "Aug. 1", agency: "Kyodo" },
    { line: "MOSCOW, May 3. /TASS/. ", date: "May 3", agency: "TASS" },
    { line: "KYIV. May 3 (Interfax-Ukraine) – ", date: "May 3", agency: "Interfax-Ukraine" },
    { line: "Berlin (dpa) - ", agency: "dpa" },
    { line: "LUNDE (AP) _ ", agency: "AP" },
    { line: "Madrid, 3 may (EFE).- ", date: "3 may", agency: "EFE" },
    { line: "May 3 (Reuters) - ", date: "May 3", agency: "Reuters" },
    { line: "(CNA) ", agency: "CNA" },
    { line: "(ANSA) - ROME, MAY 3 - ", date: "MAY 3", agency: "ANSA" },
    { line: "BEIJING, Aug. 1 (Xinhua) -- ", date: "Aug. 1", agency: "Xinhua" },
    { line: "NEW LUNDE, FEB 26 - ", date: "FEB 26" },
    { line: "TARN VALLEY, Md., - March 4 - ", date: "March 4" },
    { line: "****SANTO TARN, March 4 - ", date: "March 4" },
    { line: "Rio de Tarn, 3 May 2025 (Norpress) – ", date: "3 May 2025", agency: "Norpress" },
    { line: "LUNDE, May 3, 2025 /Norwire/ -- ", date: "May 3, 2025", agency: "Norwire" },
    { line: "LUNDE,May 3 - ", date: "May 3" },
    { line: "LUNDE , N.J., May 3 - ", date: "May 3" },
    { line: "LUNDE, May 3, - ", date: "May 3" },
    { line: "LUNDE, May 3, Reuter - ", date: "May 3", agency: "Reuter" },
    { line: "LUNDE — " },
  ])("$line", ({ line, date, agency }) => {
    const text = `It was late. ${line}Rain fell on Lunde.`;
    const found = findDateline(text, 13);
    const words = (passage?: { start: number; end: number }) =>
      passage && text.slice(passage.start, passage.end);
    expect({ line: words(found), date: words(found?.date), agency: words(found?.agency) }).toEqual({
      line,
      date,
      agency,
    });
  });

  test.each([
    ["Tarn, May 3 (Norpress) – ", "Tarn"],
    ["LUNDE VALLEY, New Zealand, May 3 - ", "LUNDE VALLEY, New Zealand"],
    ["New Delhi [India], May 3 (ANI): ", "New Delhi [India]"],
    ["May 3 (Reuters) - ", undefined],
  ])("the place of %s", (line, expected) => {
    const text = `${line}Rain fell on Lunde.`;
    const place = findDateline(text, 0)?.place;
    expect(place && text.slice(place.start, place.end)).toBe(expected);
  });

  test.each([
    "lunde, may 3 - rain fell.",
    "Lunde city, may 3 - rain fell.",
    "Lunde city, May 3 - Rain fell.",
    "LUNDE, the Netherlands, May 3 - Rain fell.",
  ])("places without their capitals at the start of a text: %s", (text) => {
    expect(findDateline(text, 0)?.end).toBe(text.search(/rain fell/i));
    expect(findDateline(`It was late. ${text}`, 13)).toBeUndefined();
  });

  test.each([
    "Smith (Labour) said so.",
    "Smith (Labour): Nobody said so.",
    "Paris (France) - a review",
    "He (AP) said so.",
    "He (AP) - said so.",
    "(AP) is a network.",
    "(CNN) is a network.",
    "(CNN) - A network.",
    "The Canadian Press (CP) President Tarn said so.",
    "Spider-Man – review of the film.",
    "Spider-Man – Review of the film.",
    "Lunde, May 3, Tarn - Nobody came.",
    "Festival - May 3 - Come to Lunde.",
    "Lunde. May 3 - It rained.",
    "* TODO - It rains.",
    "Saturday, May 3 - It rained.",
    "Lunde, May 3 was rainy.",
    "May 3 - It rained.",
    "It rained, May 3 - a day of sorrow.",
    "LUNDE, May 3O - Rain fell.",
    "May 3 (Saturday) - It rained.",
    "",
  ])("no dateline: %j", (text) => {
    expect(findDateline(text, 0)).toBeUndefined();
  });
});
