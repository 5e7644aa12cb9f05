import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltSite, buildSite } from "../site/built-site.ts";
import { type Served, serveFolder } from "../site/serve-folder.ts";
import { openBrowser } from "./open-browser.ts";

const PREFIX = "/some/path/";
const HOSTILE = "Rail <img src=x onerror=alert(1)> &amp; <script>alert(2)</script> link";

let browser: Browser;
let served: Served;
let axe: string;
/** What a page under its real policy had to complain of. */
let complaints: string[] = [];

/** The sample and 25 hostile articles, under the headers that a host reads from the site. */
beforeAll(async () => {
  const content = await mkdtemp(join(tmpdir(), "daybook-content-"));
  for (const index of Array.from({ length: 25 }, (_, at) => String(at + 1).padStart(2, "0")))
    await writeOwn(content, `rail-${index}`, `${HOSTILE} ${index}`, `2025-07-${index}`);
  await writeOwn(content, "arabic", "وصل القطار إلى هرات", "2024-03-05", "ar");
  const site = await buildSite(["--path-prefix", PREFIX, "--search", "--content", content]);
  served = await serveFolder(site.folder, PREFIX, { "content-security-policy": readPolicy(site) });
  browser = await openBrowser();
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
});

afterAll(async () => {
  await browser?.close();
  served?.close();
});

async function writeOwn(
  content: string,
  name: string,
  title: string,
  day: string,
  language = "en",
): Promise<void> {
  const folder = join(content, "articles");
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, `${name}.md`),
    `---\ntitle: ${JSON.stringify(title)}\npublished: ${day}\nlanguage: ${language}\ntags: [Rails]\n---\n\nThe trains of ${name} reached the harbour & the <b>pier</b>.\n`,
  );
}

function readPolicy({ files }: BuiltSite): string {
  return /Content-Security-Policy: (.*)/.exec(files.get("_headers") ?? "")?.[1] ?? "";
}

async function open(
  query = "",
  options: { width?: number; dark?: boolean; scripts?: boolean; bypass?: boolean } = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: 900 },
    colorScheme: options.dark === true ? "dark" : "light",
    javaScriptEnabled: options.scripts ?? true,
    bypassCSP: options.bypass ?? false,
  });
  const page = await context.newPage();
  complaints = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => {
    complaints.push(dialog.message());
    dialog.dismiss().catch(() => {});
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(response.url());
  });
  await page.goto(`${served.origin}${PREFIX}search/${query}`);
  return page;
}

const told = (page: Page, words: string | RegExp) =>
  page.getByRole("status").filter({ hasText: words }).waitFor();

