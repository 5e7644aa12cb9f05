import { expect, test } from "vitest";
import { renderManifest } from "../../../src/publish/offline/render-manifest.ts";
import { makeArticle, makeSettings, makeSite } from "../make-site.ts";

test("the site as it is to stand on a home screen", () => {
  const settings = makeSettings({ offline: true, language: "ar" });
  expect(JSON.parse(renderManifest(makeSite([makeArticle("a")], {}, settings)) ?? "")).toMatchObject({
    name: "The Ledger",
    lang: "ar",
    dir: "rtl",
    start_url: "/news/",
    scope: "/news/",
    icons: [
      { src: "/news/assets/icon.2.svg", type: "image/svg+xml" },
      { src: "/news/assets/icon.8.png", sizes: "192x192", type: "image/png" },
    ],
  });
});

test("none where nothing can be read offline", () => {
  expect(renderManifest(makeSite([makeArticle("a")]))).toBeUndefined();
});
