import { describe, expect, test } from "vitest";
import type { Account } from "../../../src/digest/timeline/accounts.ts";
import { findAccounts } from "../../../src/digest/timeline/accounts.ts";
import { marginOf } from "../../../src/digest/timeline/similarity.ts";
import { inventArticle } from "./invented.ts";

const filler =
  "Ferries ran as usual. The harbour master declined to comment. Shops along the quay closed early. Residents complained about noise. Prices rose at the market.";

/** The margins of two sentences as one article's and as those of two articles of a story. */
function marginsOf(a: string, b: string): { article: number; story: number } {
  const [first, second] = findAccounts(inventArticle("one", `${a} ${filler} ${b}`)) as [Account, Account];
  const [third] = findAccounts(inventArticle("two", `${a} ${filler}`)) as [Account];
  const [fourth] = findAccounts(inventArticle("three", `${b} ${filler}`)) as [Account];
  return { article: marginOf(first, second, "article"), story: marginOf(third, fourth, "story") };
}

describe("two sentences of one happening", () => {
  test.each([
    {
      name: "an accident, from both ends",
      a: "Two miners died when a shaft collapsed at the Orn pit near Tarn on [Monday|2025-05-12].",
      b: "The collapse of a shaft at the Orn coal pit on [Monday|2025-05-12] left two men dead.",
    },
    {
      name: "a vote, its figures and its debate",
      a: "Parliament in Norhaven passed the fisheries bill on [Tuesday|2025-05-13] by 61 votes to 40.",
      b: "Lawmakers approved the contested fisheries bill [Tuesday|2025-05-13] after a night of debate.",
    },
    {
      name: "one decision of a bank",
      a: "The central bank of Norland raised its main rate to 4 percent on [Thursday|2025-05-15].",
      b: "Norland's central bank on [Thursday|2025-05-15] lifted interest rates by a quarter point.",
    },
    {
      name: "a meeting of two people",
      a: "President Iva Lorn will meet Chancellor Petr Holm in Vesk on [June 3|2025-06-03].",
      b: "Lorn and Holm are due to hold talks in Vesk on [June 3|2025-06-03].",
    },
    {
      name: "a wreck and the search",
      a: "A ferry with 200 passengers ran aground off Lunde on [Sunday|2025-05-11].",
      b: "Divers searched the ferry that ran aground [Sunday|2025-05-11] near Lunde island.",
    },
    {
      name: "an arrest and its reason",
      a: "Police arrested former minister Karl Dorn at Norhaven airport on [Friday|2025-05-09].",
      b: "Dorn, a former minister, was arrested on [Friday|2025-05-09] on suspicion of bribery.",
    },
    {
      name: "an announcement referred to",
      a: "Brennick Motors announced on [Wednesday|2025-05-14] it would cut 900 jobs in Tarn.",
      b: "The job cuts at Brennick Motors, announced [Wednesday|2025-05-14], hit the Tarn plant hardest.",
    },
    {
      name: "an election day",
      a: "Voters in Tarn go to the polls on [June 8|2025-06-08] to elect a mayor.",
      b: "The [June 8|2025-06-08] mayoral election in Tarn is too close to call.",
    },
    {
      name: "an attack and the fire",
      a: "A drone struck a fuel depot in Vesk early on [Monday|2025-05-12], starting a fire.",
      b: "Firefighters put out a blaze after [Monday|2025-05-12]'s drone strike on the fuel depot in Vesk.",
    },
    {
      name: "an opening",
      a: "The Lunde Museum will open its new wing on [June 1|2025-06-01].",
      b: "The new wing of the Lunde Museum opens on [June 1|2025-06-01] with a show of ship models.",
    },
    {
      name: "a sentence of a court",
      a: "Judges in Norhaven sentenced Karl Dorn to six years in prison on [Monday|2025-05-12].",
      b: "Dorn was sentenced on [Monday|2025-05-12] to six years for taking bribes, the court said.",
    },
    {
      name: "the end of a strike",
      a: "Striking dockers returned to work at Lunde port on [Saturday|2025-05-10].",
      b: "The dockers' strike at Lunde ended on [Saturday|2025-05-10] after a pay deal.",
    },
    {
      name: "a treaty referred to",
      a: "Norland and Vesk signed a ceasefire on [May 2|2025-05-02] in Tarn.",
      b: "Under the ceasefire signed [May 2|2025-05-02], Norland is to withdraw from the Vesk border.",
    },
    {
      name: "a find, in the active and the passive",
      a: "Explorers on the ship Aurora found the wreck of the Maren on [May 3|2025-05-03].",
      b: "The Maren's wreck was found on [May 3|2025-05-03] at a depth of 900 metres by the Aurora.",
    },
  ])("$name", ({ a, b }) => {
    const { article, story } = marginsOf(a, b);
    expect(article).toBeGreaterThanOrEqual(0);
    expect(story).toBeGreaterThanOrEqual(0);
  });
});

