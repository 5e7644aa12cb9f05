import { describe, expect, test } from "vitest";
import { chooseKeySentences } from "../../../src/digest/highlights/choose-key-sentences.ts";
import { findBodySentences } from "../../../src/digest/text/frame.ts";
import { findQuotedPassages } from "../../../src/digest/text/quoted-passages.ts";

const choose = (text: string, title = "") =>
  chooseKeySentences(text, findBodySentences(text), title, findQuotedPassages(text)).map(({ start, end }) =>
    text.slice(start, end),
  );

const port = "Norway will build a new container port near Bergen this decade.";
const cost = "Parliament put the cost of the container port near Bergen at five billion crowns.";
const birds = "Grey herons nest on wooden piles along quiet northern shores.";

describe("chooseKeySentences", () => {
  test.each<{ name: string; text: string; title?: string; expected: string[] }>([
    { name: "one of a short text", text: `${port} ${birds}`, expected: [port] },
    {
      name: "those whose words come again",
      text: `${port} ${birds} ${cost} Few of them were seen in late winter there.`,
      expected: [port, cost],
    },
    {
      name: "in the order of the text",
      text: `${cost} ${birds} Few of them were seen in late winter there. ${port}`,
      title: "Container port near Bergen",
      expected: [cost, port],
    },
    {
      name: "none that leans on another",
      text: `${port} It will also serve the container port of Bergen town well. ${cost} But that container port near Bergen may come late.`,
      expected: [port, cost],
    },
    { name: "none twice", text: `${port} ${port} ${cost} ${birds}`, expected: [port, cost] },
    {
      name: "never broken at a month",
      text: `The party holds its general meeting of all lawmakers on Aug. 8 in Tokyo. ${birds}`,
      expected: ["The party holds its general meeting of all lawmakers on Aug. 8 in Tokyo."],
    },
    {
      name: "without stamp, dateline and notice",
      text: `News from Japan Jul 31, 2025 15:57 (JST) Tokyo, July 31 (Jiji Press)--${port} [Copyright The Jiji Press, Ltd.]`,
      expected: [port],
    },
    {
      name: "no furniture",
      text: `Read more: ${port} ${birds} Follow us for news of the container port near Bergen.`,
      expected: [birds],
    },
    {
      name: "no part of a speech",
      text: `${birds} "We build the container port. The container port near Bergen will have two long quays," Lund said. The town is glad.`,
      expected: [birds],
    },
    { name: "no heading", text: "Status quo\nBergen", expected: [] },
    { name: "of no text", text: "", expected: [] },
  ])("$name", ({ text, title, expected }) => {
    expect(choose(text, title)).toEqual(expected);
  });

  test("never more than five", () => {
    const text = Array.from(
      { length: 200 },
      (_, index) =>
        `Ship ${"abcdefghij"[index % 10]}${index} brought fresh cargo number ${index * 7} ashore.`,
    ).join(" ");
    expect(choose(text).length).toBeLessThanOrEqual(5);
  });
});
