import { access } from "node:fs/promises";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as driver } from "playwright-core";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Opens the first of `CHROME_PATH`, an installed Chromium, and the one that comes with npm. Throws when none starts. */
export async function openBrowser(): Promise<Browser> {
  const installed = await findInstalled();
  const options =
    installed === undefined
      ? { executablePath: await chromium.executablePath(), args: chromium.args }
      : { executablePath: installed, args: ["--no-sandbox", "--disable-gpu"] };
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
  return driver.launch({ ...options, args: [...options.args, ...quiet] });
}

async function findInstalled(): Promise<string | undefined> {
  if (process.env.CHROME_PATH !== undefined) return process.env.CHROME_PATH;
  for (const path of INSTALLED)
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return path;
  return undefined;
}
