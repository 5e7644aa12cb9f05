import { describe, expect, test } from "vitest";
import type { TagSettings } from "../../../src/digest/model.ts";
import { tagArticle } from "../../../src/digest/tags/tag-article.ts";
import { buildVocabulary } from "../../../src/digest/tags/vocabulary.ts";
import { cutPassage } from "../../../src/digest/text/passages.ts";
import { buildArticle, builtIn, findNamed } from "./find-named.ts";

const owner: TagSettings[] = [
  { name: "Elections", kind: "subject", names: ["election", "by-election"], isPinned: false },
  { name: "Trade", kind: "subject", names: [], isPinned: false },
  { name: "Harbour Guild", kind: "organisation", names: ["HG"], isPinned: true },
  { name: "Ilse Torgersen", kind: "person", names: [], isPinned: false },
];

describe("places", () => {
  test.each([
    { name: "a country", text: "Rain fell over Portugal.", expected: ["place Portugal"] },
    {
      name: "its people",
      text: "Two Kazakhs met an Uzbek trader.",
      expected: ["place Kazakhstan", "place Uzbekistan"],
    },
    {
      name: "initials",
      text: "The talks in the U.S. went on, the US envoy said.",
      expected: ["place United States"],
    },
    {
      name: "several names of one",
      text: "Britain and the UK, British all.",
      expected: ["place United Kingdom"],
    },
    {
      name: "a country that was",
      text: "Delegates came from West Germany and Zaire.",
      expected: ["place West Germany", "place Zaire"],
    },
    {
      name: "the longest name",
      text: "They flew over South Sudan to New Delhi.",
      expected: ["place South Sudan", "place New Delhi"],
    },
    {
      name: "two joined by a hyphen",
      text: "The Oslo-Warsaw line reopened.",
      expected: ["place Oslo", "place Warsaw"],
    },
    {
      name: "a state body by its country",
      text: "A note reached the Peruvian Foreign Ministry.",
      expected: ["place Peru"],
    },
    {
      name: "a doubtful name after a preposition",
      text: "Farmers in Jordan wait. Jordan is dry.",
      expected: ["place Jordan"],
    },
    {
      name: "a doubtful name beside its people",
      text: "The Georgian side left. Georgia said so.",
      expected: ["place Georgia"],
    },
    {
      name: "a name that two places share beside a neighbour",
      text: "Roads from Tbilisi cross Georgia.",
      expected: ["place Tbilisi", "place Georgia"],
    },
    {
      name: "a country before a body of its own",
      text: "The case is before the U.S. Maritime Safety Commission.",
      expected: ["place United States", "organisation Maritime Safety Commission"],
    },
    {
      name: "a place that is said to be one",
      text: "The road runs from the town of Varnhelm to the sea.",
      expected: ["place Varnhelm"],
    },
    {
      name: "a word for a place",
      text: "They toured the Amber River and the Amber River delta.",
      expected: ["place Amber River"],
    },
  ])("finds $name", ({ text, expected }) => {
    expect(findNamed(text)).toEqual(expected);
  });
});

describe("people", () => {
  test.each([
    {
      name: "an office before",
      text: "They met President Anders Holm there.",
      expected: ["person Anders Holm"],
    },
    {
      name: "offices joined",
      text: "It fell to Prime Minister and Reform President Kenji Aoba to answer.",
      expected: ["person Kenji Aoba"],
    },
    {
      name: "a country and offices",
      text: "On Monday, Kazakh Deputy Prime Minister and Foreign Minister Timur Saken arrived.",
      expected: ["place Kazakhstan", "person Timur Saken"],
    },
    {
      name: "a department",
      text: "There acting Minister of Commerce and Industry Omar Rahim spoke.",
      expected: ["person Omar Rahim"],
    },
    {
      name: "an office in lower case",
      text: "He sends special envoy Carl Lindqvist.",
      expected: ["person Carl Lindqvist"],
    },
    {
      name: "a department in lower case",
      text: "Then state minister of agriculture Hideo Morita left.",
      expected: ["person Hideo Morita"],
    },
    {
      name: "a hyphened office",
      text: "A wing led by party Secretary-General Jun Hayama split.",
      expected: ["person Jun Hayama"],
    },
    {
      name: "the office of a treasury",
      text: "It was Chancellor of the Exchequer Rupert Vale.",
      expected: ["person Rupert Vale"],
    },
    {
      name: "an office after the comma",
      text: "Others urged Mariko Senda, chair of the meeting, to act.",
      expected: ["person Mariko Senda"],
    },
    { name: "an age", text: "They praised Anna Berg, 54, for it.", expected: ["person Anna Berg"] },
    {
      name: "a surname alone later",
      text: "We asked Pavel Orlik about it. The plan of Orlik failed.",
      expected: ["person Pavel Orlik"],
    },
    { name: "a verb of speech", text: "In May Lena Falk said she would go.", expected: ["person Lena Falk"] },
    {
      name: "a known person's surname",
      text: "We saw Ilse Torgersen. Then Torgersen left, and Torgersen and Torgersen.",
      expected: ["person Ilse Torgersen"],
    },
    {
      name: "an office before a surname that is a month",
      text: "In May they met Prime Minister Clara May. By May it was over.",
      expected: ["person Clara May"],
    },
    {
      name: "an office, and a country behind the name",
      text: "It was President Anders Holm of Norway.",
      expected: ["person Anders Holm", "place Norway"],
    },
    {
      name: "an office in a house",
      text: "It was White House Press Secretary Dana Whitlock.",
      expected: ["organisation White House", "person Dana Whitlock"],
    },
    {
      name: "particles",
      text: "They met President Ulla von der Aa there.",
      expected: ["person Ulla von der Aa"],
    },
    {
      name: "an office before a first name that is a month",
      text: "They met President Jan Novak.",
      expected: ["person Jan Novak"],
    },
  ])("finds by $name", ({ text, expected }) => {
    expect(findNamed(text, {}, buildVocabulary(owner))).toEqual(expected);
  });
});

