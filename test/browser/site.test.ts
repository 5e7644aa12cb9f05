import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildArchiveSite } from "../archive/build-archive-site.ts";
import { buildSite } from "../site/built-site.ts";
import { findFamilies } from "../site/families.ts";
import { type Served, serveFolder } from "../site/serve-folder.ts";
import { findBarriers, shortenLists } from "./find-barriers.ts";
import { findFocusFaults } from "./find-focus-faults.ts";
import { findSmallTargets } from "./find-small-targets.ts";
import { findStructureFaults } from "./find-structure-faults.ts";
import { applyMode, type Mode, modes } from "./modes.ts";
import { openBrowser } from "./open-browser.ts";

const PREFIX = "/some/path/";
const [DESK, PHONE, NARROWEST] = modes as [Mode, Mode, Mode];
/** Of what is in a page with scripts, at least, without. */
const SHARE_WITHOUT_SCRIPTS = 0.95;

const sample = await buildSite(["--path-prefix", PREFIX, "--search"]);
const archive = await buildArchiveSite();

/** Mail programs show the e-mail, in a frame of their own. */
const isFramed = ({ name }: { readonly name: string }) => name !== "email";
/** The largest page of each family. */
const families = findFamilies(sample.files).map(({ name, pages }) => ({ name, path: pages[0] ?? "" }));
/** Those that grow with the archive, and what the sample has none of. */
const grown = [
  ...findFamilies(archive.files)
    .map(({ name, pages }) => ({ name, path: pages[0] ?? "" }))
    .filter(isFramed),
  ...[...archive.files]
    .filter(([path, body]) => path.startsWith("articles/") && /<h1 lang="(?:ar|ja|de)"/.test(body))
    .map(([path]) => ({ name: "of another script", path: path.replace("index.html", "") })),
];

let browser: Browser;
let servedSample: Served;
let servedArchive: Served;
let scripted: BrowserContext;
let scriptless: BrowserContext;

beforeAll(async () => {
  browser = await openBrowser();
  servedSample = await serveFolder(sample.folder, PREFIX);
  servedArchive = await serveFolder(archive.folder);
  scripted = await browser.newContext();
  scriptless = await browser.newContext({ javaScriptEnabled: false });
});

afterAll(async () => {
  await browser?.close();
  servedSample?.close();
  servedArchive?.close();
});

/** Lets a test look at a page of a site, and closes it. */
async function visit<Seen>(
  path: string,
  look: (page: Page) => Promise<Seen>,
  { context = scripted, site = "sample" }: { context?: BrowserContext; site?: "sample" | "archive" } = {},
): Promise<Seen> {
  const page = await context.newPage();
  try {
    const root = site === "sample" ? servedSample.origin + PREFIX : `${servedArchive.origin}/`;
    await page.goto(root + path);
    return await look(page);
  } finally {
    await page.close();
  }
}

/** What a button says is no part of the text: it needs a script to do anything. */
function readWithoutButtons(): string {
  for (const button of document.querySelectorAll("button")) button.remove();
  // What is out of sight is not laid out yet, and has no text before.
  for (const list of document.querySelectorAll<HTMLElement>(".dates"))
    list.style.contentVisibility = "visible";
  return document.querySelector("main")?.innerText ?? "";
}

function findOverflow(page: Page): Promise<number> {
  return page.evaluate<number>(
    "Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - document.documentElement.clientWidth",
  );
}

describe.concurrent.each(families)("a page of the sample: $name", ({ path }) => {
  it("meets no barrier that axe can find, and never scrolls sideways, in any colours at any width", async () => {
    const faults = await visit(path, async (page) => {
      const found: string[] = [];
      for (const mode of modes) {
        await applyMode(page, mode);
        const overflow = await findOverflow(page);
        if (overflow > 0) found.push(`${mode.name}: ${overflow} px to the side`);
        found.push(...(await findBarriers(page)).map((barrier) => `${mode.name}: ${barrier}`));
      }
      return found;
    });
    expect(faults).toEqual([]);
  });

  it("says what it has to say without scripts", async () => {
    const read = (page: Page) => page.evaluate(readWithoutButtons);
    const whole = await visit(path, read);
    const without = await visit(path, read, { context: scriptless });
    expect(without.length).toBeGreaterThanOrEqual(SHARE_WITHOUT_SCRIPTS * whole.length);
  });
});

