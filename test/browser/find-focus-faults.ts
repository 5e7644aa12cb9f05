import type { Page } from "playwright-core";

/** More on one page are of the same kinds. */
const MOST = 150;

/**
 * What is wrong with going through the open page by keyboard: the first stop must be a link that shows itself and leads into
 * `main`, and every kind of link and control must look otherwise while it has the focus.
 */
export async function findFocusFaults(page: Page): Promise<string[]> {
  return [...(await trySkipLink(page)), ...(await findUnseen(page))];
}

async function trySkipLink(page: Page): Promise<string[]> {
  await page.keyboard.press("Tab");
  const first = await page.evaluate(() => {
    const link = document.activeElement;
    const { top = -1, left = -1, width = 0, height = 0 } = link?.getBoundingClientRect() ?? {};
    const target = link instanceof HTMLAnchorElement && link.hash !== "" ? link.hash.slice(1) : undefined;
    return {
      isSeen: top >= 0 && left >= 0 && left < innerWidth && width > 40 && height > 20,
      leads: target !== undefined && document.getElementById(target)?.closest("main") !== null,
    };
  });
  if (!first.leads) return ["the first stop of the keyboard is no link into main"];
  const faults = first.isSeen ? [] : ["the skip link does not show itself"];
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const isPast = await page.evaluate(
    () => document.activeElement?.closest("header:not(main *), nav:not(main *)") === null,
  );
  return isPast ? faults : [...faults, "the skip link does not skip"];
}

/** Kinds of stops that look alike with the focus and without. What had the focus by keyboard hands that on. */
function findUnseen(page: Page): Promise<string[]> {
  return page.evaluate((most) => {
    const stops = document.querySelectorAll<HTMLElement>(
      "a[href], button, summary, select, textarea, input:not([type='hidden'])",
    );
    const looks = (element: Element) => {
      const style = getComputedStyle(element);
      const hasOutline = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
      const rest = [style.boxShadow, style.backgroundColor, style.borderColor, style.borderWidth];
      return { hasOutline, rest: rest.join() };
    };
    const unseen = new Set<string>();
    for (const stop of [...stops].slice(0, most)) {
      if (!stop.checkVisibility({ visibilityProperty: true })) continue;
      const before = looks(stop);
      stop.focus({ preventScroll: true });
      const after = looks(stop);
      if (document.activeElement !== stop) continue;
      if ((before.hasOutline || !after.hasOutline) && before.rest === after.rest)
        unseen.add(`${stop.localName}.${[...stop.classList].join(".")} shows no focus`);
      stop.blur();
    }
    return [...unseen];
  }, MOST);
}
