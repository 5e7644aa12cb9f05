import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { Gutter } from "../../_includes/gutter.tsx";
import type { When } from "../../src/digest/model.ts";
import { toWhen } from "../../src/digest/when.ts";
import { en } from "../../src/publish/words/en.ts";

const site = { words: en };
const when = (edtf: string, more?: Parameters<typeof toWhen>[3]) => toWhen(edtf, "stated", [], more);

test.each<{ name: string; when: When | undefined; expected: string }>([
  {
    name: "a day",
    when: when("2025-07-31"),
    expected: `<p class="gutter gutter-day"><time datetime="2025-07-31">31 Jul<span class="in-year"> 2025</span></time></p>`,
  },
  {
    name: "a month",
    when: when("2025-07"),
    expected: `<p class="gutter gutter-month"><time datetime="2025-07">Jul<span class="in-year"> 2025</span></time></p>`,
  },
  {
    name: "a year names itself",
    when: when("2024"),
    expected: `<p class="gutter gutter-year"><time datetime="2024">2024</time></p>`,
  },
  {
    name: "a window, which no time element can tell",
    when: when("2025-07-10/2025-07-31"),
    expected: `<p class="gutter gutter-window"><data value="2025-07-10/2025-07-31">10–31 Jul<span class="in-year"> 2025</span></data></p>`,
  },
  {
    name: "about a day",
    when: when("2025-08-08~"),
    expected: `<p class="gutter gutter-day gutter-about"><time datetime="2025-08-08">c. 8 Aug<span class="in-year"> 2025</span></time></p>`,
  },
  {
    name: "nothing known",
    when: undefined,
    expected: `<p class="gutter gutter-unknown">date not given</p>`,
  },
])("$name", ({ when: known, expected }) => {
  expect(renderToString(<Gutter when={known} site={site} />).replaceAll("\u00a0", " ")).toBe(expected);
});

test("under the heading of a year the year is left out", () => {
  expect(renderToString(<Gutter when={when("2025-07-31")} site={site} isYearless />)).not.toContain(">2025<");
});
