import { readFile } from "node:fs/promises";
import { parseOpml } from "feedsmith";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findCloudflareHeaders, parseHeadersFile } from "../publish/hosts.ts";
import { buildSite } from "../site/built-site.ts";
import { type Served, serveFolder } from "../site/serve-folder.ts";
import { openBrowser } from "./open-browser.ts";

const PREFIX = "/some/path/";
const ADDRESS = `https://daybook.example${PREFIX}`;

let browser: Browser;
let served: Served;

beforeAll(async () => {
  const site = await buildSite(["--path-prefix", PREFIX]);
  const headers = Object.fromEntries(
    findCloudflareHeaders(parseHeadersFile(site.files.get("_headers") ?? ""), `${PREFIX}feeds/`),
  );
  served = await serveFolder(site.folder, PREFIX, headers);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  served?.close();
});

async function open(
  options: Parameters<Browser["newContext"]>[0],
): Promise<[Page, BrowserContext, string[]]> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto(`${served.origin}${PREFIX}feeds/`);
  return [page, context, complaints];
}

it("one tap copies the address that most people want, and says so", async () => {
  const [page, context, complaints] = await open({ permissions: ["clipboard-read", "clipboard-write"] });
  const button = page.getByRole("button", { name: `Copy: ${ADDRESS}feed.xml` });
  await button.click();
  expect(await page.evaluate("navigator.clipboard.readText()")).toBe(`${ADDRESS}feed.xml`);
  expect(await page.getByRole("status").textContent()).toBe(`Copied: ${ADDRESS}feed.xml`);
  expect(await button.textContent()).toBe("Copied");
  expect(complaints).toEqual([]);
  await context.close();
});

it("chosen feeds come as a subscription list of these alone", async () => {
  const [page, context, complaints] = await open({ acceptDownloads: true });
  const save = page.getByRole("button", { name: "Save the chosen feeds" });
  expect(await save.isDisabled()).toBe(true);
  await page.locator("details.feed-group:not([open]) > summary").evaluateAll((all) => {
    for (const one of all) (one as HTMLElement).click();
  });
  await page.getByRole("checkbox", { name: "The Sample Daybook" }).check();
  await page.getByRole("checkbox", { name: "Ukraine", exact: true }).check();
  expect(await page.getByRole("status").textContent()).toBe("Chosen: 2");
  const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
  expect(download.suggestedFilename()).toBe("feeds.opml");
  const outlines = parseOpml(await readFile(await download.path(), "utf8")).body?.outlines ?? [];
  expect(outlines.map(({ text, type, xmlUrl, htmlUrl }) => [text, type, xmlUrl, htmlUrl])).toEqual([
    ["The Sample Daybook", "rss", `${ADDRESS}feed.xml`, ADDRESS],
    ["The Sample Daybook: Ukraine", "rss", `${ADDRESS}tags/ukraine/feed.xml`, `${ADDRESS}tags/ukraine/`],
  ]);
  expect(complaints).toEqual([]);
  await context.close();
});

it("without scripts there is every address and no button that does nothing", async () => {
  const [page, context] = await open({ javaScriptEnabled: false });
  expect(await page.locator("main button:visible, main input").count()).toBe(0);
  for (const path of ["feed.xml", "tags/ukraine/feed.xml", "tags/ukraine/atom.xml"])
    expect(await page.locator(`main a[href="${ADDRESS}${path}"]`).count(), path).toBeGreaterThan(0);
  expect(await page.getByRole("link", { name: "Subscribe in a calendar" }).getAttribute("href")).toBe(
    `webcal://daybook.example${PREFIX}upcoming.ics`,
  );
  await context.close();
});