const framed = families.filter(isFramed);

describe.concurrent.each(framed)("a page of the sample in its frame: $name", ({ path }) => {
  it("has one main part, headings in order, and landmarks with names", async () => {
    expect(await visit(path, findStructureFaults)).toEqual([]);
  });

  it("shows by keyboard where one is, and skips to its content", async () => {
    const faults = await visit(path, async (page) => {
      await applyMode(page, DESK);
      return findFocusFaults(page);
    });
    expect(faults).toEqual([]);
  });

  it("has links and controls that a finger hits", async () => {
    const faults = await visit(path, async (page) => {
      await applyMode(page, PHONE);
      return findSmallTargets(page);
    });
    expect(faults).toEqual([]);
  });
});

describe.concurrent.each(grown)("a page of the archive: $name", ({ path }) => {
  it("meets no barrier, never scrolls sideways and has its headings in order", {
    timeout: 120_000,
  }, async () => {
    const faults = await visit(
      path,
      async (page) => {
        const found: string[] = await findStructureFaults(page);
        await applyMode(page, NARROWEST);
        const whole = await findOverflow(page);
        if (whole > 0) found.push(`${NARROWEST.name}: ${whole} px to the side`);
        await shortenLists(page);
        for (const mode of modes) {
          await applyMode(page, mode);
          const overflow = await findOverflow(page);
          if (overflow > 0) found.push(`${mode.name}: ${overflow} px to the side`);
        }
        await applyMode(page, PHONE);
        return [...found, ...(await findBarriers(page)), ...(await findSmallTargets(page))];
      },
      { site: "archive" },
    );
    expect(faults).toEqual([]);
  });
});

describe("a reader", () => {
  const captured =
    [...sample.files].find(
      ([path, body]) => path.startsWith("articles/") && body.includes("Murat Nurtleu"),
    )?.[0] ?? "no captured article";

  it("goes from the front page to an article, its story and back, with scripts off", async () => {
    await visit(
      "",
      async (page) => {
        await page.locator("main a[href*='/articles/ldp-sets']:visible").first().click();
        expect(await page.locator("h1").textContent()).toContain("LDP Sets General Meeting");
        await page.locator("main a[href*='/stories/']:visible").first().click();
        expect(new URL(page.url()).pathname).toContain(`${PREFIX}stories/`);
        expect(await page.locator("main").textContent()).toContain("update");
        await page.getByRole("link", { name: "The Sample Daybook" }).first().click();
        expect(new URL(page.url()).pathname).toBe(PREFIX);
      },
      { context: scriptless },
    );
  });

  it("opens the evidence of a date without scripts", async () => {
    await visit(
      captured.replace("index.html", ""),
      async (page) => {
        const evidence = page.locator("details").first();
        await evidence.locator("summary").click();
        expect(await evidence.locator("q").first().isVisible()).toBe(true);
      },
      { context: scriptless },
    );
  });

  it("is shown pages that keep to their own policy, lack nothing and ask no other host for anything", async () => {
    const complaints: string[] = [];
    await visit("", async (page) => {
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("response", (response) => {
        if (response.status() >= 400) complaints.push(response.url());
      });
      page.on("request", (request) => {
        if (new URL(request.url()).origin !== servedSample.origin) complaints.push(request.url());
      });
      for (const { path } of families) await page.goto(`${servedSample.origin}${PREFIX}${path}`);
    });
    expect(complaints).toEqual([]);
  });
});
