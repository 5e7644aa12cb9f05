import { describe, expect, test } from "vitest";
import { findNamed, findWords } from "./find-named.ts";

describe("a person", () => {
  test.each([
    {
      name: "by a given name that many bear, named again by surname",
      text: "Lena Falk went home. There Falk slept.",
      expected: ["Lena Falk: Lena Falk, Falk"],
    },
    {
      name: "by the given name alone later",
      text: "Then Lena Falk and Lena Falk sat down. Lena slept.",
      expected: ["Lena Falk: Lena Falk, Lena Falk, Lena"],
    },
    {
      name: "by an office of today in small letters",
      text: "They met actress Ulla Morn there.",
      expected: ["Ulla Morn: Ulla Morn"],
    },
    {
      name: "and the firm behind the name apart",
      text: "They asked Karl Rosen of Varnhelm Group. Then Rosen left.",
      expected: ["Karl Rosen: Karl Rosen, Rosen", "Varnhelm Group: Varnhelm Group"],
    },
    {
      name: "once in full and then by the end of the name",
      text: "They asked coach Jack Del Falk. So Coach Del Falk left.",
      expected: ["Jack Del Falk: Jack Del Falk, Del Falk"],
    },
    {
      name: "by initials",
      text: "They met Mayor A.J. Morn there. Then Morn left.",
      expected: ["A.J. Morn: A.J. Morn, Morn"],
    },
    {
      name: "two of one surname, which then stands for neither",
      text: "Then Anna Berg met Carl Berg. Anna Berg left, Carl Berg stayed. So Berg, Berg and Berg.",
      expected: ["Anna Berg: Anna Berg, Anna Berg", "Carl Berg: Carl Berg, Carl Berg"],
    },
  ])("$name", ({ text, expected }) => {
    expect(findWords(text)).toEqual(expected);
  });
});

describe("the short form of a name", () => {
  test.each([
    {
      name: "in brackets",
      text: "He left the Norland Coal Guild (NorCo). The NorCo is old.",
      expected: ["Norland Coal Guild: Norland Coal Guild, NorCo, NorCo"],
    },
    {
      name: "beside it",
      text: "He left the Farmers Home Council, FmHC, today. The FmHC is old.",
      expected: ["Farmers Home Council: Farmers Home Council, FmHC, FmHC"],
    },
    {
      name: "behind or",
      text: "He left the Bank of Norland, or BoN, today. The BoN is old.",
      expected: ["Bank of Norland: Bank of Norland, BoN, BoN"],
    },
    {
      name: "with the letter of a company's ending",
      text: "He left Varn Shipbuilding Corp (VSC). At VSC he built. Of VSC he spoke.",
      expected: ["Varn Shipbuilding: Varn Shipbuilding, VSC, VSC, VSC"],
    },
    {
      name: "with the people of a firm's country",
      text: "He left Norwegian Petroleum Corp (NPC). At NPC he built.",
      expected: ["Norwegian Petroleum: Norwegian Petroleum, NPC, NPC"],
    },
    {
      name: "by initials alone",
      text: "The Green Valley Party met. The GVP won.",
      expected: ["Green Valley Party: Green Valley Party, GVP"],
    },
    {
      name: "but not what its letters do not fit",
      text: "He left the Lakeside Council (Tuesday). He left the Lakeside Board (XYZ).",
      expected: ["Lakeside Council: Lakeside Council", "Lakeside Board: Lakeside Board"],
    },
  ])("$name", ({ text, expected }) => {
    expect(findWords(text).filter((tag) => !tag.startsWith("Shipping"))).toEqual(expected);
  });
});

describe("finds no name in", () => {
  test.each([
    {
      name: "a word that the text also writes small",
      text: "Use Patch here. So the Patch works, and Patch is a patch. They like the Patch.",
    },
    { name: "initials of which there are several", text: "He drives an EVX, and she an EVX. All EVXs hum." },
    { name: "offices of several", text: "The talks of Finance Ministers go on. So Finance Ministers wait." },
    { name: "a given name and surname in passing", text: "It was as hot as for Lena Falk then." },
    { name: "an office and its body", text: "They met the Deputy Director of the Finance Ministry there." },
    { name: "a contraction", text: "So I’m late. But I’m here, and I’m glad, as I’m told." },
    {
      name: "the exchange that each country has",
      text: "Shares rose on the Stock Exchange. So did the Stock Exchange.",
    },
    {
      name: "a people and where it lives",
      text: "The North German coast is wet. On the North German coast it rained.",
      but: "Germany",
    },
  ])("$name", ({ text, but }) => {
    expect(findNamed(text).filter((tag) => !tag.startsWith("subject") && tag !== `place ${but}`)).toEqual([]);
  });
});
