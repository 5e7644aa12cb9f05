import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runDaybook } from "../site/built-site.ts";
import { openBrowser } from "./open-browser.ts";

let browser: Browser;
let axe: string;
let address: string;
let said: string;

beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), "daybook-report-"));
  const content = join(root, "content");
  for (const part of ["captures", "articles"]) await mkdir(join(content, part), { recursive: true });
  await writeFile(join(content, "captures/<img src=x onerror=alert(1)>.pdf"), "x");
  await writeFile(join(content, "captures/2025-08-03-bad.txt"), "milk\neggs\n");
  await writeFile(
    join(content, "articles/a.md"),
    `---\ntitle: ${"Verylong".repeat(40)}</style><script>alert(1)</script>\ntags: [Rain]\n---\nText.\n`,
  );
  const page = join(root, "report.html");
  const { stderr } = await runDaybook(["report", "--content", content, "--html", page]);
  said = stderr;
  address = pathToFileURL(page).href;
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  browser = await openBrowser();
});

afterAll(() => browser?.close());

it("tells where it is", () => expect(said).toContain(`Open ${address}`));

it.each([
  { width: 390, dark: false },
  { width: 1280, dark: true },
])("meets no barrier that axe can find and never scrolls sideways, at $width", async ({ width, dark }) => {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? "dark" : "light",
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("dialog", (dialog) => complaints.push(dialog.message()));
  await page.goto(address);
  expect(await page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).toBeLessThanOrEqual(
    0,
  );
  // Its style holds: the policy allows it.
  expect(await page.evaluate("getComputedStyle(document.querySelector('.finding')).paddingTop")).not.toBe(
    "0px",
  );
  const violations = await page.evaluate<string[]>(
    `${axe}; axe.run().then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).join(' | ')))`,
  );
  expect(violations).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});
