import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds against the open page, as `rule: element | element`. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(`globalThis.axe === undefined && (() => { ${await axe} })()`);
  return page.evaluate<string[]>(
    `axe.run({ resultTypes: ["violations"] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ": " + nodes.slice(0, 5).map(({ html }) => html.slice(0, 200)).join(" | ")))`,
  );
}

/**
 * Takes the middle out of lists that are longer than some, since axe takes a millisecond for each element, and the
 * hundredth row is made as the tenth.
 */
export function shortenLists(page: Page, longest = 60): Promise<void> {
  return page.evaluate((most) => {
    for (const list of document.querySelectorAll("main, main *")) {
      const rows = [...list.children];
      for (const row of rows.slice(most - 10, -10)) if (rows.length > most) row.remove();
    }
  }, longest);
}
