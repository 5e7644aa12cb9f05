import type { Browser, BrowserContext, Page } from "playwright-core";
import { EMAIL_STYLES } from "../../src/publish/email/styles.ts";

/** Tabs that load pages side by side. */
const TABS = 4;
/** Time for what a page starts once it is loaded, in milliseconds. */
const SETTLE = 20;

/**
 * Loads pages with scripts on and no policy to stop them, points at every element, follows every link that is no
 * address, and tells what came of it, as `path: what`: dialogs, a `pwned` set, requests that leave the origin, moves to
 * another page, errors, and what in the page could run. A page of text alone gives nothing.
 */
export async function watchPages(
  browser: Browser,
  origin: string,
  paths: readonly string[],
): Promise<string[]> {
  const context = await browser.newContext({ bypassCSP: true });
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, "pwned", { set: () => console.error("pwned") });
  });
  await context.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  const queue = [...paths];
  const watched = await Promise.all(Array.from({ length: TABS }, () => watchTab(context, origin, queue)));
  await context.close();
  return watched.flat();
}

/** Loads pages of the queue in one tab, one after another. */
async function watchTab(context: BrowserContext, origin: string, queue: string[]): Promise<string[]> {
  const page = await context.newPage();
  const found: string[] = [];
  let path = "";
  const tell = (what: string) => found.push(`${path}: ${what}`);
  page.on("dialog", (dialog) => {
    tell(`${dialog.type()} "${dialog.message()}"`);
    dialog.dismiss().catch(() => {});
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`)) tell(`a request to ${request.url()}`);
  });
  page.on("framenavigated", (frame) => {
    if (frame.url() !== `${origin}/${path}`) tell(`a frame at ${frame.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") tell(`the console: ${message.text()}`);
  });
  page.on("pageerror", (error) => tell(`an error: ${error.message}`));
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    path = next;
    // A page that leads away at once has no time to be looked at, and has been seen to.
    await page
      .goto(`${origin}/${path}`)
      .then(() => poke(page))
      .then((active) => active.forEach(tell))
      .catch((error: Error) => tell(`the page: ${error.message.split("\n")[0]}`));
  }
  return found;
}

/** Points at everything, clicks on links that are no addresses, and lists what could run or load. */
async function poke(page: Page): Promise<string[]> {
  const settings = { settle: SETTLE, styles: Object.values<string>(EMAIL_STYLES) };
  const active = await page.evaluate(({ settle, styles }) => {
    const unsafe =
      "script:not([type='application/ld+json'], [type=module][src^='/assets/']), iframe, object, embed, base, form, style, template";
    const listed = Array.from(
      document.querySelectorAll(unsafe),
      ({ localName }) => `an element ${localName}`,
    );
    for (const element of document.querySelectorAll("*")) {
      for (const { name, value } of element.attributes)
        if (/^on|^style$/.test(name) && !styles.includes(value)) listed.push(`an attribute ${name}`);
      for (const type of ["mouseover", "mouseenter", "focus", "pointerover"])
        element.dispatchEvent(new MouseEvent(type));
    }
    return new Promise<string[]>((resolve) => setTimeout(() => resolve(listed), settle));
  }, settings);
  const links = await page
    .locator("a[href]")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol));
  for (const [index, protocol] of links.entries()) {
    if (/^(?:https?|mailto|webcal):$/.test(protocol)) continue;
    active.push(`a link ${protocol}`);
    await page
      .locator("a[href]")
      .nth(index)
      .click({ timeout: 1000 })
      .catch(() => {});
    await page.waitForTimeout(SETTLE);
  }
  return active;
}