describe("organisations", () => {
  test.each([
    {
      name: "its last word",
      text: "She chairs the Lakeside Council now.",
      expected: ["organisation Lakeside Council"],
    },
    {
      name: "its first word",
      text: "She left the University of Varn today.",
      expected: ["organisation University of Varn"],
    },
    {
      name: "a company ending, which comes off",
      text: "He bought Ardent Mills Ltd. for cash.",
      expected: ["organisation Ardent Mills"],
    },
    {
      name: "two joined by and",
      text: "She called the Weights and Measures Commission slow.",
      expected: ["organisation Weights and Measures Commission"],
    },
    {
      name: "initials with the name",
      text: "The ruling Green Valley Party met. The GVP won, and GVP staff cheered.",
      expected: ["organisation Green Valley Party"],
    },
    { name: "initials with the", text: "Lawyers for the KZTV spoke.", expected: ["organisation KZTV"] },
    {
      name: "a word that recurs",
      text: "So the Vostani took it. A Vostani-led body met the Vostani.",
      expected: ["organisation Vostani"],
    },
    {
      name: "words that recur",
      text: "They like the Blue Lantern. He runs the Blue Lantern.",
      expected: ["organisation Blue Lantern"],
    },
    {
      name: "many countries",
      text: "Envoys of the EU and NATO met.",
      expected: ["organisation European Union", "organisation NATO"],
    },
  ])("finds by $name", ({ text, expected }) => {
    expect(findNamed(text)).toEqual(expected);
  });
});

describe("finds nothing in", () => {
  test.each([
    { name: "sentence beginnings", text: "Yesterday it rained. Farmers waited. Farmers left. Farmers came." },
    {
      name: "weekdays and months",
      text: "On Thursday and on Friday, as on Monday in July, they met. Then Thursday came.",
    },
    { name: "ordinary words", text: "The turkey was nice, the polish shone, a split reading of chad." },
    {
      name: "ordinary words at the start",
      text: "Polish the floor. Nice work. Reading helps. Turkey is eaten hot.",
    },
    { name: "people named like places", text: "We met Michael Jordan and Paris Wexford." },
    { name: "money of one country that many use", text: "It cost 40 US dollars. A barrel is 9 U.S. dlrs." },
    { name: "languages", text: "She speaks French, and he wrote it in Spanish." },
    { name: "happenings", text: "They won the Lantern Cup. She saw the Lantern Cup." },
    { name: "a state named like a country", text: "Voters in Georgia wait. Georgia is large." },
    { name: "who reports", text: "She told the Associated Press. He told the Associated Press." },
    { name: "words named once", text: "They saw a Vostani there, and one Blue Lantern." },
    { name: "bodies that every country has", text: "He phoned the Foreign Ministry and the Central Bank." },
    {
      name: "zones and abbreviations",
      text: "It opens at 10:00 JST or 01:00 GMT; the JST and the GMT and the CEO.",
    },
    { name: "a pronoun in capitals at the start", text: "US is not us. Let us go." },
    { name: "the frame", text: "Varna, July 3 (Orbis Press)--it rained. [Copyright The Orbis Press, Ltd.]" },
    { name: "no text", text: "" },
  ])("$name", ({ text }) => {
    expect(findNamed(text).filter((tag) => tag !== "place United States")).toEqual([]);
  });

  test("the outlet and the agency", () => {
    const outlet = { id: "lakeside-press", name: "Lakeside Press", evidence: [] };
    expect(findNamed("He told the Lakeside Press so.", { outlet })).toEqual([]);
    expect(findNamed("He told the Lakeside Press so.", { agency: outlet })).toEqual([]);
  });

  test("a headline in capitals, but for what is known", () => {
    expect(findNamed("it rained.", { title: "Green Mayor Visits Old Mill in Norway" })).toEqual([
      "place Norway",
    ]);
  });
});

