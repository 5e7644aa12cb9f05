import type { CDPSession, Page } from "playwright-core";

/** How a page is looked at. */
export interface Mode {
  readonly name: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels for one of CSS. */
  readonly scale: number;
  readonly colours: "light" | "dark" | "forced";
  /** By fingers, which cannot hover: what waits for that elsewhere is always shown. */
  readonly hasTouch: boolean;
}

/** Every colour and every width once. A window of 1280 × 1024 at 400 % shows 320 × 256 CSS pixels. */
export const modes: readonly Mode[] = [
  { name: "light at a desk", width: 1280, height: 900, scale: 1, colours: "light", hasTouch: false },
  { name: "dark on a phone", width: 390, height: 844, scale: 3, colours: "dark", hasTouch: true },
  {
    name: "forced colours on the narrowest phone",
    width: 320,
    height: 640,
    scale: 2,
    colours: "forced",
    hasTouch: true,
  },
  { name: "light at 400 %", width: 320, height: 256, scale: 4, colours: "light", hasTouch: false },
];

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Shows the page that is open in another way, without loading it again. */
export async function applyMode(
  page: Page,
  { width, height, scale, colours, hasTouch }: Mode,
): Promise<void> {
  await page.emulateMedia({
    colorScheme: colours === "dark" ? "dark" : "light",
    forcedColors: colours === "forced" ? "active" : "none",
  });
  await page.setViewportSize({ width, height });
  // Playwright sets a scale for a whole context only. What a session sets ends with it, so one is kept.
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  const metrics = { width, height, deviceScaleFactor: scale, mobile: false };
  await (await session).send("Emulation.setDeviceMetricsOverride", metrics);
  await (await session).send("Emulation.setTouchEmulationEnabled", { enabled: hasTouch });
  const shown = await page.evaluate(() => [innerWidth, devicePixelRatio]);
  if (shown[0] !== width || shown[1] !== scale) throw new Error(`The page is shown at ${shown.join(" × ")}`);
}
