import { describe, expect, test } from "vitest";
import { findTerms } from "../../../src/digest/stories/find-terms.ts";
import { isCopy } from "../../../src/digest/stories/is-copy.ts";
import { buildProfile } from "../../../src/digest/stories/profile.ts";
import { article } from "./articles.ts";

function areCopies(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text, place) => {
    const made = article(`a${place}`, { title: `Head ${place}`, text });
    return buildProfile(made, findTerms(made), () => 1);
  });
  return one !== undefined && other !== undefined && isCopy(one, other);
}

const quake =
  'A strong earthquake shook the province of Rovania early on Monday and killed 12 people in the old town of Sarnik, Governor Petar Ilic said. "We need tents," he told reporters. Rescue teams from Lugansa are on their way. Schools stay closed until Friday.';
const vote =
  "The senate of Ostland passed the farm bill on Monday after a night of debate in the old chamber. Minister Anna Weiss called it a good day for the valley and thanked both parties.";

describe("copies", () => {
  test.each([
    { name: "the same", a: quake, b: quake },
    { name: "its end cut off", a: quake, b: quake.split(" Schools")[0] ?? "" },
    { name: "a sentence left out", a: quake, b: quake.replace(/ Rescue[^.]*\./, "") },
    { name: "with other marks", a: quake, b: quake.replace(/"([^"]*)"/g, "“$1”") },
    {
      name: "under another dateline",
      a: `Sarnik, March 4 (Nordpress)--${quake}`,
      b: `Lugansa, March 5 (Nordpress)--${quake}`,
    },
    {
      name: "short and the same",
      a: "Pilots of Oslo called off their strike.",
      b: "Pilots of Oslo called off their strike.",
    },
  ])("$name", ({ a, b }) => {
    expect(areCopies(a, b)).toBe(true);
    expect(areCopies(b, a)).toBe(true);
  });
});

describe("no copies: one form of words, another matter", () => {
  test.each([
    { name: "another place", a: quake, b: quake.replace("Rovania", "Palmera").replace("Sarnik", "Corvo") },
    { name: "another number", a: quake, b: quake.replace("12", "9") },
    { name: "another single figure", a: quake.replace("12", "3"), b: quake.replace("12", "9") },
    { name: "a number in words", a: quake.replace("12", "three"), b: quake.replace("12", "nine") },
    { name: "another bill", a: vote, b: vote.replace("farm", "prison") },
    { name: "the contrary", a: vote, b: vote.replace("passed", "rejected") },
    { name: "a denial", a: vote, b: vote.replace("passed", "has not passed") },
    { name: "another spelling of a name", a: vote, b: vote.replace("Anna Weiss", "Anna Weisz") },
    { name: "the second of two matters in one roundup", a: `${quake} ${vote}`, b: vote },
    {
      name: "short and not quite the same",
      a: "Pilots of Oslo called off their strike.",
      b: "Pilots of Oslo called off their strike again.",
    },
  ])("$name", ({ a, b }) => {
    expect(areCopies(a, b)).toBe(false);
    expect(areCopies(b, a)).toBe(false);
  });
});
