import { describe, expect, test } from "vitest";
import { findRelayed } from "../../../src/digest/text/find-relayed.ts";
import { cutPassage } from "../../../src/digest/text/passages.ts";

const outlets = new Map([["lakeside ledger", "Lakeside Ledger"]]);

const REST = " The bridge at Tarvik had carried no traffic since May.";

function find(text: string, title = "Bridge at Tarvik to close"): (readonly [string, string])[] {
  return findRelayed({ title, text }, outlets).map(
    ({ name, passage }) => [name, cutPassage({ title, text }, passage)] as const,
  );
}

describe("what a text credits with its news", () => {
  test.each([
    {
      text: "Reuters reported on Monday that the bridge will close.",
      found: ["Reuters", "Reuters reported"],
    },
    {
      text: "Reuters news agency and others reported on Thursday that the bridge will close.",
      found: ["Reuters", "Reuters news agency and others reported"],
    },
    { text: "The bridge will close, the AP reported.", found: ["Associated Press", "the AP reported"] },
    { text: "The bridge will close, Reuters said.", found: ["Reuters", "Reuters said"] },
    {
      text: "The bridge will close, according to Kyodo News.",
      found: ["Kyodo News", "according to Kyodo News"],
    },
    {
      text: "The bridge will close, according to a report in the Varna Times.",
      found: ["Varna Times", "according to a report in the Varna Times"],
    },
    { text: "“It will close,” the mayor told Reuters.", found: ["Reuters", "told Reuters"] },
    {
      text: "“It will close,” the mayor told a Reuters reporter.",
      found: ["Reuters", "told a Reuters reporter"],
    },
    {
      text: "The bridge will close, radio said, citing the state news agency TASS.",
      found: ["TASS", "citing the state news agency TASS"],
    },
    {
      text: "The plan, first reported by Reuters, is to close it.",
      found: ["Reuters", "reported by Reuters"],
    },
    { text: "A letter seen by the BBC tells of the plan.", found: ["BBC", "seen by the BBC"] },
    {
      text: "She spoke of the plan in an interview with CBS News.",
      found: ["CBS", "interview with CBS News"],
    },
    {
      text: "The bridge will close, the official Elnes news agency said.",
      found: ["Elnes", "Elnes news agency said"],
    },
    {
      text: "The bridge will close, the newspaper Elnesposten reported.",
      found: ["Elnesposten", "the newspaper Elnesposten reported"],
    },
    {
      text: "A Reuters witness saw cranes on the bridge.",
      found: ["Reuters", "A Reuters witness saw"],
    },
    {
      text: "The bridge will close, the Lakeside Ledger reported.",
      found: ["Lakeside Ledger", "the Lakeside Ledger reported"],
    },
    { text: "The bridge will close. (AP)", found: ["Associated Press", "(AP)"] },
  ])("$found.1", ({ text, found }) => {
    expect(find(text + (text.endsWith(")") ? "" : REST))).toEqual([found]);
  });

  test.each([
    { title: "Bridge at Tarvik to close: Reuters", found: ["Reuters", "Reuters"] },
    { title: "Bridge at Tarvik to close – Kyodo News", found: ["Kyodo News", "Kyodo News"] },
    { title: "Bridge at Tarvik to close (AFP)", found: ["Agence France-Presse", "(AFP)"] },
    { title: "AFP: Bridge at Tarvik to close", found: ["Agence France-Presse", "AFP:"] },
  ])("in the title $title", ({ title, found }) => {
    expect(find("The bridge will close.", title)).toEqual([found]);
  });
});

describe("no credit", () => {
  test.each([
    {
      name: "further down",
      text: `The bridge will close.${REST} It is old. It is narrow, Reuters reported.`,
    },
    { name: "whoever is no medium", text: "The mayor told Parliament so, according to the Harbour Council." },
    {
      name: "a medium without a name",
      text: "An Ostland newspaper reported it; state television said so too.",
    },
    { name: "a denial", text: "The mayor denied a report by Reuters." },
    { name: "its spokesman", text: "A spokesman for the Varna Times said nothing." },
    { name: "its conference", text: "She told a Nikkei conference that the bridge will close." },
    { name: "a company of such a name", text: "Federal Express said the bridge is on its way." },
    { name: "a longer name", text: "The bridge is safe, the North Varna Press Association said." },
    { name: "a region or a form of company", text: "Tarvik Stone (SpA) said the bridge will close." },
  ])("$name", ({ text }) => expect(find(text)).toEqual([]));

  test.each([
    {
      name: "its jobs",
      title: "Reuters cuts jobs",
      text: "The agency will cut 300 jobs, Reuters said on Monday.",
    },
    { name: "its profit", title: "Profit up", text: "Reuters reported a 5% rise in quarterly profit." },
    {
      name: "what it will do",
      title: "Newsroom to shrink",
      text: "The BBC said it would close two studios.",
    },
    {
      name: "what it did",
      title: "Apology for a programme",
      text: "The BBC apologised on Monday. The programme was wrong, the BBC said.",
    },
    {
      name: "a case against it",
      title: "Minister sues Varna Times",
      text: "The minister has gone to court, according to the Varna Times.",
    },
  ])("a story about the medium: $name", ({ title, text }) => expect(find(text, title)).toEqual([]));
});

test("takes time in proportion to a hostile text", () => {
  const start = performance.now();
  for (const piece of ["A ", "the a ", "Reuters and ", "Aa Bb of ", "according to a report ", "“"])
    find(piece.repeat(20_000), piece.repeat(200));
  expect(performance.now() - start).toBeLessThan(3000);
});
