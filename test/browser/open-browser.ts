import { access } from "node:fs/promises";
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
      ? await unpackBundled()
      : { executablePath: installed, args: ["--no-sandbox", "--disable-gpu"] };
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
  return driver.launch({ ...options, args: [...options.args, ...quiet] });
}

/** The Chromium inside the npm package, with the libraries it needs. In one process it would end with its first window. */
async function unpackBundled(): Promise<{ executablePath: string; args: string[] }> {
  // It unpacks its libraries and puts them on the path only where it takes the machine for Amazon Linux 2023.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  const args = chromium.args.filter((arg) => arg !== "--single-process" && arg !== "--no-zygote");
  return { executablePath: await chromium.executablePath(), args };
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