describe("a reader who searches", () => {
  it("finds articles by a word, and opens one", async () => {
    const page = await open();
    await page.getByLabel("Words to search for").pressSequentially("harbour arabic");
    await told(page, /^1 result$/);
    const row = page.locator("#search-results li").first();
    expect(await row.locator(".gutter").textContent()).toBe("5\u00a0Mar 2024");
    expect(await row.locator("mark").allTextContents()).toEqual(["arabic", "harbour"]);
    const link = row.locator("a");
    expect(await link.getAttribute("lang")).toBe("ar");
    await link.click();
    expect(await page.locator("h1").textContent()).toBe("وصل القطار إلى هرات");
    expect(complaints).toEqual([]);
  });

  it("narrows down by a choice, and can send the search on", async () => {
    const page = await open("?q=harbour");
    await told(page, /^26 results$/);
    await page.getByText("Narrow down").click();
    await page.getByLabel("Year").selectOption({ label: "2024 (1)" });
    await told(page, /^1 result$/);
    expect(await page.getByLabel("Tag").locator("option").allTextContents()).toEqual(["Any", "Rails (1)"]);
    expect(await page.getByLabel("Year").locator("option").allTextContents()).toEqual([
      "Any",
      "2025 (25)",
      "2024 (1)",
    ]);
    expect(new URL(page.url()).search).toBe("?q=harbour&year=2024");
    const again = await open("?q=harbour&year=2024");
    await told(again, /^1 result$/);
    expect(await again.getByLabel("Year").inputValue()).toBe("2024");
    expect(complaints).toEqual([]);
  });

  it("sees more on request, newest first if wanted, and goes on with the keyboard", async () => {
    const page = await open("?q=harbour&sort=date");
    await told(page, /^26 results$/);
    expect(await page.locator("#search-results li").count()).toBe(20);
    expect(await page.locator("#search-results .gutter").first().textContent()).toBe("25\u00a0Jul 2025");
    await page.getByRole("button", { name: "More results" }).press("Enter");
    await page.locator("#search-results li").nth(25).waitFor();
    expect(
      await page.evaluate(
        "document.activeElement.closest('li') === document.querySelectorAll('#search-results li')[20]",
      ),
    ).toBe(true);
    expect(await page.getByRole("button", { name: "More results" }).isVisible()).toBe(false);
  });

  it("browses by a choice alone", async () => {
    const page = await open("?tag=Rails&year=2024");
    await told(page, /^1 result$/);
    expect(complaints).toEqual([]);
  });

  it("is told where nothing is found, and where the index cannot be read", async () => {
    await told(await open("?q=zeppelin"), /^Nothing found/);
    const page = await open();
    await page.route("**/pagefind.js", (route) => route.abort());
    await page.getByLabel("Words to search for").fill("harbour");
    await told(page, /could not be loaded/);
    await page.unroute("**/pagefind.js");
  });

  it("is told where a part of the index is missing, and finds once it is there", async () => {
    const page = await open();
    await page.route("**/*.pf_index", (route) => route.fulfill({ status: 404 }));
    await page.getByLabel("Words to search for").fill("harbour");
    await told(page, /could not be loaded/);
    await page.unroute("**/*.pf_index");
    await page.getByLabel("Words to search for").press("Enter");
    await told(page, /^26 results$/);
  });

  it("reads hostile titles as text", async () => {
    const page = await open("?q=link");
    await told(page, /^25 results$/);
    expect(await page.locator("#search-results .headline a").first().textContent()).toContain(HOSTILE);
    expect(await page.locator("#search-results :is(img, script, b)").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("loads nothing of the index before, and asks no other host", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${served.origin}${PREFIX}search/`);
    expect(asked.filter((url) => url.includes("/search/index/"))).toEqual([]);
    await page.getByLabel("Words to search for").fill("harbour");
    await told(page, /results$/);
    expect(asked.filter((url) => !url.startsWith(served.origin))).toEqual([]);
  });

  it("meets no barrier that axe can find and never scrolls sideways", async () => {
    for (const dark of [false, true])
      for (const width of [320, 390, 1280]) {
        const page = await open("?q=harbour&kind=own", { width, dark, bypass: true });
        await told(page, /^26 results$/);
        await page.evaluate(axe);
        const violations = await page.evaluate<string[]>(
          "axe.run().then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).join(' | ')))",
        );
        expect(violations, `${width} ${dark ? "dark" : "light"}`).toEqual([]);
        const overflow = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        expect(overflow, String(width)).toBeLessThanOrEqual(0);
        await page.context().close();
      }
  });
});

describe("a reader without scripts", () => {
  it("is told where else to look", async () => {
    const page = await open("", { scripts: false });
    expect(await page.getByRole("searchbox").isVisible()).toBe(false);
    const without = page.locator("#search-without");
    expect(await without.textContent()).toContain("site:daybook.example/some/path");
    for (const name of ["Tags", "Outlets", "Stories", "Editions", "Timeline"])
      expect(await without.getByRole("link", { name }).isVisible(), name).toBe(true);
    await without.getByRole("link", { name: "Editions" }).click();
    expect(new URL(page.url()).pathname).toBe(`${PREFIX}editions/`);
  });
});
