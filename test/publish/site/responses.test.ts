import { describe, expect, test } from "vitest";
import type { Response } from "../../../src/digest/model.ts";
import { placeResponses } from "../../../src/publish/site/responses.ts";

const PAGES = {
  address: "https://ledger.example/news/",
  articles: [{ id: "g", slug: "goat" }],
  redirects: [
    { from: "/old", to: "/older/" },
    { from: "/older/", to: "/articles/goat/" },
    { from: "/circle/", to: "/round/" },
    { from: "/round/", to: "/circle/" },
  ],
};

function place(target: string) {
  const response: Response = {
    id: "1",
    file: "responses/1.json",
    kind: "reply",
    target,
    source: "https://ann.example/",
    text: "",
  };
  return [...placeResponses([response], PAGES).of.keys()];
}

describe("about the article", () => {
  test.each([
    "https://ledger.example/news/articles/goat/",
    "https://ledger.example/news/articles/goat",
    "http://ledger.example/news/articles/goat/?utm=1#s0",
    "https://LEDGER.example/news/articles/goat/index.html",
    "https://ledger.example/news/old/",
    "https://ledger.example/news/older",
  ])("%s", (target) => {
    expect(place(target)).toEqual(["g"]);
  });
});

describe("about none", () => {
  test.each([
    "https://ledger.example/articles/goat/",
    "https://other.example/news/articles/goat/",
    "https://ledger.example.evil.example/news/articles/goat/",
    "https://ledger.example:8443/news/articles/goat/",
    "https://ledger.example/news/articles/goats/",
    "https://ledger.example/news/articles/GOAT/",
    "https://ledger.example/news/circle/",
    "https://ledger.example/news/",
    "javascript:alert(1)",
    "",
  ])("%s", (target) => {
    expect(place(target)).toEqual([]);
  });
});
