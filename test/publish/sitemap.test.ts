import { describe, expect, test } from "vitest";
import { buildSitemaps } from "../../src/publish/sitemap.ts";
import { instant, makeArticle, makeSite } from "./make-site.ts";
import { parseXml } from "./parse-xml.ts";

const site = makeSite(
  ["2025-08-02", "2025-08-03", "2025-08-04"].map((changed, index) =>
    makeArticle(`own-${index}`, { role: "own", changed: instant(`${changed}T00:00:00Z`) }),
  ),
);
const [whole] = buildSitemaps(site);
const locationsOf = (body = "") => Array.from(body.matchAll(/<loc>(.*?)<\/loc>/g), ([, address]) => address);

describe("a sitemap that would be too large", () => {
  test.each([
    { name: "by addresses", limits: { addresses: 4, size: 50_000 } },
    { name: "by size", limits: { addresses: 50_000, size: 700 } },
    { name: "even one address", limits: { addresses: 50_000, size: 1 } },
  ])("$name", ({ limits }) => {
    const [index, ...parts] = buildSitemaps(site, limits);
    expect(index?.path).toBe("/sitemap.xml");
    expect(index?.body).toContain("<sitemapindex ");
    expect(locationsOf(index?.body)).toEqual(parts.map(({ path }) => `https://ledger.example/news${path}`));
    expect(parts.map(({ path }) => path)).toEqual(parts.map((_, place) => `/sitemap-${place + 1}.xml`));
    expect(parts.flatMap(({ body }) => locationsOf(body))).toEqual(locationsOf(whole?.body));
    for (const { body } of [...(index === undefined ? [] : [index]), ...parts]) parseXml(body);
    for (const { body } of parts) {
      const addresses = locationsOf(body).length;
      expect(addresses).toBeLessThanOrEqual(limits.addresses);
      if (addresses > 1) expect(body.length).toBeLessThanOrEqual(limits.size);
    }
  });

  test("has the newest change of each part in its index", () => {
    const [index] = buildSitemaps(site, { addresses: 4, size: 50_000 });
    expect(index?.body).toContain(
      "<loc>https://ledger.example/news/sitemap-1.xml</loc><lastmod>2025-08-04T00:00:00Z</lastmod>",
    );
  });
});

test("one file where it fits, to the last address", () => {
  const count = locationsOf(whole?.body).length;
  expect(buildSitemaps(site, { addresses: count, size: 50_000 })).toEqual([whole]);
  expect(buildSitemaps(site, { addresses: count - 1, size: 50_000 })).toHaveLength(3);
});
