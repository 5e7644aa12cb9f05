import { describe, expect, it } from "vitest";
import { parseMachineDate } from "../../../../../src/read/html/facts/dates/parse-machine-date.ts";

const dates: { written: string; expected: string | undefined }[] = [
  { written: "2019-11-19", expected: "2019-11-19" },
  { written: "2019-11-19T23:30:00-05:00", expected: "2019-11-19T23:30:00-05:00" },
  { written: "2019-11-19T23:30:00.123Z", expected: "2019-11-19T23:30:00Z" },
  { written: "2019-11-19T23:30+0100", expected: "2019-11-19T23:30:00+01:00" },
  { written: "2019-11-19 23:30:00", expected: "2019-11-19" },
  { written: "2019-11-19 23:30:00 UTC", expected: "2019-11-19T23:30:00Z" },
  { written: "2019-11-19T23:30:0Z", expected: "2019-11-19" },
  { written: "2019-11-19T99:99:00Z", expected: "2019-11-19" },
  { written: "Tue, 19 Nov 2019 10:00:00 GMT", expected: "2019-11-19T10:00:00Z" },
  { written: "Tue, 19 Nov 2019 10:00:00 +0200", expected: "2019-11-19T10:00:00+02:00" },
  { written: "20191119", expected: "2019-11-19" },
  { written: "20191119T1000", expected: "2019-11-19" },
  { written: "1574157600", expected: "2019-11-19T10:00:00Z" },
  { written: "1574157600000", expected: "2019-11-19T10:00:00Z" },
  { written: "Di., 25.01.2022 - 14:45", expected: "2022-01-25" },
  { written: "2019-11", expected: "2019-11" },
  { written: "2019", expected: "2019" },
  { written: "2019-02-30", expected: undefined },
  { written: "20191399", expected: undefined },
  { written: "yesterday", expected: undefined },
  { written: "4.2.0", expected: undefined },
  { written: "", expected: undefined },
  { written: `${" ".repeat(10)}${"1 ".repeat(200)}`, expected: undefined },
];

describe("parseMachineDate", () => {
  it.each(dates)("reads $written as $expected", ({ written, expected }) => {
    expect(parseMachineDate(written)).toBe(expected);
  });
});
