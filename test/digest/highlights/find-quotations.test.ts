import { describe, expect, test } from "vitest";
import { findQuotations } from "../../../src/digest/highlights/find-quotations.ts";
import { findBodySentences } from "../../../src/digest/text/frame.ts";
import { findQuotedPassages } from "../../../src/digest/text/quoted-passages.ts";

/** The quotations of a text with their speakers; `persons` as the tags name them. */
function find(text: string, persons: readonly string[] = []): [words: string, speaker: string | undefined][] {
  const named = persons
    .flatMap((name) => [...text.matchAll(new RegExp(name, "g"))])
    .map(({ index, 0: name }) => ({ start: index, end: index + name.length }))
    .sort((a, b) => a.start - b.start);
  return findQuotations(text, findBodySentences(text), findQuotedPassages(text), named).map(
    ({ start, end, speaker }) => [text.slice(start, end), speaker && text.slice(speaker.start, speaker.end)],
  );
}

describe("findQuotations", () => {
  test.each<{ name: string; input: string; persons?: string[]; expected: [string, string | undefined][] }>([
    {
      name: "straight single marks and an apostrophe",
      input: "'We have the people's trust,' Nurtleu stated.",
      expected: [["We have the people's trust", "Nurtleu"]],
    },
    {
      name: "an inverted verb and an office",
      input: '"We have their full trust," said Foreign Minister Murat Nurtleu on Monday.',
      expected: [["We have their full trust", "Foreign Minister Murat Nurtleu"]],
    },
    {
      name: "before the words",
      input:
        "Explaining the removal in June 2024, Tokayev said: 'It is based on trade. We must work with it.'",
      expected: [["It is based on trade. We must work with it.", "Tokayev"]],
    },
    {
      name: "an office between name and verb",
      input: "“We saw a need for more,” Steve Clarke, deputy head of exploration, said in a call.",
      expected: [["We saw a need for more", "Steve Clarke"]],
    },
    {
      name: "told reporters",
      input: '"It must be conducted fully," Miyazawa told reporters.',
      expected: [["It must be conducted fully", "Miyazawa"]],
    },
    {
      name: "a description",
      input: '"Nobody is above the law," a spokesman for the court said.',
      expected: [["Nobody is above the law", "a spokesman for the court"]],
    },
    {
      name: "according to",
      input: 'The plan is "more than a wish list", according to Ada Lund.',
      expected: [["more than a wish list", "Ada Lund"]],
    },
    {
      name: "a fragment in a sentence",
      input: 'Fitzwater said late yesterday that "the operation has been very successful."',
      expected: [["the operation has been very successful.", "Fitzwater"]],
    },
    {
      name: "a participle",
      input: 'Richardson, however, weighed in on Monday, saying that Rudolph "can\'t antagonize a fight."',
      expected: [["can't antagonize a fight.", "Richardson"]],
    },
    {
      name: "a pronoun with one person named before",
      input: 'Ada Lund came home. "I will not run again," she said.',
      persons: ["Ada Lund"],
      expected: [["I will not run again", "Ada Lund"]],
    },
    {
      name: "a pronoun with two persons named before",
      input: 'Ada Lund met Per Vik. "I will not run again," she said.',
      persons: ["Ada Lund", "Per Vik"],
      expected: [["I will not run again", undefined]],
    },
    {
      name: "a pronoun with nobody named",
      input: 'It rained. "I will not run again," she said.',
      expected: [["I will not run again", undefined]],
    },
    {
      name: "a pronoun for whom the sentence before reports of",
      input:
        'Joe Carson spoke. Peter Greenbaum of Smith Barney noted that wages rose. "We will get a healthy gain," he said.',
      persons: ["Joe Carson"],
      expected: [["We will get a healthy gain", "Peter Greenbaum of Smith Barney"]],
    },
    {
      name: "a pronoun behind an institution",
      input: 'The IMF has said that it must save. "The loan will come in May," he said.',
      expected: [["The loan will come in May", undefined]],
    },
    {
      name: "two parts of one speech",
      input: '"We got her out," officers said. "She is now in safe hands."',
      expected: [
        ["We got her out", "officers"],
        ["She is now in safe hands.", "officers"],
      ],
    },
    {
      name: "another person between two parts",
      input: '"We got her out," Per Vik said. Ada Lund was there too. "She is now in safe hands."',
      persons: ["Per Vik", "Ada Lund"],
      expected: [
        ["We got her out", "Per Vik"],
        ["She is now in safe hands.", undefined],
      ],
    },
    {
      name: "several paragraphs",
      input: 'He spoke.\n"We will build the port.\n"And we will build the road," Ada Lund said.',
      expected: [['We will build the port.\n"And we will build the road', "Ada Lund"]],
    },
    {
      name: "quotation marks within",
      input: "“He told me ‘never again’ and then left,” Ada Lund said.",
      expected: [["He told me ‘never again’ and then left", "Ada Lund"]],
    },
    {
      name: "a question",
      input: '"Why have a war?" asked Abdul Shekar, a customs officer.',
      expected: [["Why have a war?", "Abdul Shekar"]],
    },
    {
      name: "two words that are all that was said",
      input: '"I resign," Lund said.',
      expected: [["I resign", "Lund"]],
    },
    {
      name: "backticks",
      input: "``We are back in the family,'' said Janos Martonyi.",
      expected: [["We are back in the family", "Janos Martonyi"]],
    },
    {
      name: "a curly mark closed by a straight one",
      input: '“Our results were broad-based," Menear said.',
      expected: [["Our results were broad-based", "Menear"]],
    },
    {
      name: "nobody named",
      input: '"The bridge will open in May." Traffic is light.',
      expected: [["The bridge will open in May.", undefined]],
    },
  ])("$name", ({ input, persons, expected }) => {
    expect(find(input, persons)).toEqual(expected);
  });

  test.each<{ name: string; input: string }>([
    { name: "a term held at a distance", input: "The so-called 'axis' met, said Lund." },
    {
      name: "a word of blame",
      input: 'Trump said it is "disgusting." He called it a "strategic step forward".',
    },
    {
      name: "apostrophes",
      input: "The workers' union and Norway's ports' owners met in the '90s, Lund said.",
    },
    {
      name: "a mark that is never closed",
      input: 'Lund said: "We will build the port and the road.\nIt rained.',
    },
    { name: "a title", input: 'Lund called her book "The Wind in the Willows" a success.' },
    { name: "a mark within a word", input: 'Kuwait"s minister said that he is "here.' },
    { name: "inches", input: 'It is 5" wide and 7" long, the maker of it said.' },
    { name: "nothing between marks", input: 'He said "" and “ ” and left.' },
  ])("not $name", ({ input }) => {
    expect(find(input)).toEqual([]);
  });
});
