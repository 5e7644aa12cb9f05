import { describe, expect, test } from "vitest";
import { findAccounts } from "../../../src/digest/timeline/accounts.ts";
import { groupAccounts } from "../../../src/digest/timeline/group-accounts.ts";
import { inventArticle, inventStory } from "./invented.ts";

/** The groups that mentions fall into, in the order of the texts: "0 0 1" are two of one happening and one of another. */
function groupsOf(
  texts: readonly string[],
  isStory: boolean,
  titles: readonly string[] = [],
  published: readonly string[] = [],
): string {
  const articles = texts.map((text, index) =>
    inventArticle(`a${index}`, text, {
      title: titles[index] ?? "",
      ...(published[index] !== undefined && { published: published[index] }),
    }),
  );
  const accounts = articles.flatMap(findAccounts);
  const groups = groupAccounts(accounts, isStory ? [inventStory(...articles.map(({ id }) => id))] : []);
  const seen: number[] = [];
  return accounts
    .map((account) => {
      const group = groups.findIndex((members) => members.includes(account));
      if (!seen.includes(group)) seen.push(group);
      return seen.indexOf(group);
    })
    .join(" ");
}

describe("mentions of one happening", () => {
  const filler =
    "Ferries ran as usual. The harbour master declined to comment. Shops along the quay closed early. Residents complained about noise.";
  test.each([
    {
      name: "one deadline named twice in an article",
      texts: [
        `The envoy wants the pirates to release the crew before the deadline set for [June 3|2025-06-03|ahead]. ${filler} Admiral Ocho threatened a blockade if the pirates refuse an agreement by the deadline he set for [June 3|2025-06-03|ahead].`,
      ],
    },
    {
      name: "a meeting announced, then named by its day",
      texts: [
        `The ruling Harbour Party decided to hold an assembly of its councillors from both islands on [June 3|2025-06-03|ahead]. The [June 3|2025-06-03|ahead] assembly is to sum up the poll. ${filler}`,
      ],
    },
    {
      name: "a noun after a possessive day",
      texts: [
        `An explosion at the Brennick refinery killed three workers on [Monday|2025-05-12]. ${filler} Inspectors blamed [Monday|2025-05-12]'s explosion on a valve.`,
      ],
    },
    {
      name: "an election in several articles of a story",
      isStory: true,
      texts: [
        `The coalition lost control of the upper house in the [May 4|2025-05-04] election. ${filler} Mayor Ada Quill answers for the [May 4|2025-05-04] Senate election defeat.`,
        `Rivals urge Mayor Ada Quill to resign over the coalition's loss of the Senate, the upper house, in the [May 4|2025-05-04] election. ${filler}`,
      ],
    },
    {
      name: "a gathering worded differently in two articles of a story",
      isStory: true,
      texts: [
        `The request was made during a general gathering of party councillors on [Monday|2025-05-12]. ${filler}`,
        `Unlike a general gathering of member councillors held [Monday|2025-05-12], the assembly binds the party. ${filler}`,
      ],
    },
    {
      name: "a month and its early part",
      texts: [
        `Relations reached a turning point [earlier this month|2025-05] when Norland became the first state to recognise the Vesk council as a government. ${filler} Then in [early May|2025-05:early], Norland became the first state to recognise the council as the lawful government of Vesk, which raised its flag in Norhaven.`,
      ],
    },
    {
      name: "around a day, then the day",
      isStory: true,
      texts: [
        `The club is considering opening the new Lunde stadium on or around [June 3|2025-06-03~|ahead]. ${filler}`,
        `The club will open the new Lunde stadium on [June 4|2025-06-04|ahead]. ${filler}`,
      ],
    },
    {
      name: "announced, then reported",
      isStory: true,
      texts: [
        `President Iva Lorn will visit Norhaven on [June 3|2025-06-03|ahead] to sign the fisheries treaty. ${filler}`,
        `President Iva Lorn visited Norhaven on [Tuesday|2025-06-03] and signed the fisheries treaty. ${filler}`,
      ],
    },
    {
      name: "title and text",
      texts: [`The Lunde observatory will reopen to visitors on [June 3|2025-06-03|ahead]. ${filler}`],
      titles: ["Lunde observatory to reopen on [June 3|2025-06-03|ahead]"],
    },
    {
      name: "a day and its apposition in one sentence",
      texts: [
        `The ruling Harbour Party of Lunde will elect its chairman [on Tuesday|2025-06-03|ahead], [June 3|2025-06-03|ahead], in the Lunde town hall. ${filler}`,
      ],
    },
    {
      name: "one agency sentence in two articles of no common story",
      texts: [
        `A landslide buried a school bus near Tarn Valley on [Monday|2025-05-12], killing nine children. ${filler}`,
        `Norland mourns. A landslide buried a school bus near Tarn Valley on [Monday|2025-05-12] and killed nine children. Flags flew low. Offices closed.`,
      ],
    },
    {
      name: "the same words in one month, no common story",
      texts: [
        `A landslide buried a school bus near Tarn Valley in [May|2025-05], killing nine children. ${filler}`,
        `Norland mourns. A landslide buried a school bus near Tarn Valley in [May|2025-05] and killed nine children. Flags flew low. Offices closed.`,
      ],
    },
    {
      name: "a remembered death, in other words and years apart",
      published: ["2024-03-03", "2025-03-03"],
      texts: [
        `The painter Nora Berg died on [May 3, 2019|2019-05-03] at her home. ${filler}`,
        `Sales of her prints rose. Nora Berg's death on [May 3, 2019|2019-05-03] shook the town. Flags flew low.`,
      ],
    },
    {
      name: "a remembered death by its month",
      published: ["2024-03-03", "2025-03-03"],
      texts: [
        `The painter Nora Berg died in [May 2019|2019-05] at 50. ${filler}`,
        `Sales of her prints rose. Nora Berg died in [May 2019|2019-05] while she prepared a show. Flags flew low.`,
      ],
    },
    {
      name: "announced months before, then reported",
      published: ["2025-01-10", "2025-06-04"],
      texts: [
        `President Iva Lorn will visit Norhaven on [June 3|2025-06-03|ahead]. ${filler}`,
        `President Iva Lorn visited Norhaven on [Tuesday|2025-06-03] and signed the fisheries treaty. Flags flew low.`,
      ],
    },
  ])("$name", ({ texts, isStory, titles, published }) => {
    expect(new Set(groupsOf(texts, isStory ?? false, titles, published).split(" "))).toEqual(new Set(["0"]));
  });
});

