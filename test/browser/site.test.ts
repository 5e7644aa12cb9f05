import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../site/built-site.ts";
import { type Served, serveFolder } from "../site/serve-folder.ts";
import { openBrowser } from "./open-browser.ts";

const PREFIX = "/some/path/";

let browser: Browser;
let served: Served;
let axe: string;
let articlePath: string;

beforeAll(async () => {
  const site = await buildSite(["--path-prefix", PREFIX]);
  served = await serveFolder(site.folder, PREFIX);
  browser = await openBrowser();
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  const captured = [...site.files].find(
    ([path, body]) => path.startsWith("articles/") && body.includes("Murat Nurtleu"),
  );
  articlePath = captured?.[0].replace("index.html", "") ?? "no captured article";
});

afterAll(async () => {
  await browser?.close();
  served?.close();
});

/** A page of the site in a window of its own, without scripts unless asked for. */
async function open(
  path: string,
  options: { width?: number; scripts?: boolean; dark?: boolean } = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: 900 },
    javaScriptEnabled: options.scripts ?? false,
    colorScheme: options.dark === true ? "dark" : "light",
    bypassCSP: options.scripts ?? false,
  });
  const page = await context.newPage();
  await page.goto(`${served.origin}${PREFIX}${path}`);
  return page;
}

function families(): string[] {
  return [
    "",
    "2025/08/",
    "2025/08/02/",
    "editions/",
    articlePath,
    "articles/how-to-read-the-dates-on-this-site/",
    "articles/two-appointments-on-one-friday-and-nothing-else-in-common/",
    "stories/",
    "tags/",
    "tags/afghanistan/",
    "outlets/",
    "outlets/meridian-press/",
    "timeline/",
    "timeline/2025/",
    "coming-up/",
    "feeds/",
    "email/",
    "about/",
    "about/dates/",
    "404.html",
  ];
}

describe("a reader", () => {
  it("goes from the front page to an article, its story and back, with scripts off", async () => {
    const page = await open("");
    await page.locator("main .headline a[href*='/articles/ldp-sets']").first().click();
    expect(await page.locator("h1").textContent()).toContain("LDP Sets General Meeting");
    await page.locator("main a[href*='/stories/']").first().click();
    expect(new URL(page.url()).pathname).toContain(`${PREFIX}stories/`);
    expect(await page.locator("main").textContent()).toContain("update");
    await page.getByRole("link", { name: "The Sample Daybook" }).first().click();
    expect(new URL(page.url()).pathname).toBe(PREFIX);
  });

  it("opens the evidence of a date without scripts", async () => {
    const page = await open(articlePath);
    const evidence = page.locator("details").first();
    await evidence.locator("summary").click();
    expect(await evidence.locator("q").first().isVisible()).toBe(true);
  });

  it("never scrolls sideways, on the narrowest phone or at a desk", async () => {
    for (const width of [320, 390, 1280])
      for (const path of families()) {
        const page = await open(path, { width, scripts: true });
        const overflow = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        expect(overflow, `${path} at ${width}`).toBeLessThanOrEqual(0);
        await page.context().close();
      }
  });

  it("meets no barrier that axe can find, light or dark", async () => {
    for (const dark of [false, true])
      for (const path of families()) {
        const page = await open(path, { width: 390, scripts: true, dark });
        await page.evaluate(axe);
        const violations = await page.evaluate<string[]>(
          "axe.run().then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).join(' | ')))",
        );
        expect(violations, `${path} ${dark ? "dark" : "light"}`).toEqual([]);
        await page.context().close();
      }
  });

  it("is shown pages that keep to their own policy and lack nothing", async () => {
    const page = await open("");
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("response", (response) => {
      if (response.status() >= 400) complaints.push(response.url());
    });
    for (const path of families()) await page.goto(`${served.origin}${PREFIX}${path}`);
    expect(complaints).toEqual([]);
  });

  it("asks no other host for anything", async () => {
    const page = await open("", { scripts: true });
    const hosts = new Set<string>();
    page.on("request", (request) => hosts.add(new URL(request.url()).origin));
    for (const path of families()) await page.goto(`${served.origin}${PREFIX}${path}`);
    expect([...hosts]).toEqual([served.origin]);
  });
});
