import { describe, expect, it } from "vitest";
import { toWhen } from "../../src/digest/when.ts";
import { groupByDate, MOST_LANES } from "../../src/publish/group-by-date.ts";

const row = (edtf: string | undefined, isAhead = false) => ({
  when: edtf === undefined ? undefined : toWhen(edtf, "stated", []),
  isAhead,
});

/** `1s 2w` for the start of a bracket in lane 1 beside a whole one in lane 2. */
const draw = (...edtfs: (string | undefined)[]) =>
  groupByDate(edtfs.map((edtf) => row(edtf))).map(({ brackets }) =>
    brackets.map(({ lane, part }) => `${lane}${part[0]}`).join(" "),
  );

describe("rows under their dates", () => {
  it.each([
    { name: "share one where they follow each other", dates: ["2025-07-31", "2025-07-31"], sizes: [2] },
    {
      name: "keep their order, so that a date may come again",
      dates: ["2025-07-31", "2025-07-30", "2025-07-31"],
      sizes: [1, 1, 1],
    },
    { name: "share the unknown date too", dates: [undefined, undefined], sizes: [2] },
    { name: "tell about 2005 from 2005", dates: ["2005", "2005~"], sizes: [1, 1] },
    { name: "are none where there are none", dates: [], sizes: [] },
  ])("$name", ({ dates, sizes }) => {
    expect(groupByDate(dates.map((date) => row(date))).map(({ rows }) => rows.length)).toEqual(sizes);
  });

  it("tell what lies ahead from what happened", () => {
    expect(groupByDate([row("2025-08-08", true), row("2025-08-08", false)])).toHaveLength(2);
  });
});

describe("the bracket of a vague date", () => {
  it.each([
    { name: "is not drawn for days", dates: ["2025-07-10", "2025-07-11"], drawn: ["", ""] },
    { name: "is not drawn for the unknown", dates: [undefined], drawn: [""] },
    { name: "stands alone where it covers no other", dates: ["2025-07", "2025-08-01"], drawn: ["1w", ""] },
    {
      name: "runs down the dates that may lie in it",
      dates: ["2025-07-10/2025-07-31", "2025-07-20", "2025-07-31", "2025-08-01"],
      drawn: ["1s", "1t", "1e", ""],
    },
    {
      name: "runs down a list that begins with the latest too",
      dates: ["2025-07", "2025-07-20", "2025-06-30"],
      drawn: ["1s", "1e", ""],
    },
    {
      name: "stands beside another that it reaches into",
      dates: ["2025-07-10/2025-07-31", "2025-07-30/2025-08-02", "2025-08-01"],
      drawn: ["1s", "1e 2s", "2e"],
    },
    {
      name: "takes the lane that another has left",
      dates: ["2025-06", "2025-07", "2025-08"],
      drawn: ["1w", "1w", "1w"],
    },
    { name: "ends before the unknown", dates: ["2025-07", undefined, "2025-07-20"], drawn: ["1w", "", ""] },
  ])("$name", ({ dates, drawn }) => {
    expect(draw(...dates)).toEqual(drawn);
  });

  it("is left out where no lane is free", () => {
    const nested = Array.from({ length: MOST_LANES + 1 }, (_, index) => `2025-07-0${index + 1}/2025-07-31`);
    expect(draw(...nested).at(-1)).toBe("1e 2e 3e 4e");
  });
});