describe("mentions that share days, not a happening", () => {
  const filler =
    "Ferries ran as usual. The harbour master declined to comment. Shops along the quay closed early. Residents complained about noise.";
  test.each([
    {
      name: "a deadline and a meeting on one day, no common story",
      texts: [
        `Admiral Ocho wants the pirates to agree by the deadline set for [June 3|2025-06-03|ahead]. ${filler}`,
        `The Harbour Party will hold an assembly on [June 3|2025-06-03|ahead]. ${filler}`,
      ],
      expected: "0 1",
    },
    {
      name: "two things since one year",
      texts: [
        `Exchanges grew since the Vesk council seized power in [2021|2021]. ${filler} Since [2021|2021], Norland has expanded trade with Vesk and sent aid.`,
      ],
      expected: "0 1",
    },
    {
      name: "two things of one month about the same people",
      texts: [
        `On [May 10|2025-05-10], Minister Murat visited Veskholm to meet council officials. Relations with Norland changed [earlier this month|2025-05] when Norland recognised the Vesk council. ${filler}`,
      ],
      expected: "0 1",
    },
    {
      name: "quakes in two places on one day",
      isStory: true,
      texts: [
        `An earthquake struck off Hokkund on [Monday|2025-05-12]. ${filler}`,
        `An earthquake struck off Okinmark on [Monday|2025-05-12]. ${filler}`,
      ],
      expected: "0 1",
    },
    {
      name: "two matches of one league on one day",
      texts: [
        `Port Lunde beat Old Tarn 2-1 in the Harbour League on [Sunday|2025-05-11]. ${filler} Sankt Brennick beat Upper Norhaven 2-1 in the Harbour League on [Sunday|2025-05-11].`,
      ],
      expected: "0 1",
    },
    {
      name: "fires in two towns on one day, alike but for the names",
      isStory: true,
      texts: [
        `In Lunde a fire at a warehouse killed two workers on [Monday|2025-05-12]. ${filler}`,
        `In Tarn a fire at a warehouse killed three workers on [Monday|2025-05-12]. ${filler}`,
      ],
      expected: "0 1",
    },
    {
      name: "two matches of one day",
      texts: [
        `Lunde beat Tarn 3-1 on [Saturday|2025-05-10]. ${filler} Brennick beat Norhaven 2-0 on [Saturday|2025-05-10].`,
      ],
      expected: "0 1",
    },
    {
      name: "two people speaking about one thing on one day",
      isStory: true,
      texts: [
        `Mayor Ada Quill said on [Thursday|2025-05-15|said] that the bridge is safe. ${filler}`,
        `Engineer Bo Starr said on [Thursday|2025-05-15|said] that the bridge is dangerous. ${filler}`,
      ],
      expected: "0 1",
    },
    {
      name: "an agency's report and a speech on one day",
      texts: [
        `Norpress and others reported on [Thursday|2025-05-15|said] that Vesk conducted waves of drone attacks on Tarn. ${filler} Speaking to reporters on [Thursday|2025-05-15|said], Admiral Ocho said what Vesk is doing is shameful.`,
      ],
      expected: "0 1",
    },
    {
      name: "an arrest and a trial on one day in one article",
      texts: [
        `Police arrested the former harbour chief in Lunde on [Monday|2025-05-12]. ${filler} A court in Tarn sentenced his driver to four years in prison on [Monday|2025-05-12].`,
      ],
      expected: "0 1",
    },
    {
      name: "visits to two places on one day",
      texts: [
        `Minister Murat visited Veskholm on [May 10|2025-05-10]. ${filler} President Lorn visited Norhaven on [May 10|2025-05-10].`,
      ],
      expected: "0 1",
    },
    {
      name: "the same words on two days",
      isStory: true,
      texts: [
        `Norland launched drone attacks on Tarn on [Monday|2025-05-12]. ${filler}`,
        `Norland launched drone attacks on Tarn on [Tuesday|2025-05-13]. ${filler}`,
      ],
      expected: "0 1",
    },
    {
      name: "a vague mention does not tie two precise ones together",
      texts: [
        `Norland launched drone attacks on Tarn on [May 5|2025-05-05]. ${filler} Norland launched drone attacks on Tarn [this month|2025-05]. Norland launched drone attacks on Tarn on [May 9|2025-05-09].`,
      ],
      expected: "0 0 1",
    },
    {
      name: "landslides in two valleys in one month",
      texts: [
        `A landslide buried a school bus near Tarn Valley in [May|2025-05], killing nine children. ${filler}`,
        `A landslide buried a farm near Hokk Ridge in [May|2025-05], killing a farmer. ${filler}`,
      ],
      expected: "0 1",
    },
    {
      name: "two strikes across one country in one month",
      texts: [
        `Teachers across Norland walked out in [May|2025-05] over class sizes. ${filler}`,
        `Bus drivers across Norland walked out in [May|2025-05] over night shifts. ${filler}`,
      ],
      expected: "0 1",
    },
    {
      name: "one person's birth and another deed, remembered years apart",
      published: ["2023-03-03", "2025-03-03"],
      texts: [
        `Nora Berg left Lunde for the islands in [May 2019|2019-05]. ${filler}`,
        `A park in Tarn was named after Nora Berg in [May 2019|2019-05]. ${filler}`,
      ],
      expected: "0 1",
    },
    {
      name: "two deeds of one remembered day",
      published: ["2023-03-03", "2025-03-03"],
      texts: [
        `Police arrested the harbour chief in Lunde on [May 3, 2019|2019-05-03]. ${filler}`,
        `A tanker ran aground off Tarn on [May 3, 2019|2019-05-03]. ${filler}`,
      ],
      expected: "0 1",
    },
    {
      name: "weather for the same day in two towns",
      texts: [
        `Heavy rain is expected in Lunde on [Friday|2025-05-16|ahead]. ${filler}`,
        `Heavy rain is expected in Tarn on [Friday|2025-05-16|ahead]. ${filler}`,
      ],
      expected: "0 1",
    },
    {
      name: "a visit some time in a week and a deadline on a day of it",
      isStory: true,
      texts: [
        `Envoy Lorn will visit Vesk [early next week|2025-05-19/2025-05-25|ahead], Admiral Ocho said. ${filler}`,
        `Envoy Lorn hopes that Vesk will sign before the deadline set for [May 22|2025-05-22|ahead], Admiral Ocho said. ${filler}`,
      ],
      expected: "0 1",
    },
    {
      name: "what happened and when it was told, in one sentence",
      texts: [
        `Copper prices at Lunde fell 11 percent on [Thursday|2025-05-15], the Lunde copper exchange said [Thursday|2025-05-15|said]. ${filler}`,
      ],
      expected: "0 1",
    },
    {
      name: "two deeds of one sentence on one day",
      texts: [
        `Lorn opened the Tarn tunnel on [Monday|2025-05-12] and Ocho closed the Tarn tunnel late on [Monday|2025-05-12]. ${filler}`,
      ],
      expected: "0 1",
    },
    {
      name: "the same words of two votes, no common story",
      titles: ["Campaign starts in Lunde", "Campaign starts in Tarn"],
      texts: [
        `Three people run for mayor of Lunde. Voting and counting of ballots will take place on [June 3|2025-06-03|ahead]. ${filler}`,
        `Three people run for mayor of Tarn. Voting and counting of ballots will take place on [June 3|2025-06-03|ahead]. ${filler}`,
      ],
      expected: "0 1",
    },
    {
      name: "two quarters of trade figures",
      texts: [
        `Exports of copper fell 4 percent in [May|2025-05]. ${filler} Imports of wheat rose 9 percent in [May|2025-05].`,
      ],
      expected: "0 1",
    },
  ])("$name", ({ texts, isStory, titles, published, expected }) => {
    expect(groupsOf(texts, isStory ?? false, titles, published)).toBe(expected);
  });
});
