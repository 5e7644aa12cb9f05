import { describe, expect, it } from "vitest";
import { findWrittenDays } from "../../../../../src/read/html/facts/dates/find-written-days.ts";

const days: { text: string; expected: string[] }[] = [
  { text: "Posted on March 5, 2019 by Ada", expected: ["2019-03-05"] },
  { text: "December 29th 2019", expected: ["2019-12-29"] },
  { text: "the 21st of June 2018", expected: ["2018-06-21"] },
  { text: "6. August 2009", expected: ["2009-08-06"] },
  { text: "Samstag, 3. März 2012, 14:48", expected: ["2012-03-03"] },
  { text: "7 de mayo de 2020", expected: ["2020-05-07"] },
  { text: "le 1er février 2021", expected: ["2021-02-01"] },
  { text: "06 Dicembre 2020", expected: ["2020-12-06"] },
  { text: "16 мая 2018", expected: ["2018-05-16"] },
  { text: "20 septembrie 2020", expected: ["2020-09-20"] },
  { text: "5 października 2022", expected: ["2022-10-05"] },
  { text: "12 Ağustos 2021", expected: ["2021-08-12"] },
  { text: "17 Agustus 2021", expected: ["2021-08-17"] },
  { text: "2020年11月3日", expected: ["2020-11-03"] },
  { text: "06.08.2009 und 7.8.09", expected: ["2009-08-06", "2009-08-07"] },
  { text: "2019-11-19", expected: ["2019-11-19"] },
  { text: "Sep. 4, 2020", expected: ["2020-09-04"] },
  { text: "25/12/2020", expected: ["2020-12-25"] },
  { text: "12/25/2020", expected: ["2020-12-25"] },
  { text: "Fri, 05/06/2015 - 14:22", expected: ["2015-06-05"] },
  { text: "Wednesday 05/06/2015", expected: ["2015-05-06"] },
  { text: "نشر في: 17 آذار/مارس 2021 - 09:30", expected: ["2021-03-17"] },
  { text: "الأربعاء ٣ فبراير ٢٠٢١", expected: ["2021-02-03"] },
  { text: "۲۰۲۱-۰۲-۰۳", expected: ["2021-02-03"] },
];

const none: string[] = [
  "version 1.2.3",
  "10.0.0.1",
  "31.02.2020",
  "March 2019",
  "5 March",
  "3/4/2020",
  // No weekday of either day, no weekday, a weekday of another date.
  "Sunday 05/06/2015",
  "Frieda 05/06/2015",
  "Friday's ferry, 05/06/2015",
  "call 030 12.12.20.20",
  "12 May 1950",
  "2019-13-45",
  "marathon 5, 2019",
];

describe("findWrittenDays", () => {
  it.each(days)("reads $text", ({ text, expected }) => {
    expect(findWrittenDays(text, "unknown").map(({ day }) => day)).toEqual(expected);
  });

  it.each(none)("finds no day in %s", (text) => {
    expect(findWrittenDays(text, "unknown")).toEqual([]);
  });

  it("reads figures with slashes in the order that is known", () => {
    expect(findWrittenDays("3/4/2020", "day first")[0]?.day).toBe("2020-04-03");
    expect(findWrittenDays("3/4/2020", "month first")[0]?.day).toBe("2020-03-04");
  });

  it("tells where the words stand and whether the year is short", () => {
    expect(findWrittenDays("on 28.09.19", "unknown")).toEqual([
      { day: "2019-09-28", start: 3, end: 11, isShort: true },
    ]);
  });
});
