import { describe, expect, test } from "vitest";
import type { Day, Instant, Relation, TaggedArticle } from "../../../src/digest/model.ts";
import { findStories } from "../../../src/digest/stories/find-stories.ts";
import { cutPassage } from "../../../src/digest/text/passages.ts";
import { article, shuffle } from "./articles.ts";

const day = { edition: "2024-03-05", published: "2024-03-04" };

const eyed = article("b-eyed", {
  ...day,
  agency: "Nordpress",
  title: "Harbour Union's Strike Ballot Eyed for March 19",
  text: "Oslo, March 4 (Nordpress)--The harbour workers' union of Norway is considering calling a strike ballot among its members at the ports of Bergen and Stavanger on or around March 19, a union official has disclosed. Wages were frozen after the merger. The chairwoman, Ingrid Solberg, wants to keep talking to the owners.",
  mentions: { "March 19": "2024-03-19" },
});
const set = article("a-set", {
  ...day,
  instant: "2024-03-04T10:20:00Z",
  agency: "Nordpress",
  title: "Harbour Union's Strike Ballot Set for March 19",
  text: "Oslo, March 4 (Nordpress)--The harbour workers' union of Norway on Monday decided to call a strike ballot among its members at the ports of Bergen and Stavanger on March 19. The decision was reached after a meeting of shop stewards. Ingrid Solberg, its chairwoman, said that talks had led nowhere.",
  mentions: { "March 19": "2024-03-19" },
});

const flood = article("flood-1", {
  ...day,
  outlet: "Evening Mail",
  title: "Dam bursts above Tarvik, two villages cut off",
  text: "A dam above the town of Tarvik burst on Monday after three days of rain and cut off the villages of Elnes and Moheim. Rescuers in boats brought 40 people to safety, the mayor Kari Lund said. The dam at Tarvik was built in 1931.",
});
const floodElsewhere = article("flood-2", {
  edition: "2024-03-05",
  published: "2024-03-05",
  outlet: "Coast Radio",
  title: "Villages near Tarvik still cut off after dam burst",
  text: "The villages of Elnes and Moheim remained cut off on Tuesday, a day after the dam above Tarvik burst. Mayor Kari Lund said that boats had brought more people to safety overnight. Rain is forecast for Tarvik until the weekend.",
});
const toll = article("quake-1", {
  ...day,
  outlet: "Evening Mail",
  title: "Quake kills 12 in Rovania",
  text: "An earthquake in the province of Rovania killed at least 12 people and damaged the old town of Sarnik, Governor Petar Ilic said. Rescue teams from Lugansa are on their way to Sarnik.",
});
const tollLater = article("quake-2", {
  edition: "2024-03-06",
  published: "2024-03-06",
  outlet: "Evening Mail",
  title: "Quake kills 31 in Rovania",
  text: "An earthquake in the province of Rovania killed at least 31 people and damaged the old town of Sarnik, Governor Petar Ilic said. Rescue teams from Lugansa have begun to dig in Sarnik.",
});
const wire =
  "The parliament of Ostland voted on Monday to close the coal mine at Brenn by 2031. The mine employs 1,400 people in the valley. Minister Anna Weiss promised them training and a pension. The opposition leader Karl Boden called the vote a betrayal of the valley and left the chamber. Ostland has burned coal from Brenn for two centuries.";
const mine = article("mine-1", {
  ...day,
  agency: "Nordpress",
  title: "Ostland votes to close Brenn mine",
  text: wire,
});
const mineTrimmed = article("mine-2", {
  edition: "2024-03-05",
  published: "2024-03-05",
  outlet: "Coast Radio",
  title: "Brenn coal mine to close by 2031",
  text: wire.split(" Ostland has burned")[0] ?? "",
});

