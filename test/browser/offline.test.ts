import { cp, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findCloudflareHeaders, parseHeadersFile } from "../publish/hosts.ts";
import { type BuiltSite, buildSite, runDaybook } from "../site/built-site.ts";
import { type Served, serveFolder } from "../site/serve-folder.ts";
import { writeSettings } from "../site/write-settings.ts";
import { openBrowser } from "./open-browser.ts";

const PREFIX = "/some/path/";
const CONTENT = fileURLToPath(new URL("../../src/content", import.meta.url));

let browser: Browser;
let built: BuiltSite;
let settings: string;
let content: string;
let served: Served;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  settings = await writeSettings("offline: true");
  content = join(await mkdtemp(join(tmpdir(), "daybook-content-")), "content");
  await cp(CONTENT, content, { recursive: true });
});

/** Every test begins with the sample as built, met for the first time. */
beforeEach(async () => {
  await context?.close();
  served?.close();
  built ??= await buildSite(["--path-prefix", PREFIX, "--settings", settings, "--content", content]);
  const rules = parseHeadersFile(built.files.get("_headers") ?? "");
  const headers = Object.fromEntries(findCloudflareHeaders(rules, PREFIX));
  delete headers["content-type"];
  served = await serveFolder(built.folder, PREFIX, headers);
  context = await browser.newContext();
  page = await context.newPage();
  await visit("");
  await page.evaluate("navigator.serviceWorker.ready");
});

afterAll(async () => {
  await browser?.close();
  served?.close();
});

/** With the host gone: a worker asks the network past what `setOffline` reaches. */
async function goOffline(): Promise<void> {
  served.close();
  await context.setOffline(true);
}

async function visit(path: string): Promise<void> {
  await page.goto(`${served.origin}${PREFIX}${path}`);
}

const notice = () => page.locator(".offline-notice");

describe("without a connection", () => {
  it("the front page and its articles open, each saying of which edition it is", async () => {
    await goOffline();
    await visit("");
    expect(await notice().textContent()).toContain("the edition of 2 August 2025");
    const links = await page.locator("main h2 a, main .headline a[href*='/articles/']").all();
    expect(links.length).toBeGreaterThan(2);
    for (const href of await Promise.all(links.slice(0, 4).map((link) => link.getAttribute("href")))) {
      await page.goto(`${served.origin}${href}`);
      expect(await notice().textContent(), href ?? "").toContain("the edition of 2 August 2025");
      expect(await page.locator("h1").textContent()).not.toBe("");
    }
  });

  it("they are shown with their stylesheet", async () => {
    await goOffline();
    await visit("2025/08/02/?from=somewhere");
    expect(await notice().isVisible()).toBe(true);
    expect(await page.evaluate("getComputedStyle(document.querySelector('.sections')).borderTopStyle")).toBe(
      "double",
    );
  });

  it("in the place of any other page stands the list of those kept", async () => {
    await goOffline();
    await visit("tags/afghanistan/");
    expect(await page.locator("h1").textContent()).toBe("Kept for reading offline");
    expect(await notice().textContent()).toContain("2 August 2025");
    await page.locator("main ul a").nth(1).click();
    expect(new URL(page.url()).pathname).toContain(`${PREFIX}articles/`);
    expect(await notice().isVisible()).toBe(true);
  });
});

describe("with a connection", () => {
  it("nothing is shown from what was kept, and no policy is broken", async () => {
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    for (const path of ["", "2025/08/02/", "feeds/", "email/", "offline/"]) {
      await visit(path);
      expect(await notice().count(), path).toBe(0);
    }
    expect(complaints).toEqual([]);
  });

  it("pages of one edition are never kept under the notice of the next, when not all of it is there", async () => {
    const newer = join(await mkdtemp(join(tmpdir(), "daybook-content-")), "content");
    await cp(CONTENT, newer, { recursive: true });
    await writeFile(
      join(newer, "articles/later.md"),
      "---\ntitle: A later edition\npublished: 2025-08-05\nedition: 2025-08-05\nid: later\n---\nIt is here.\n",
    );
    const next = await buildSite(["--path-prefix", PREFIX, "--settings", settings, "--content", newer]);
    const before = `${built.folder}-before`;
    await cp(built.folder, before, { recursive: true });
    try {
      await cp(next.folder, built.folder, { recursive: true });
      await cp(join(before, "index.html"), join(built.folder, "index.html"));
      await page.evaluate(
        "navigator.serviceWorker.getRegistration().then((one) => one.update()).then(() => {}, () => {})",
      );
      const isInstalled = "navigator.serviceWorker.getRegistration().then((one) => one.installing === null)";
      await expect.poll(() => page.evaluate(isInstalled), { timeout: 10_000 }).toBe(true);
      await goOffline();
      await visit("");
      expect(await page.locator("h1").textContent()).toContain("2 August 2025");
      expect(await notice().textContent()).toContain("the edition of 2 August 2025");
    } finally {
      await rm(built.folder, { recursive: true });
      await rename(before, built.folder);
    }
  });

  it("a new edition is shown at once, and takes the place of the one kept", async () => {
    await writeFile(
      join(content, "articles/later.md"),
      "---\ntitle: A later edition\npublished: 2025-08-05\nedition: 2025-08-05\nid: later\n---\nIt is here.\n",
    );
    const { code, stderr } = await runDaybook([
      ...["build", "--output", built.folder, "--path-prefix", PREFIX],
      ...["--settings", settings, "--content", content],
    ]);
    expect(code, stderr).toBe(0);
    await visit("");
    expect(await page.locator("h1").textContent()).toContain("5 August 2025");
    expect(await notice().count()).toBe(0);
    await expect.poll(() => page.evaluate("caches.keys()"), { timeout: 10_000 }).toHaveLength(1);
    await expect
      .poll(() => page.evaluate(`caches.match("${PREFIX}").then((kept) => kept.text())`), { timeout: 10_000 })
      .toContain("5 August 2025");
    await goOffline();
    await visit("");
    expect(await notice().textContent()).toContain("the edition of 5 August 2025");
    await visit("articles/a-later-edition/");
    expect(await page.locator("h1").textContent()).toBe("A later edition");
  });

  it("a site that is no longer to be read offline takes back what it kept", async () => {
    const { code, stderr } = await runDaybook([
      ...["build", "--output", built.folder, "--path-prefix", PREFIX, "--content", content],
    ]);
    expect(code, stderr).toBe(0);
    await page.evaluate("caches.open('daybook /other/ 1')");
    await visit("");
    const count = "navigator.serviceWorker.getRegistrations().then(({ length }) => length)";
    await expect.poll(() => page.evaluate(count), { timeout: 10_000 }).toBe(0);
    expect(await page.evaluate("caches.keys()")).toEqual(["daybook /other/ 1"]);
  });
});