describe("the vocabulary of the owner", () => {
  test.each([
    {
      name: "subjects in any case",
      text: "An election is near. Election day, by-election too.",
      expected: ["subject Elections"],
    },
    { name: "no part of a word", text: "Traders preselect electioneers.", expected: [] },
    {
      name: "no part of a longer name",
      text: "She heads the Fair Trade Council.",
      expected: ["organisation Fair Trade Council"],
    },
    {
      name: "names as they are written",
      text: "The HG met; hg is mercury.",
      expected: ["organisation Harbour Guild"],
    },
  ])("$name", ({ text, expected }) => {
    expect(findNamed(text, {}, buildVocabulary(owner))).toEqual(expected);
  });
});

describe("stated tags", () => {
  const evidence = { file: "captures/one.txt", line: 9, text: "#elections" };

  test("come first, in canonical form, with what the text adds", () => {
    const article = buildArticle("Norway and Norway hold an election.", {
      tags: [{ value: "#election", evidence }],
    });
    const tags = tagArticle(article, buildVocabulary(owner));
    expect(tags.map(({ id }) => id)).toEqual(["elections", "norway"]);
    expect(tags[0]?.evidence).toEqual([evidence, { article: "one", start: 26, end: 34 }]);
  });

  test("are those that the text names in full", () => {
    const article = buildArticle("We met President Anders Holm. The Green Valley Party (GVP) won.", {
      tags: [
        { value: "#AndersHolm", evidence },
        { value: "GVP", evidence },
      ],
    });
    const tags = tagArticle(article, builtIn).map(({ kind, name }) => `${kind} ${name}`);
    expect(tags).toEqual(["person Anders Holm", "organisation Green Valley Party"]);
  });

  test("in a headline all in capitals leave the pronoun alone", () => {
    expect(findNamed("It rained.", { title: "NORWAY WILL TELL US WHO" })).toEqual(["place Norway"]);
  });

  test.each([
    { value: "#WestGermany", expected: "place West Germany" },
    { value: "south_sudan", expected: "place South Sudan" },
    { value: "Slow  food", expected: "subject Slow food" },
  ])("$value is $expected", ({ value, expected }) => {
    expect(findNamed("", { tags: [{ value, evidence }] })).toEqual([expected]);
  });

  test("that say nothing are left out, and no id is empty", () => {
    expect(findNamed("", { tags: [{ value: " # ", evidence }] })).toEqual([]);
    expect(tagArticle(buildArticle("", { tags: [{ value: "平和", evidence }] }), builtIn)[0]?.id).not.toBe(
      "",
    );
  });
});

describe("evidence", () => {
  test("is every passage, title first, without possessive endings", () => {
    const article = buildArticle("Holm's plan pleased President Anders Holm.", { title: "Holm speaks" });
    const [tag] = tagArticle(article, builtIn);
    expect(tag?.evidence.map((one) => "start" in one && cutPassage(article, one))).toEqual([
      "Holm",
      "Holm",
      "Anders Holm",
    ]);
    expect(tag?.evidence[0]).toEqual({ article: "one", in: "title", start: 0, end: 4 });
  });

  test("orders the tags, the most often named first, and at most twelve are found", () => {
    const text =
      "From Peru, Chile, Cuba, Haiti, Mali, Togo, Niger, Kenya, Ghana, Nepal, Laos, Oman, Qatar to Qatar.";
    const ids = tagArticle(buildArticle(text), builtIn).map(({ id }) => id);
    expect(ids).toHaveLength(12);
    expect(ids.slice(0, 2)).toEqual(["qatar", "peru"]);
  });

  test("is found in linear time in hostile text", () => {
    for (const part of [
      "A ",
      "in Georgia ",
      "Ab-",
      "Minister of and ",
      "U.",
      "the of ",
      "{{ <script> }} \u0000 ",
    ])
      expect(tagArticle(buildArticle(part.repeat(20_000)), builtIn)).toEqual([]);
  });
});
