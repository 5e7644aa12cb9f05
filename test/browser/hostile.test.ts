import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeHostileSite } from "../hostile/build-hostile-site.ts";
import { sites } from "../hostile/sites.ts";
import { serveFolder } from "../site/serve-folder.ts";
import { openBrowser } from "./open-browser.ts";
import { watchPages } from "./watch-pages.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

async function watch(folder: string, paths: readonly string[]): Promise<string[]> {
  const served = await serveFolder(folder);
  try {
    return await watchPages(browser, served.origin, paths);
  } finally {
    served.close();
  }
}

describe("a page with its payload unescaped is caught", () => {
  test.each([
    { name: "a script", html: "<script>alert(1)</script>", expected: 'alert "1"' },
    { name: "a variable", html: "<script>window.pwned=1</script>", expected: "the console: pwned" },
    { name: "an error", html: "<script>x.y()</script>", expected: "an error: x is not defined" },
    { name: "an image", html: "<img src=x onerror=alert(1)>", expected: 'alert "1"' },
    { name: "SVG", html: "<svg onload=alert(1)>", expected: 'alert "1"' },
    { name: "a pointer", html: "<p onmouseover=alert(1)>x</p>", expected: 'alert "1"' },
    { name: "a link", html: '<a href="javascript:alert(1)">x</a>', expected: 'alert "1"' },
    {
      name: "a frame",
      html: '<iframe src="javascript:parent.pwned=1"></iframe>',
      expected: "the console: pwned",
    },
    {
      name: "a style",
      html: "<style>@import url(https://canary.example/c.css)</style>",
      expected: "a request to https://canary.example/c.css",
    },
    {
      name: "a picture",
      html: "<img src=https://canary.example/p.gif>",
      expected: "a request to https://canary.example/p.gif",
    },
    {
      name: "a move",
      html: "<meta http-equiv=refresh content='0;url=https://canary.example/'>",
      expected: "a request to https://canary.example/",
    },
    { name: "a form", html: "<form action=https://canary.example></form>", expected: "an element form" },
  ])("$name", async ({ html, expected }) => {
    const folder = await mkdtemp(join(tmpdir(), "daybook-control-"));
    for (const file of ["index.html", "404.html"])
      await writeFile(join(folder, file), `<!doctype html><title>x</title>${html}`);
    expect(await watch(folder, [""])).toContain(`: ${expected}`);
  });

  test("and a page of text is not", async () => {
    const folder = await mkdtemp(join(tmpdir(), "daybook-control-"));
    for (const file of ["index.html", "404.html"])
      await writeFile(
        join(folder, file),
        "<!doctype html><title>x</title>&lt;script>alert(1)&lt;/script><a href='/'>x</a>",
      );
    expect(await watch(folder, [""])).toEqual([]);
  });
});

describe.each(sites)("the hostile site of $name", (plan) => {
  test("runs nothing, asks nothing of anyone and leads nowhere by itself", async () => {
    const site = await writeHostileSite(plan);
    const pages = [...site.files].filter(
      ([path, body]) => path.endsWith(".html") && !body.includes('http-equiv="refresh"'),
    );
    expect(pages.length).toBeGreaterThan(10);
    expect(
      await watch(
        site.folder,
        pages.map(([path]) => path.replace(/(?<=^|\/)index\.html$/, "")),
      ),
    ).toEqual([]);
  });
});
