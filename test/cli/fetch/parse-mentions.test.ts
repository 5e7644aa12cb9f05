import { describe, expect, it } from "vitest";
import { parseMentions } from "../../../src/cli/fetch/parse-mentions.ts";

const reply = {
  type: "entry",
  "wm-id": 42,
  "wm-source": "https://goats.example/re",
  "wm-target": "https://daybook.example/articles/goat/",
  "wm-property": "in-reply-to",
  content: { text: "Well said." },
};
const nest = (levels: number): unknown => (levels === 0 ? "x" : { in: nest(levels - 1) });

describe("parseMentions", () => {
  it.each([
    { name: "a feed", answer: { type: "feed", children: [reply] } },
    { name: "a list", answer: [reply] },
    { name: "one alone", answer: reply },
  ])("takes $name", ({ answer }) => {
    const { mentions, leftOut } = parseMentions(answer);
    expect([mentions.map(({ id }) => id), leftOut]).toEqual([["wm-42"], 0]);
    expect(JSON.parse(mentions[0]?.json ?? "")).toEqual(reply);
  });

  it("writes one response always alike", () => {
    const turned = Object.fromEntries(Object.entries(reply).reverse());
    expect(parseMentions([turned])).toEqual(parseMentions([reply]));
    expect(parseMentions([reply]).mentions[0]?.json).toMatch(
      /^\{\n {2}"content": \{\n {4}"text": "Well said\."/,
    );
  });

  it.each([
    { name: "a number as text", wmId: "1234567890", expected: "wm-1234567890" },
    { name: "no number", wmId: undefined, expected: expect.stringMatching(/^wm-[a-v\d]{10}$/) },
    { name: "a path", wmId: "../../etc/passwd", expected: expect.stringMatching(/^wm-[a-v\d]{10}$/) },
    { name: "a list", wmId: ["1"], expected: expect.stringMatching(/^wm-(?:1|[a-v\d]{10})$/) },
  ])("names a response whose id is $name", ({ wmId, expected }) => {
    expect(parseMentions([{ ...reply, "wm-id": wmId }]).mentions.map(({ id }) => id)).toEqual([expected]);
  });

  it("takes the page's own address where its receiver names none", () => {
    const { "wm-source": _, ...entry } = reply;
    expect(parseMentions([{ ...entry, url: "https://goats.example/re" }]).leftOut).toBe(0);
  });

  it.each([
    { name: "without a target", entry: { ...reply, "wm-target": undefined } },
    { name: "without a source", entry: { ...reply, "wm-source": 7 } },
    { name: "that is no object", entry: "reply" },
    { name: "that is nothing", entry: null },
    { name: "nested without end", entry: { ...reply, author: nest(5000) } },
  ])("leaves out one $name", ({ entry }) => {
    const { mentions, leftOut } = parseMentions([entry, reply]);
    expect([mentions.length, leftOut]).toEqual([1, 1]);
  });

  it("leaves out a second of one id, and those beyond a thousand", () => {
    expect(parseMentions([reply, { ...reply, content: "No." }])).toMatchObject({ leftOut: 1 });
    const many = Array.from({ length: 1100 }, (_, place) => ({ ...reply, "wm-id": place }));
    expect(parseMentions(many)).toMatchObject({ leftOut: 100 });
  });

  it("takes a feed without children for an empty one", () => {
    expect(parseMentions({ type: "feed", name: "Webmentions" })).toEqual({ mentions: [], leftOut: 0 });
  });

  it.each([{ answer: { error: "unauthorized" } }, { answer: "no" }, { answer: null }, { answer: 7 }])(
    "refuses $answer",
    ({ answer }) => {
      expect(() => parseMentions(answer)).toThrow("no responses in JF2");
    },
  );
});
