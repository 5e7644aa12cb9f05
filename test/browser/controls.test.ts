import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBarriers } from "./find-barriers.ts";
import { findFocusFaults } from "./find-focus-faults.ts";
import { findSmallTargets } from "./find-small-targets.ts";
import { findStructureFaults } from "./find-structure-faults.ts";
import { openBrowser } from "./open-browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const STYLE =
  "a, summary { display: inline-block; padding: 14px } p a { display: inline; padding: 0 } a:focus-visible { outline: 2px solid }";
const SOUND =
  '<a href="#c">Skip to content</a><header><nav aria-label="Sections"><a href="/">Latest news</a></nav></header>' +
  '<main id="c"><h1>News</h1><h2>Of the day</h2><p>A sentence with <a href="/x">a link</a> in it.</p></main><footer>End</footer>';

async function findAll(body: string, style = ""): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.setContent(
    `<!doctype html><html lang="en"><title>News</title><style>${STYLE} ${style}</style>${body}`,
  );
  const faults = [
    ...(await findBarriers(page)),
    ...(await findStructureFaults(page)),
    ...(await findSmallTargets(page)),
    ...(await findFocusFaults(page)),
  ];
  await page.close();
  return faults;
}

test("a sound page has no fault", async () => {
  expect(await findAll(SOUND)).toEqual([]);
});

describe("a page with one fault is caught", () => {
  test.each([
    { name: "pale type", style: "p { color: #bbb }", expected: /^color-contrast/ },
    { name: "a skipped level", body: SOUND.replace(/h2/g, "h3"), expected: /^h3 after h1/ },
    { name: "two h1", body: SOUND.replace(/h2/g, "h1"), expected: /^2 h1/ },
    { name: "no main part", body: SOUND.replace(/main/g, "div"), expected: /^0 main/ },
    {
      name: "no names of landmarks",
      body: SOUND.replace("<main", "<nav></nav><main"),
      expected: /^a nav without/,
    },
    { name: "a small link", style: "nav a { padding: 0 }", expected: /^a < nav.* × / },
    { name: "a small control", body: `${SOUND}<button>x</button>`, expected: /^button/ },
    { name: "no outline", style: "a:focus { outline: none }", expected: /^a\. shows no focus/ },
    {
      name: "a skip link out of sight",
      style: "body > a { position: absolute; left: -999px }",
      expected: /^the skip link does not show/,
    },
    { name: "no skip link", body: SOUND.replace("#c", "/"), expected: /^the first stop/ },
  ])("$name", async ({ body = SOUND, style = "", expected }) => {
    expect(await findAll(body, style)).toContainEqual(expect.stringMatching(expected));
  });

  test("but what a finger hits beyond the box of a link counts", async () => {
    const spread =
      "nav a { padding: 0; position: relative } nav a::before { content: ''; position: absolute; inset: -15px }";
    expect(await findAll(SOUND, spread)).toEqual([]);
  });
});
