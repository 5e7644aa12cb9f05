import { describe, expect, test } from "vitest";
import { applySubscriptions } from "../../src/digest/apply-subscriptions.ts";
import type { ArticleRead, CaptureRead, Subscription } from "../../src/digest/model.ts";

const ADDRESS = "https://harbour.example/feed";

function document(given: Partial<ArticleRead>, address = ADDRESS): CaptureRead {
  const file = "feeds/harbour/a.xml";
  const article: ArticleRead = {
    id: "urn:x:1",
    role: "main",
    file,
    line: 1,
    position: 0,
    title: "Ferry aground",
    text: "",
    language: "en",
    tags: [],
    isCut: false,
    ...given,
  };
  return {
    file,
    title: "Harbour: all the news",
    hashtags: [],
    feed: { address },
    articles: [article],
  };
}

const named = (value: string) => ({ value, evidence: { file: "feeds/harbour/a.xml", line: 3, text: value } });
const OWNERS = { value: "Harbour World", evidence: { setting: "feeds.yaml" } };

describe("the owner's word on", () => {
  const subscription: Subscription = {
    name: "Harbour",
    address: ADDRESS,
    outlet: "Harbour World",
    language: "nb",
  };
  const cases: readonly { name: string; input: CaptureRead; expected: Partial<ArticleRead> }[] = [
    {
      name: "the outlet, where the feed names itself",
      input: document({ outlet: named("Harbour: all the news") }),
      expected: { outlet: OWNERS, language: "en" },
    },
    { name: "the outlet, where the feed has no name", input: document({}), expected: { outlet: OWNERS } },
    {
      name: "no outlet that an item was taken over from",
      input: document({ outlet: named("Quay Post") }),
      expected: { outlet: named("Quay Post") },
    },
    {
      name: "the language, where nobody states it",
      input: document({ isLanguageAssumed: true }),
      expected: { language: "nb" },
    },
    { name: "no language that is stated", input: document({ language: "da" }), expected: { language: "da" } },
  ];
  test.each(cases)("$name", ({ input, expected }) => {
    const [capture] = applySubscriptions([input], [subscription]);
    expect(capture?.articles[0]).toMatchObject(expected);
  });

  test("a language leaves nothing assumed", () => {
    const [capture] = applySubscriptions([document({ isLanguageAssumed: true })], [subscription]);
    expect(capture?.articles[0]).not.toHaveProperty("isLanguageAssumed");
  });

  test("nothing of another feed, or of one put there by hand", () => {
    const captures = [document({}, "https://quay.example/feed"), { ...document({}), feed: {} }];
    expect(applySubscriptions(captures, [subscription])).toEqual(captures);
  });

  test("nothing where he says nothing", () => {
    const captures = [document({ outlet: named("Harbour: all the news"), isLanguageAssumed: true })];
    expect(applySubscriptions(captures, [{ name: "Harbour", address: ADDRESS }])).toEqual(captures);
  });
});