describe("articles on one happening join", () => {
  const cases: readonly {
    name: string;
    input: readonly TaggedArticle[];
    expected: Omit<Relation, "evidence">;
  }[] = [
    {
      name: "two dispatches of one agency and day: the wording orders them, whatever their ids",
      input: [eyed, set],
      expected: {
        kind: "update",
        from: "b-eyed",
        to: "a-set",
        reason:
          'both Nordpress; both on 19 March 2024; the wording went from "is considering" to "decided": order inferred from the wording',
      },
    },
    {
      name: "a figure that went up, days later",
      input: [toll, tollLater],
      expected: {
        kind: "update",
        from: "quake-1",
        to: "quake-2",
        reason: 'both Evening Mail; the figure went from "12" to "31": later by date',
      },
    },
    {
      name: "two outlets",
      input: [flood, floodElsewhere],
      expected: {
        kind: "same event",
        from: "flood-1",
        to: "flood-2",
        reason: 'Evening Mail and Coast Radio; both name "Tarvik" and "Elnes"; later by date',
      },
    },
    {
      name: "a plan of the cabinet, then its decision, with nobody named",
      input: [
        article("paper-1", {
          ...day,
          agency: "Nordpress",
          title: "Cabinet to Approve Harbour Paper Friday",
          text: "Oslo, March 4 (Nordpress)--The government of Norway plans to approve an annual paper on harbour safety at a cabinet meeting, informed sources said. The harbour paper warns of old cranes and of ferries without boats.",
        }),
        article("paper-2", {
          edition: "2024-03-08",
          published: "2024-03-08",
          agency: "Nordpress",
          title: "Cabinet Approves Harbour Paper",
          text: "Oslo, March 8 (Nordpress)--The government of Norway approved an annual paper on harbour safety at a cabinet meeting. The harbour paper warns of old cranes and of ferries without boats.",
        }),
      ],
      expected: {
        kind: "update",
        from: "paper-1",
        to: "paper-2",
        reason: 'both Nordpress; the wording went from "plans to" to "approved": later by date',
      },
    },
    {
      name: "two dispatches of one agency where nothing found has changed",
      input: [
        flood,
        { ...floodElsewhere, outlet: { id: "evening mail", name: "Evening Mail", evidence: [] } },
      ],
      expected: {
        kind: "same event",
        from: "flood-1",
        to: "flood-2",
        reason: 'both Evening Mail; both name "Tarvik" and "Elnes"; later by date',
      },
    },
    {
      name: "a trimmed copy of one agency: a sentence that both have changes nothing",
      input: [
        mine,
        article("mine-3", {
          edition: "2024-03-05",
          published: "2024-03-05",
          agency: "Nordpress",
          title: "Coal mine at Brenn set to close",
          text: wire.split(" The opposition leader")[0] ?? "",
        }),
      ],
      expected: {
        kind: "copy",
        from: "mine-1",
        to: "mine-3",
        reason: "both Nordpress; the same text but for trimming; later by date",
      },
    },
    {
      name: "a piece whose title says that it is background, though it came first",
      input: [
        floodElsewhere,
        article("flood-0", {
          ...day,
          outlet: "Evening Mail",
          title: "Factbox: the dam above Tarvik",
          text: flood.text,
        }),
      ],
      expected: {
        kind: "background",
        from: "flood-2",
        to: "flood-0",
        reason: 'its title says "Factbox"',
      },
    },
    {
      name: "a trimmed copy",
      input: [mine, mineTrimmed],
      expected: {
        kind: "copy",
        from: "mine-1",
        to: "mine-2",
        reason: "Nordpress and Coast Radio; the same text but for trimming; later by date",
      },
    },
  ];
  test.each(cases)("$name", ({ input, expected }) => {
    const { stories } = findStories(input);
    expect(stories).toHaveLength(1);
    expect(stories[0]?.relations.map(({ evidence, ...relation }) => relation)).toEqual([expected]);
    expect(new Set(stories[0]?.articles)).toEqual(new Set([expected.from, expected.to]));
    if (expected.kind !== "background") expect(stories[0]?.articles).toEqual([expected.from, expected.to]);
    expect(stories[0]?.id).toBe(
      [...input].sort((a, b) => ((a.edition ?? "") + a.id < (b.edition ?? "") + b.id ? -1 : 1))[0]?.id,
    );
    const latest = stories[0]?.articles.at(-1);
    expect(stories[0]?.title).toBe(input.find(({ id }) => id === latest)?.title);
  });

  test("the evidence of an update is the sentence before and the sentence after", () => {
    const [relation] = findStories([set, eyed]).stories[0]?.relations ?? [];
    const cut = relation?.evidence.map((passage) =>
      cutPassage(passage.article === eyed.id ? eyed : set, passage),
    );
    expect(cut?.[0]).toMatch(/^The harbour workers' union of Norway is considering .* has disclosed\.$/);
    expect(cut?.[1]).toMatch(/^The harbour workers' union of Norway on Monday decided .* on March 19\.$/);
  });
});

describe("look-alikes stay apart", () => {
  const cases: readonly { name: string; input: readonly TaggedArticle[] }[] = [
    {
      name: "two earthquakes",
      input: [
        toll,
        article("quake-3", {
          ...day,
          title: "Quake kills 9 in Talmira",
          text: "An earthquake near the city of Talmira killed nine people and damaged houses in Corvo and Beles, Mayor Luis Prado said. Soldiers are clearing the road to Corvo.",
        }),
      ],
    },
    {
      name: "two trials",
      input: [
        article("trial-1", {
          ...day,
          title: "Former banker sentenced to six years in Valen",
          text: "A court in Valen sentenced the former banker Erik Dahl to six years in prison for fraud on Monday. Dahl had denied the charges. His lawyer Maria Holt said that she would appeal to the High Court of Valen.",
        }),
        article("trial-2", {
          ...day,
          title: "Former teacher sentenced to four years in Morstad",
          text: "A court in Morstad sentenced the former teacher Lars Vik to four years in prison for arson on Monday. Vik had admitted the charges. His lawyer Nina Berg said that he would not appeal to the High Court.",
        }),
      ],
    },
    {
      name: "two bills of one cabinet on one day, in one form of words",
      input: [
        article("bill-1", {
          ...day,
          agency: "Nordpress",
          title: "Cabinet Approves Bill on Waste Site",
          text: "Oslo, March 4 (Nordpress)--The cabinet of Norway on Monday approved a bill to choose a waste site by 2030. The bill will be submitted to the Storting in the autumn. Industry Minister Kari Lund told a press conference that hearings would start in July.",
          passing: ["place:Norway"],
        }),
        article("bill-2", {
          ...day,
          agency: "Nordpress",
          title: "Cabinet Approves Bill on Herring Quotas",
          text: "Oslo, March 4 (Nordpress)--The cabinet of Norway on Monday approved a bill to lower herring quotas by 2030. The bill will be submitted to parliament in the autumn. Fisheries Minister Olav Grime told a press conference that hearings would start in July.",
          passing: ["place:Norway"],
        }),
      ],
    },
    {
      name: "two defendants of one capital",
      input: [
        article("bail-1", {
          ...day,
          title: "Court keeps ex-mayor Dahl in custody",
          text: "A court in Morstad refused bail to former mayor Erik Dahl on Monday. His trial begins on 15 May in Morstad.",
          mentions: { "15 May": "2024-05-15" },
          passing: ["place:Morstad"],
        }),
        article("bail-2", {
          ...day,
          title: "Court frees ex-mayor Berg on bail",
          text: "A court in Morstad freed former mayor Nina Berg on bail on Monday. Her trial begins on 15 May in Morstad.",
          mentions: { "15 May": "2024-05-15" },
          passing: ["place:Morstad"],
        }),
      ],
    },
    {
      name: "an index on two days",
      input: [
        article("index-1", {
          ...day,
          title: "Norval Closes Higher",
          text: "Share prices in Oslo rose and the Norval index closed 1 percent higher on Monday, as banks gained. Dealers pointed to the Norval futures.",
          mentions: { Monday: "2024-03-04" },
          senses: "past",
        }),
        article("index-2", {
          ...day,
          published: "2024-03-05",
          title: "Norval Falls",
          text: "Share prices in Oslo fell and the Norval index closed 2 percent lower on Tuesday, as banks lost. Dealers pointed to the Norval futures.",
          mentions: { Tuesday: "2024-03-05" },
          senses: "past",
        }),
      ],
    },
    {
      name: "two elections",
      input: [
        article("vote-1", {
          ...day,
          title: "Liberals win election in Ostland",
          text: "The Liberals won the parliamentary election in Ostland with 38 percent of the vote. Their leader Anna Weiss will form a coalition with the Greens in Brenn. Turnout was the highest since 1990.",
        }),
        article("vote-2", {
          ...day,
          title: "Conservatives win election in Lusavia",
          text: "The Conservatives won the parliamentary election in Lusavia with 41 percent of the vote. Their leader Jorge Reis will form a government alone in Portel. Turnout was the lowest since 1994.",
        }),
      ],
    },
    {
      name: "two plans for one date",
      input: [
        set,
        article("deadline", {
          ...day,
          title: "President sets deadline for ceasefire",
          text: "President Amara Diallo said that both sides in the Kestria war must lay down arms by March 19. She is sending the envoy Paul Renard to Kestria in an effort to end the fighting.",
          mentions: { "March 19": "2024-03-19" },
        }),
      ],
    },
    {
      name: "one page of a paper, one country, another matter",
      input: [
        mine,
        article("ostland-2", {
          ...day,
          title: "Ostland sends envoy to Lusavia",
          text: "Ostland is sending the diplomat Georg Hahn to Lusavia to settle a quarrel on fishing grounds. Hahn will meet Foreign Minister Clara Nunes in Portel.",
        }),
      ],
    },
    {
      name: "the same words again, a year later",
      input: [
        flood,
        {
          ...article("flood-3", { edition: "2025-03-05", published: "2025-03-04" }),
          text: flood.text,
          title: flood.title,
        },
      ],
    },
    {
      name: "tables of figures",
      input: [
        article("table-1", {
          ...day,
          title: "ARVO INC 4TH QTR NET",
          text: "Shr 34 cts vs 30 cts Net 807,000 vs 658,000 Revs 10.2 mln vs 9.7 mln Avg shrs 2.3 mln vs 2.2 mln",
        }),
        article("table-2", {
          ...day,
          title: "BELMO INC 4TH QTR NET",
          text: "Shr 19 cts vs 11 cts Net 512,000 vs 301,000 Revs 8.1 mln vs 7.7 mln Avg shrs 2.6 mln vs 2.6 mln",
        }),
      ],
    },
    {
      name: "no words at all",
      input: [article("x", { ...day, title: "" }), article("y", { ...day, title: "" })],
    },
  ];
  test.each(cases)("$name", ({ input }) => expect(findStories(input).stories).toEqual([]));
});

const all = [eyed, set, flood, floodElsewhere, toll, tollLater, mine, mineTrimmed];

test("the order of the input changes nothing", () => {
  const expected = findStories(all);
  expect(expected.stories).toHaveLength(4);
  for (let seed = 1; seed <= 20; seed++) expect(findStories(shuffle(all, seed))).toEqual(expected);
});

test("an article more changes no other story", () => {
  const expected = findStories(all).stories;
  const others = [
    article("0-other", {
      ...day,
      title: "Museum of clocks reopens",
      text: "The Museum of Clocks in Hallen reopens after two years.",
    }),
    article("z-other", {
      edition: "2024-03-20",
      title: "Tarvik mourns its poet",
      text: "The poet Olav Grime of Tarvik has died at 91.",
    }),
  ];
  for (const other of others) expect(findStories([...all, other]).stories).toEqual(expected);
});

describe("an article that fits two stories", () => {
  const text = (place: string) =>
    `Mayor Kari Lund opened the bridge over the Sarn at ${place}. The bridge over the Sarn at ${place} cost 40 million and carries trains and bicycles.`;
  const input = [
    article("a1", {
      edition: "2024-03-01",
      title: "Bridge over the Sarn opens at Tarvik",
      text: text("Tarvik"),
    }),
    article("a2", {
      edition: "2024-03-01",
      title: "Bridge over the Sarn opened at Tarvik",
      text: `${text("Tarvik")} Tarvik danced. Tarvik sang.`,
    }),
    article("b1", {
      edition: "2024-03-01",
      title: "Elnes, Moheim and Rosnes get a market",
      text: "Elnes, Moheim and Rosnes share a market in the hall of Pastor Bjorn Aker. The market in Elnes is a joy, Bjorn Aker said in Moheim.",
    }),
    article("b2", {
      edition: "2024-03-01",
      title: "A market for Elnes, Moheim and Rosnes",
      text: "Pastor Bjorn Aker gave Elnes, Moheim and Rosnes the hall for a market. It is a joy, Bjorn Aker said in Moheim and Elnes.",
    }),
    article("c", {
      edition: "2024-03-02",
      title: "Bridge over the Sarn and a market",
      text: `${text("Tarvik")} In the north, Elnes, Moheim and Rosnes share a market in the hall of Pastor Bjorn Aker. The market in Elnes is a joy, Bjorn Aker said in Moheim.`,
    }),
  ];

  test("joins one, and the owner is told", () => {
    const { stories, problems } = findStories(input);
    expect(stories.map(({ id }) => id)).toEqual(["a1", "b1"]);
    expect(stories.flatMap(({ articles }) => articles).filter((id) => id === "c")).toHaveLength(1);
    expect(problems).toMatchObject([{ kind: "bridge", file: "captures/c.txt", line: 1 }]);
  });

  test("changes neither, whatever edition it is filed under, where the ledger knows them", () => {
    const known = input.slice(0, 4);
    const firstSeen = new Map(known.map(({ id }) => [id, "2024-03-01T08:00:00Z" as Instant]));
    const expected = findStories(known, { firstSeen }).stories;
    expect(expected).toHaveLength(2);
    for (const edition of ["2024-02-20", "2024-03-01", "2024-03-09"]) {
      const late = { ...(input[4] as TaggedArticle), edition: edition as Day };
      const { stories } = findStories([late, ...known], { firstSeen });
      expect(stories.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      for (const [place, { articles }] of stories.entries())
        expect(articles.filter((id) => id !== "c")).toEqual(expected[place]?.articles);
    }
  });
});

test("the owner's word goes before the machine's", () => {
  const named = new Map([["dam-bursts", "flood-1"]]);
  const words = [
    { line: 1, split: ["mine-2"] },
    { line: 2, merge: ["dam-bursts", "quake-1"] },
    { line: 3, story: "flood-2", name: "A week of disasters" },
  ];
  const { stories } = findStories(all, { words, named });
  expect(stories.map(({ id }) => id).sort()).toEqual(["a-set", "flood-1"]);
  const told = stories.find(({ id }) => id === "flood-1");
  expect(told?.title).toBe("A week of disasters");
  expect(told?.merged).toEqual(["quake-1"]);
  expect(new Set(told?.articles)).toEqual(new Set(["flood-1", "flood-2", "quake-1", "quake-2"]));
});
