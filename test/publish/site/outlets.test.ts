import { expect, test } from "vitest";
import { buildOutlets } from "../../../src/publish/site/outlets.ts";
import { makeArticle, makeOutlet, makeSettings } from "../make-site.ts";

test("outlets and agencies by name, each article once, with the owner's word on the home page", () => {
  const settings = makeSettings(
    { thresholds: { tag: 3, outlet: 2 } },
    { outlets: [{ name: "wire", aliases: [], url: "https://wire.example/", isAgency: true }] },
  );
  const articles = [
    makeArticle("a", { outlet: makeOutlet("Bee"), agency: makeOutlet("wire") }),
    makeArticle("b", { outlet: makeOutlet("wire"), agency: makeOutlet("wire") }),
    makeArticle("c"),
  ];
  expect(
    buildOutlets(articles, settings, "en").map(({ id, path, url, isListed, articles: own }) => ({
      id,
      path,
      url,
      isListed,
      articles: own.map((article) => article.id),
    })),
  ).toEqual([
    { id: "bee", path: "/outlets/bee/", url: undefined, isListed: false, articles: ["a"] },
    {
      id: "wire",
      path: "/outlets/wire/",
      url: "https://wire.example/",
      isListed: true,
      articles: ["a", "b"],
    },
  ]);
});
