import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { readAssets } from "../../src/cli/read-assets.ts";
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
  expect(look.endsWith(`\n${theme}`)).toBe(true);
});
