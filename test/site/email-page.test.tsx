import { HtmlValidate } from "html-validate";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import EmailPage from "../../src/pages/email.11ty.tsx";
import { EMAIL_STYLES } from "../../src/publish/email/styles.ts";
import type { Site } from "../../src/publish/site/site.ts";
import { makeArticle, makeEvent, makeOutlet, makeSettings, makeSite } from "../publish/make-site.ts";

/** What Gmail shows of a message; the rest is clipped. */
const CLIPPED = 102 * 1024;
const HOSTILE = `</title><script>alert(1)</script> <img src=x onerror="alert(1)"> "'&`;

/** Each takes up to six octets as a reference. */
const SIGNS = `"'<&>é`;

/** Mail programs still need a width as an attribute. */
const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    "void-style": "off",
    "doctype-style": "off",
    "attribute-boolean-style": "off",
    "no-trailing-whitespace": "off",
    "no-inline-style": "off",
    "no-deprecated-attr": "off",
    "long-title": "off",
  },
});

const render = (site: Site) => `<!doctype html>\n${renderToString(<EmailPage site={site} />)}\n`;

const report = makeArticle("a", { title: HOSTILE, outlet: makeOutlet(HOSTILE), language: "ar" });
const html = render(
  makeSite(
    [report, makeArticle("own", { role: "own" })],
    { events: [makeEvent("e", report, "2025-08-08")] },
    makeSettings({ notice: HOSTILE }),
  ),
);

describe("the e-mail", () => {
  it("is valid HTML but for what mail programs need", async () => {
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });

  it("has no style but those that its policy allows, no picture and no script", () => {
    const styles = [...html.matchAll(/ style="([^"]*)"/g)].map(([, style]) => style);
    expect(styles.length).toBeGreaterThan(10);
    expect(Object.values(EMAIL_STYLES)).toEqual(expect.arrayContaining([...new Set(styles)]));
    expect(html).toContain("style-src-attr 'unsafe-hashes' 'sha256-a=' 'sha256-b='\"");
    expect(html).not.toMatch(/<(?:img|script|style|link rel="stylesheet")/);
  });

  it("has every address in full, and no mail program needs to know where it came from", () => {
    const [, body = ""] = html.split("<body");
    const addresses = [...body.matchAll(/ href="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(4);
    for (const address of addresses) expect(address).toMatch(/^(?:https:\/\/|mailto:)/);
  });

  it("is no page for search engines, and names the edition as the one", () => {
    expect(html).toContain(`<meta name="robots" content="noindex"`);
    expect(html).toContain(`<link rel="canonical" href="https://ledger.example/news/2025/08/02/"`);
  });

  it("says in which language each title and sentence is", () => {
    expect(html).toMatch(/<a [^>]*lang="ar" dir="auto">/);
    expect(html).toMatch(/<p [^>]*lang="ar" dir="auto"><q>/);
  });

  it("weighs less than is clipped, whatever an edition holds, and leads to the rest", () => {
    const articles = Array.from({ length: 600 }, (_, index) => {
      const text = SIGNS.repeat(1 + ((index * 7) % 90));
      const excerpt = [{ start: 0, end: text.length }];
      const title = SIGNS.repeat(1 + (index % 40));
      return makeArticle(`a${index}`, { title, outlet: makeOutlet(HOSTILE), text, excerpt, shown: excerpt });
    });
    const events = articles
      .slice(0, 8)
      .map((article, index) => makeEvent(`e${index}`, article, "2025-08-08"));
    const large = render(makeSite(articles, { events }));
    expect(Buffer.byteLength(large)).toBeLessThan(CLIPPED);
    expect(Buffer.byteLength(large)).toBeGreaterThan(CLIPPED / 2);
    expect(large).toMatch(/\d+ more reports are in the edition on the web/);
  });
});

it("of a site in Arabic it is read from the right", () => {
  expect(render(makeSite([report], {}, makeSettings({ language: "ar" })))).toContain(
    `<html lang="ar" dir="rtl">`,
  );
});
