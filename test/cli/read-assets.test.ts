import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { readAssets } from "../../src/cli/read-assets.ts";
import { EMAIL_STYLES } from "../../src/publish/email/styles.ts";
import { makeArticle, makeSettings, makeSite } from "../publish/make-site.ts";

const own = (id: string, title: string) => makeArticle(id, { role: "own", title });
const { digest } = makeSite([own("a", "Rails"), own("b", "Rails"), own("c", "中"), makeArticle("d")]);
const assets = await readAssets(digest, makeSettings());

test("every file bears the hash of its content", () => {
  for (const { path, body } of assets.files) {
    const hash = createHash("sha256").update(body).digest("hex").slice(0, 10);
    expect(path).toMatch(new RegExp(`^/assets/(?:[a-z]+\\.${hash}\\.(?:css|svg|js|png))$`));
  }
});

test("what pages refer to is there, once each", () => {
  const { stylesheet, icon, scripts, card, cardOf, files } = assets;
  expect(files.map(({ path }) => path).sort()).toEqual(
    [...new Set([stylesheet, icon, ...Object.values(scripts), card, ...cardOf.values()])].sort(),
  );
});

test("own articles with a title that can be written have a card; the same title, the same card", () => {
  expect([...assets.cardOf.keys()]).toEqual(["a", "b"]);
  expect(assets.cardOf.get("a")).toBe(assets.cardOf.get("b"));
});

test("the owner's look stands after that of the site, under a name of its own", async () => {
  const theme = ":root { --accent: teal; }";
  const themed = await readAssets(digest, makeSettings({}, { theme }));
  expect(themed.stylesheet).not.toBe(assets.stylesheet);
  const look = themed.files.find(({ path }) => path === themed.stylesheet)?.body.toString() ?? "";
  expect(look.endsWith(`}\n${theme}`)).toBe(true);
  expect(look).not.toContain("/*");
});

test("of a site that may be read offline there are pictures of the icon, as large as they say", async () => {
  const { homeIcons, files } = await readAssets(digest, makeSettings({ offline: true }));
  expect(homeIcons.map(({ size }) => size)).toEqual([192, 512]);
  for (const { path, size } of homeIcons) {
    const png = Buffer.from(files.find((file) => file.path === path)?.body ?? "");
    // The width and the height stand in the first chunk (https://www.w3.org/TR/png-3/#11IHDR).
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
});

test("the styles of the e-mail are known by their hashes", () => {
  expect(assets.emailStyles).toContain(
    `'sha256-${createHash("sha256").update(EMAIL_STYLES.cell).digest("base64")}'`,
  );
  expect(assets.emailStyles).toHaveLength(Object.keys(EMAIL_STYLES).length);
});
