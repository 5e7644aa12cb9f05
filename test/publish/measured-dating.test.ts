import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { describeMeasure, MEASURED } from "../../src/publish/measured-dating.ts";
import { en } from "../../src/publish/words/en.ts";

const benchmarks = readFileSync(new URL("../bench/README.md", import.meta.url), "utf8");

/** The figures of the first row that begins so, in the section of that heading. */
function cellsOf(heading: string, start: RegExp): number[] {
  const section = benchmarks.split("\n## ").find((text) => text.startsWith(`${heading}\n`)) ?? "";
  const row = section.split("\n").find((line) => start.test(line)) ?? "";
  return row.split("|").flatMap((cell) => (/^\s*[\d.]+\s*$/.test(cell) ? [Number(cell)] : []));
}

test("the page states what the benchmarks found", () => {
  const [right = 0, wrong = 0, missed = 0] = cellsOf("Moments that a text speaks of", /^\| Daybook +\|/);
  const [of = 0, within = 0] = cellsOf("Days of publication", /^\| Daybook +\| with a day/);
  expect(MEASURED.map((measure) => [measure.right, measure.of])).toEqual([
    [right, right + wrong],
    [right, right + missed],
    [within, of],
  ]);
});

test("the README rounds them", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8").replace(/\s+/g, " ");
  const [found, marked] = MEASURED.map((measure) => Math.round((100 * measure.right) / measure.of));
  expect(readme).toContain(`${found} of 100 moments found are right, ${marked} of 100 are found`);
});

test("a measure in words", () => {
  const measure = { id: "dateline", right: 18767, of: 18936 } as const;
  expect(describeMeasure(measure, en)).toBe(
    "18,767 of 18,936 (99.1 in 100) lie within the days told, mostly one day",
  );
});