describe("two sentences of two happenings of one day", () => {
  test.each([
    {
      name: "two arrests",
      a: "Police arrested two men in Tarn on [Monday|2025-05-12] over a bank robbery.",
      b: "Police arrested a woman in Lunde on [Monday|2025-05-12] over the theft of a boat.",
    },
    {
      name: "two indices",
      a: "The Norhaven index fell 2 percent on [Monday|2025-05-12].",
      b: "The Vesk index rose 1 percent on [Monday|2025-05-12].",
    },
    {
      name: "two acts of one person",
      a: "President Iva Lorn met Chancellor Petr Holm in Vesk on [Monday|2025-05-12].",
      b: "President Iva Lorn opened a hospital in Tarn on [Monday|2025-05-12].",
    },
    {
      name: "two deaths",
      a: "A man was shot dead in Tarn on [Sunday|2025-05-11], police said.",
      b: "A man drowned off Lunde on [Sunday|2025-05-11], police said.",
    },
    {
      name: "two cases before one court",
      a: "The court in Norhaven rejected the appeal of Karl Dorn on [Friday|2025-05-09].",
      b: "The court in Norhaven opened the trial of Mia Brandt on [Friday|2025-05-09].",
    },
    {
      name: "two votes of one parliament",
      a: "Parliament passed the fisheries bill on [Tuesday|2025-05-13].",
      b: "Parliament rejected a motion against Minister Holm on [Tuesday|2025-05-13].",
    },
    {
      name: "two acts of one state",
      a: "Norland launched missiles at Tarn on [Thursday|2025-05-15].",
      b: "Norland released forty prisoners near Lunde on [Thursday|2025-05-15].",
    },
    {
      name: "two dates of one company",
      a: "The company will publish its results on [June 3|2025-06-03].",
      b: "Shareholders of the company vote on the merger on [June 3|2025-06-03].",
    },
    {
      name: "one rain in two places",
      a: "Heavy rain flooded streets in Lunde on [Saturday|2025-05-10].",
      b: "Heavy rain delayed the cup final in Norhaven on [Saturday|2025-05-10].",
    },
    {
      name: "two matches",
      a: "Lunde United beat Tarn Rovers 3-1 on [Saturday|2025-05-10] in the league.",
      b: "Brennick Town beat Vesk City 2-0 on [Saturday|2025-05-10] in the league.",
    },
    {
      name: "two strikes in one country",
      a: "A strike by teachers closed schools across Norland on [Wednesday|2025-05-14].",
      b: "A strike by train drivers stopped trains across Norland on [Wednesday|2025-05-14].",
    },
    {
      name: "two ministers of one country",
      a: "Vesk's foreign minister arrived in Norhaven for talks on [Monday|2025-05-12].",
      b: "Vesk's finance minister resigned on [Monday|2025-05-12] after talks failed.",
    },
    {
      name: "two prices",
      a: "Oil prices fell on [Monday|2025-05-12] as supply grew.",
      b: "Gold prices rose on [Monday|2025-05-12] as the currency weakened.",
    },
    {
      name: "a tunnel and a tax on tunnels",
      a: "The ministry will open the new tunnel at Tarn on [June 1|2025-06-01].",
      b: "The new tax on tunnels takes effect on [June 1|2025-06-01].",
    },
    {
      name: "two crashes",
      a: "Two people died in a car crash near Tarn on [Sunday|2025-05-11].",
      b: "Two people died in a helicopter crash near Lunde on [Sunday|2025-05-11].",
    },
  ])("$name", ({ a, b }) => {
    const { article, story } = marginsOf(a, b);
    expect(article).toBeLessThan(0);
    expect(story).toBeLessThan(0);
  });
});

describe("what lies ahead on one day", () => {
  test("is one plan where a pronoun takes it up", () => {
    const a = "The council of Lunde will hold an assembly on [June 3|2025-06-03].";
    const b = "On [June 3|2025-06-03] it will look back on the flood.";
    expect(marginsOf(a, b).article).toBeGreaterThanOrEqual(0);
    expect(marginsOf(a, b.replace("it", "the choir")).article).toBeLessThan(0);
  });

  test("is one plan in a story where two words are shared", () => {
    const a = "Norland has given Vesk until [June 3|2025-06-03] to agree to a truce.";
    const b =
      "The envoy travels before [June 3|2025-06-03], the deadline set for Vesk to accept a truce and end the war.";
    expect(marginsOf(a, b).story).toBeGreaterThanOrEqual(0);
  });
});
