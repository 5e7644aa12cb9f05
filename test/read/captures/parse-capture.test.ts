import { describe, expect, it } from "vitest";
import { parseCapture } from "../../../src/read/captures/parse-capture.ts";
import { type PrintedItem, printHashtag, printLogo, printPlain } from "./pages.ts";

const TITLE = "Ferry to Quillan Head sails again after a winter of repairs";
const FIRST = "The ferry to Quillan Head left the quay on Tuesday with forty passengers and one goat.";
const SECOND = "Its crew had spent the winter mending the hull, which a storm had opened in November.";
const ITEM: PrintedItem = {
  source: "Harbour World",
  age: "18 hours ago",
  title: "Lamp in the old lighthouse is lit once more",
  text: "Keepers lit the lamp at dusk while the village looked on from the pier.",
};
const OTHER: PrintedItem = {
  source: "Fenwick Post",
  age: "30-07-2025",
  title: "Council buys the mill for one crown",
  text: "The mill had stood empty for nine years before the council made its offer.",
};

/** A parsed page in short. */
function read(source: string, file = "captures/page.txt") {
  const { capture, problems } = parseCapture(file, source);
  return {
    title: capture?.title,
    hashtags: capture?.hashtags,
    articles: capture?.articles.map(({ role, position, outlet, statedDate, title, text, tags }) =>
      [
        `${role} ${position}`,
        outlet?.value ?? "-",
        statedDate?.value ?? "-",
        title,
        text,
        ...tags.map(({ value }) => value),
      ].join(" | "),
    ),
    problems: problems.map(({ kind, line }) => `${kind} ${line}`),
  };
}

const MAIN = `main 0 | - | - | ${TITLE} | ${FIRST}\n${SECOND}`;
const inShort = (item: PrintedItem, position: number) =>
  [
    `related ${position}`,
    item.source ?? "-",
    item.age,
    item.title,
    item.text,
    ...(item.category === undefined ? [] : [item.category]),
  ].join(" | ");

describe("page kinds", () => {
  const body = [FIRST, SECOND];
  it.each([
    {
      name: "plain",
      input: printPlain({ title: TITLE, body, items: [ITEM, OTHER] }),
      expected: [MAIN, inShort(ITEM, 1), inShort(OTHER, 2)],
    },
    {
      name: "plain without its first blank line",
      input: printPlain({ title: TITLE, body, items: [ITEM] }).slice(1),
      expected: [MAIN, inShort(ITEM, 1)],
    },
    {
      name: "plain without the heading of hashtags",
      input: printPlain({ title: TITLE, body, hasHeading: false, items: [ITEM] }),
      expected: [MAIN, inShort(ITEM, 1)],
    },
    { name: "plain without items", input: printPlain({ title: TITLE, body }), expected: [MAIN] },
    {
      name: "plain without a body",
      input: printPlain({ title: TITLE, items: [ITEM] }),
      expected: [`main 0 | - | - | ${TITLE} | `, inShort(ITEM, 1)],
    },
    {
      name: "plain without heading and body",
      input: printPlain({ title: TITLE, hasHeading: false, items: [ITEM] }),
      expected: [`main 0 | - | - | ${TITLE} | `, inShort(ITEM, 1)],
    },
    {
      name: "items without blank lines between",
      input: printPlain({
        title: TITLE,
        body,
        items: [
          { ...ITEM, gap: 0 },
          { ...OTHER, gap: 0 },
          { ...ITEM, gap: 0 },
        ],
      }),
      expected: [MAIN, inShort(ITEM, 1), inShort(OTHER, 2), inShort(ITEM, 3)],
    },
    {
      name: "items after one blank line",
      input: printPlain({
        title: TITLE,
        body,
        items: [
          { ...ITEM, gap: 1 },
          { ...OTHER, gap: 1 },
        ],
      }),
      expected: [MAIN, inShort(ITEM, 1), inShort(OTHER, 2)],
    },
    {
      name: "items without a source",
      input: printPlain({
        title: TITLE,
        body,
        items: [
          ITEM,
          { age: "2 days ago", title: "Mill sold", text: OTHER.text, gap: 1 },
          { age: "2 days ago", title: "Mill let", text: OTHER.text, gap: 1 },
        ],
      }),
      expected: [
        MAIN,
        inShort(ITEM, 1),
        `related 2 | - | 2 days ago | Mill sold | ${OTHER.text}`,
        `related 3 | - | 2 days ago | Mill let | ${OTHER.text}`,
      ],
    },
    {
      name: "logo",
      input: printLogo({ title: TITLE, glued: "Harbour World3 days ago", body, items: [ITEM, OTHER] }),
      expected: [
        `main 0 | Harbour World | 3 days ago | ${TITLE} | ${FIRST}\n${SECOND}`,
        inShort(ITEM, 1),
        inShort(OTHER, 2),
      ],
    },
    {
      name: "logo with blank lines around the body",
      input: printLogo({
        title: TITLE,
        glued: "Harbour World3 days ago",
        body,
        isSpaced: true,
        items: [ITEM],
      }),
      expected: [`main 0 | Harbour World | 3 days ago | ${TITLE} | ${FIRST}\n${SECOND}`, inShort(ITEM, 1)],
    },
    {
      name: "logo without a source",
      input: printLogo({ title: TITLE, body, isSpaced: true, items: [ITEM] }),
      expected: [MAIN, inShort(ITEM, 1)],
    },
    {
      name: "logo without a body",
      input: printLogo({ title: TITLE, glued: "Harbour Worlda day ago" }),
      expected: [`main 0 | Harbour World | a day ago | ${TITLE} | `],
    },
    {
      name: "windows line ends and a byte order mark",
      input: `\uFEFF${printPlain({ title: TITLE, body, items: [ITEM] }).replaceAll("\n", "\r\n")}`,
      expected: [MAIN, inShort(ITEM, 1)],
    },
  ])("$name", ({ input, expected }) => {
    expect(read(input)).toEqual({ title: TITLE, hashtags: [], articles: expected, problems: [] });
  });

  it("hashtag list", () => {
    const items = [{ ...ITEM, category: "Coast" }, OTHER, { ...ITEM, headings: 1, category: "Sea" }];
    expect(read(printHashtag("QuillanHead", items))).toEqual({
      title: "Latest news with #QuillanHead",
      hashtags: ["QuillanHead"],
      articles: items.map((item, index) => inShort(item, index + 1)),
      problems: [],
    });
  });

  it("hashtags under their heading, apart or glued", () => {
    const hashtags = ["#ferry #storm", "#quay#goat"];
    expect(read(printPlain({ title: TITLE, body, hashtags })).hashtags).toEqual([
      "ferry",
      "storm",
      "quay",
      "goat",
    ]);
  });

  it("knows the lines on which articles stand", () => {
    const { capture } = parseCapture("captures/page.txt", printPlain({ title: TITLE, body, items: [ITEM] }));
    expect(capture?.articles.map(({ line }) => line)).toEqual([2, 17]);
    expect(capture?.articles[1]?.outlet?.evidence).toEqual({
      file: "captures/page.txt",
      line: 14,
      text: "Harbour World",
    });
  });
});

describe("glued source and time", () => {
  const glue = (glued: string, items: readonly PrintedItem[] = []) =>
    parseCapture("captures/a.txt", printLogo({ title: TITLE, glued, body: [FIRST], items })).capture
      ?.articles[0];
  it.each([
    ["Channel183 days ago", "Channel18", "3 days ago"],
    ["Wolf News18-06-2025", "Wolf News", "18-06-2025"],
    ["Channel1818-06-2025", "Channel18", "18-06-2025"],
    ["Daily Fena day ago", "Daily Fen", "a day ago"],
    ["Marsh Newsa day ago", "Marsh News", "a day ago"],
    ["7 News6 days ago", "7 News", "6 days ago"],
    ["Fenwick Post10 hours ago", "Fenwick Post", "10 hours ago"],
    ["The Quayan hour ago", "The Quay", "an hour ago"],
    ["O! News3 days ago", "O! News", "3 days ago"],
    ["St. Orrin Post3 days ago", "St. Orrin Post", "3 days ago"],
  ])("%s", (glued, source, age) => {
    const main = glue(glued);
    expect([main?.outlet?.value, main?.statedDate?.value, main?.text]).toEqual([source, age, FIRST]);
  });

  it("a source known from the page decides", () => {
    expect(glue("Channel 411 hours ago", [{ ...ITEM, source: "Channel 41" }])?.outlet?.value).toBe(
      "Channel 41",
    );
    expect(glue("Channel 411 hours ago")?.outlet?.value).toBe("Channel 4");
  });

  it.each([
    "The last ferry left the quay 3 days ago",
    "He saw the goat an hour ago",
    "It began with the storm. Nobody slept3 days ago",
    FIRST,
  ])("no source: %s", (line) => {
    const main = glue(line);
    expect([main?.outlet, main?.text]).toEqual([undefined, `${line}\n${FIRST}`]);
  });
});

describe("lines that look like structure", () => {
  const lines: Record<string, readonly string[]> = {
    "lengths of clips": ["0:31", "1:05", "12:40"],
    "a line that ends in a time": ["The goat was last seen on the quay 1 day ago", "1 day ago"],
    "names of newspapers": ["Harbour World", "- Harbour World", "Fenwick Post"],
    "furniture of a publisher": ["By", "Save", "Show more", "Show less", "Advertisement", "via HANDOUT"],
    "quoted paragraphs": ["> We never gave up, said the mate.", "- a dash", "• a bullet"],
    "words of the scaffold": ["Comments", "Related Articles", "Try Our AI Features", "Hashtags"],
    "sentences broken where links stood": ["The ferry, built in", "Sarrow", ", is the oldest on the coast."],
  };
  it.each(Object.entries(lines))("%s", (_, more) => {
    const body = [FIRST, ...more, SECOND];
    for (const source of [
      printPlain({ title: TITLE, body, items: [ITEM] }),
      printLogo({ title: TITLE, glued: "Marsh News2 days ago", body, items: [ITEM] }),
    ]) {
      const { articles } = read(source);
      expect(articles).toHaveLength(2);
      expect(articles?.[0]).toContain(body.join("\n"));
      expect(articles?.[1]).toBe(inShort(ITEM, 1));
    }
  });
});

describe("noise in the text of an item", () => {
  it.each([
    "pinned Latest: .k-1{fill:none;}.k-2{stroke-width:0px;} The lamp was lit.",
    "window.player = {}; document.write('x'); The lamp was lit.",
    "Subscribe to read on. Already a member? Log in",
    "Play Video Pause 0:00 / 1:20 The lamp was lit.",
    "The lamp was lit.Nobody slept.The pier was full.",
    "---------- The lamp was lit.",
    "Lamp in the old lighthouse is lit once more",
    "The lamp was lit. Related: Council buys the mill READ MORE 3 5 days ago",
    "Try Our AI Features",
    "Related Articles",
    "No comments yet...",
  ])("%s", (text) => {
    const items = [
      { ...ITEM, text, gap: 0 },
      { ...OTHER, gap: 0 },
    ];
    const expected = items.map((item, index) => inShort(item, index + 1));
    expect(read(printPlain({ title: TITLE, body: [FIRST], items })).articles?.slice(1)).toEqual(expected);
    expect(read(printLogo({ title: TITLE, body: [FIRST], items })).articles?.slice(1)).toEqual(expected);
  });

  it("the tail of an address of a picture", () => {
    const page = printPlain({ title: TITLE, body: [FIRST], items: [ITEM] });
    for (const tail of ["Related Articles\n&w=3840&q=100)", "Related Articles&w=3840&q=100)"])
      expect(read(page.replace("Related Articles", tail)).articles?.slice(1)).toEqual([inShort(ITEM, 1)]);
  });
});

it("lines behind the scaffold that are no items make none", () => {
  const page = printPlain({ title: TITLE, body: [FIRST] });
  expect(read(`${page}\n\nTerms of use\n\nPrivacy\n\nContact`).articles).toHaveLength(1);
});

describe("pages cut off", () => {
  const plain = printPlain({ title: TITLE, body: [FIRST, SECOND], items: [ITEM, OTHER] });
  const logo = printLogo({
    title: TITLE,
    glued: "Marsh News2 days ago",
    body: [FIRST],
    items: [ITEM, OTHER],
  });
  const upTo = (page: string, last: string) => page.slice(0, page.lastIndexOf(last) + last.length);
  const MORE = ["related 2 | Fenwick Post", "related 2 | Fenwick Post | 30-07-2025 | Council"];
  it.each([
    {
      name: "in the body",
      input: upTo(plain, "Its crew had spent"),
      last: `main 0 | - | - | ${TITLE} | ${FIRST}\nIts crew had spent`,
    },
    { name: "in the heading of hashtags", input: upTo(plain, "Hashta"), last: MAIN },
    { name: "in the scaffold", input: upTo(plain, "Try O"), last: MAIN },
    { name: "behind the scaffold", input: upTo(plain, "Related Articles"), last: MAIN },
    {
      name: "in a source",
      input: upTo(plain, "Fenwick Post\n30").slice(0, -8),
      last: "related 2 | Fenwick | - |  | ",
      problems: ["cut-off 21"],
    },
    {
      name: "in a time",
      input: upTo(plain, "30-07-"),
      last: `${MORE[0]} | - |  | `,
      problems: ["cut-off 21"],
    },
    {
      name: "in a dash line",
      input: upTo(plain, "- Fenw"),
      last: `${MORE[0]} | 30-07-2025 |  | `,
      problems: ["cut-off 21"],
    },
    { name: "in a title", input: upTo(plain, "Council"), last: `${MORE[1]} | ` },
    {
      name: "in a text",
      input: upTo(plain, "The mill had"),
      last: `${MORE[1]} buys the mill for one crown | The mill had`,
    },
    {
      name: "in the picture",
      input: upTo(logo, "Orange back"),
      last: `main 0 | Marsh News | 2 days ago | ${TITLE} | ${FIRST}`,
    },
    {
      name: "in the second title of a logo page",
      input: "logo\nFerry sails\n\nFerry sa",
      last: "main 0 | - | - | Ferry sails | ",
    },
    {
      name: "in the time of a bulleted item",
      input: upTo(logo, "Fenwick Post\n\nti"),
      last: "related 2 | Fenwick Post | - | Council buys the mill for one crown | ",
    },
    {
      name: "in a bullet",
      input: upTo(logo, "  • Fen"),
      last: "related 2 | Fenwick Post | 30-07-2025 | Council buys the mill for one crown | ",
    },
    {
      name: "in the second heading of an item",
      input: upTo(logo, "one crown\nCouncil bu"),
      last: "related 2 | - | - | Council buys the mill for one crown | ",
    },
    {
      name: "in the third heading of an item",
      input: upTo(logo, "Council buys"),
      last: "related 2 | Fenwick Post | 30-07-2025 | Council buys the mill for one crown | ",
    },
    {
      name: "in the text of a bulleted item",
      input: upTo(logo, "The mill h"),
      last: "related 2 | Fenwick Post | 30-07-2025 | Council buys the mill for one crown | The mill h",
    },
  ])("$name", ({ input, last, problems = [] }) => {
    const found = read(input);
    expect(found.articles?.at(-1)).toBe(last);
    expect(found.problems).toEqual(problems);
  });

  it.each([
    {
      name: "a figure that begins the title",
      tail: "Harbour World\n2 days ago\n- Harbour World\n5",
      articles: 2,
    },
    {
      name: "a figure that begins the text",
      tail: "Harbour World\n2 days ago\n- Harbour World\nFive lamps\n5",
      articles: 2,
    },
    {
      name: "a time without a source",
      tail: "2 days ago\nFive lamps\nAll of them burn.\n\n3 da",
      articles: 3,
    },
    {
      name: "a source after one blank line",
      tail: "2 days ago\nFive lamps\nAll of them burn.\n\nHarb",
      articles: 3,
    },
    {
      name: "a known source straight after a text",
      tail: "Harbour World\n2 days ago\n- Harbour World\nFive lamps\nAll of them burn.\nHarb",
      articles: 3,
    },
    {
      name: "the second line of a text",
      tail: "Harbour World\n2 days ago\n- Harbour World\nFive lamps\nAll of them burn.\nThe keeper",
      articles: 2,
    },
  ])("ends in $name", ({ tail, articles }) => {
    const { capture } = parseCapture(
      "captures/a.txt",
      `${printPlain({ title: TITLE, body: [FIRST] })}\n\n${tail}`,
    );
    expect(capture?.articles).toHaveLength(articles);
  });

  it.each([
    {
      name: "a body whose end is seen",
      input: printPlain({ title: TITLE, body: ["Advertisement"] }),
      expected: [false],
    },
    {
      name: "a body cut in its sentence",
      input: `\n${TITLE}\n${FIRST}\nIts crew had spent the winter mending the`,
      expected: [true],
    },
    {
      name: "a body that ends with its sentence",
      input: `\n${TITLE}\n${FIRST}\n${SECOND}`,
      expected: [false],
    },
    { name: "the text of the last item", input: upTo(plain, "The mill had"), expected: [false, false, true] },
  ])("tells whether it ends before $name does", ({ input, expected }) => {
    expect(parseCapture("captures/a.txt", input).capture?.articles.map(({ isCut }) => isCut)).toEqual(
      expected,
    );
  });
});

describe("texts that are no page", () => {
  const sentence = "The harbour board met on Monday to talk about the price of berths.";
  it.each([
    { name: "nothing", input: "" },
    { name: "blank lines", input: "\n \n\n" },
    { name: "one paragraph", input: sentence },
    { name: "a title and one paragraph", input: `${TITLE}\n${FIRST}` },
    { name: "paragraphs with blank lines between", input: `${TITLE}\n\n${FIRST}\n\n${SECOND}` },
    {
      name: "an e-mail",
      input: `From: mate@quay.example\nTo: cook@quay.example\nSubject: Soup\n\nDear cook,\n\n${FIRST}\n\nYours`,
    },
    { name: "a shopping list", input: "Shopping\nbread\nsalt and pepper\ntwo onions\nsoap" },
    {
      name: "JSON",
      input: JSON.stringify(
        { title: TITLE, text: `${FIRST} ${SECOND}`, tags: [sentence, sentence] },
        null,
        2,
      ),
    },
    { name: "JSON after a blank line", input: `\n${JSON.stringify([sentence, FIRST, SECOND], null, 2)}` },
    {
      name: "JSON lines",
      input: [FIRST, SECOND, sentence].map((text) => JSON.stringify({ text })).join("\n"),
    },
    {
      name: "HTML",
      input: `<!doctype html>\n<html>\n<body>\n<p>${FIRST}</p>\n<p>${SECOND}</p>\n</body>\n</html>`,
    },
    {
      name: "RSS",
      input: `<?xml version="1.0"?>\n<rss version="2.0">\n<channel>\n<title>${TITLE}</title>\n<item>\n<description>${FIRST}</description>\n</item>\n</channel>\n</rss>`,
    },
    { name: "CSV", input: `id,title,text\n1,"${TITLE}","${FIRST}"\n2,"${TITLE}","${SECOND}"` },
    {
      name: "source code",
      input: `import { quay } from "harbour";\nexport function sail(boat) {\n  const goat = boat.goat;\n  // The goat comes along because nobody else will feed it today\n  return quay(goat);\n}`,
    },
    { name: "a logo and a text", input: `logo\n${FIRST}\n${SECOND}` },
    { name: "a hashtag page without its heading", input: "logo\n#\n\nNews" },
    { name: "a title of a thousand characters", input: `\n${"very ".repeat(200)}long\n${FIRST}\n${SECOND}` },
  ])("$name", ({ input }) => {
    const { capture, problems } = parseCapture("captures/a.txt", input);
    expect(capture).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      kind: "unknown-format",
      file: "captures/a.txt",
      message:
        "found a text in no form that is known; save a whole article page as text, from its title to its related articles",
    });
  });
});

describe("front matter", () => {
  const page = printPlain({ title: TITLE, body: [FIRST], items: [ITEM] });
  it("states what the page does not", () => {
    const yaml =
      "captured: 2025-08-02T09:30:00Z\noutlet: Sarrow Gazette\nurl: https://sarrow.example/ferry\ntags: [Ferries, Coast]\nrights: licensed\npublished: 2025-07\nedition: 2025-08-03\nlanguage: en-GB\nid: ferry";
    const { capture, problems } = parseCapture("captures/2025-08-02-a.txt", `---\n${yaml}\n---\n${page}`);
    const file = "captures/2025-08-02-a.txt";
    expect(problems).toEqual([]);
    expect(capture).toMatchObject({
      captured: {
        value: "2025-08-02T09:30:00Z",
        evidence: { file, line: 2, text: "captured: 2025-08-02T09:30:00Z" },
      },
      edition: { value: "2025-08-03", evidence: { line: 8 } },
    });
    expect(capture?.articles[0]).toMatchObject({
      id: "ferry",
      line: 13,
      outlet: { value: "Sarrow Gazette", evidence: { line: 3, text: "outlet: Sarrow Gazette" } },
      url: "https://sarrow.example/ferry",
      tags: [{ value: "Ferries" }, { value: "Coast", evidence: { line: 5 } }],
      rights: "licensed",
      published: { value: "2025-07" },
      language: "en-GB",
    });
    expect(capture?.articles[1]).toMatchObject({ language: "en-GB", tags: [] });
  });

  it("its file name is its edition", () => {
    const edition = (file: string) => parseCapture(file, page).capture?.edition?.value;
    expect(edition("captures/2025/2025-08-02-front.txt")).toBe("2025-08-02");
    expect(edition("captures/2025-02-30-front.txt")).toBeUndefined();
    expect(edition("captures/front.txt")).toBeUndefined();
  });

  const KEYS = "captured, outlet, id, published, edition, url, tags, rights, language, charset";
  it.each([
    {
      yaml: "outlat: Sarrow",
      expected: ['2 found the key "outlat", which means nothing here; did you mean "outlet"?'],
    },
    {
      yaml: "colour: red",
      expected: [`2 found the key "colour", which means nothing here; the keys are ${KEYS}`],
    },
    { yaml: "edition: soon", expected: ['2 found "soon" for edition; write a day as 2025-08-02'] },
    { yaml: "tags: {a: b}", expected: ['2 found {"a":"b"} for tags; write a list as [one, two]'] },
    { yaml: "outlet:", expected: ["2 found nothing for outlet; write the name of the outlet"] },
    { yaml: "? {a: b}\n: c", expected: ["2 found a key that is a map or list; write a word"] },
    { yaml: "{{a: b}: c}", expected: ["2 found a key that is a map or list; write a word"] },
    { yaml: `${"? ".repeat(40)}a`, expected: ["2 found a key that is a map or list; write a word"] },
    { yaml: "- a list", expected: ['2 found ["a list"]; write the keys and their values'] },
    {
      yaml: "outlet: [",
      expected: [
        "3 found YAML that cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ]",
      ],
    },
    {
      yaml: "url: quay.example",
      expected: ['2 found "quay.example" for url; write an address as https://example.org/page'],
    },
    {
      yaml: "rights: mine",
      expected: ['2 found "mine" for rights; write own, licensed, excerpt or link-only'],
    },
  ])("wrong: $yaml", ({ yaml, expected }) => {
    const { capture, problems } = parseCapture("captures/a.txt", `---\n${yaml}\n---\n${page}`);
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual(expected);
    expect(capture?.articles).toHaveLength(2);
  });

  const STEERS = "which would steer the site generator";
  it.each([
    ...[
      "permalink",
      "Permalink",
      '"permalink"',
      "'LAYOUT'",
      '"perma\\x6Cink"',
      "? permalink\n",
      "perma-link",
    ],
    ...[
      "layout",
      "pagination",
      "templateEngineOverride",
      "template_engine_override",
      "eleventyComputed",
      "ELEVENTYNAVIGATION",
    ],
    ...["eleventyExcludeFromCollections", "eleventy", "collections", "page", "pkg"],
  ])("steers nothing with the key %s", (key) => {
    const yaml = `outlet: Sarrow\n${key}: /x/`;
    const { capture, problems } = parseCapture("captures/a.txt", `---\n${yaml}\n---\n${page}`);
    expect(problems).toEqual([
      {
        kind: "front-matter",
        file: "captures/a.txt",
        line: 3,
        message: expect.stringContaining(`${STEERS}; take it out`),
      },
    ]);
    expect(capture?.articles[0]?.outlet?.value).toBe("Sarrow");
  });

  it.each(["date", "Date"])("says what to write instead of %s", (key) => {
    const { problems } = parseCapture("captures/a.txt", `---\n${key}: 2025-08-02\n---\n${page}`);
    expect(problems[0]?.message).toBe(
      `found the key "${key}", ${STEERS}; write published, or for the page as captured: captured`,
    );
  });

  it.each([
    { input: `\n---\noutlet: Sarrow\n---\n${page}`, line: 2, expected: "below blank lines" },
    { input: `---\noutlet: Sarrow\n${page}`, line: 1, expected: "none that close it" },
  ])("is not taken for the page: $expected", ({ input, line, expected }) => {
    const { capture, problems } = parseCapture("captures/a.txt", input);
    expect(capture).toBeUndefined();
    expect(problems).toEqual([expect.objectContaining({ line, message: expect.stringContaining(expected) })]);
  });

  it("keeps what is right beside a mistake", () => {
    const { capture } = parseCapture("captures/a.txt", `---\noutlet: Sarrow\nedition: soon\n---\n${page}`);
    expect(capture?.articles[0]?.outlet?.value).toBe("Sarrow");
    expect(capture?.edition).toBeUndefined();
  });

  it("vouches for a title and one paragraph", () => {
    expect(read(`---\noutlet: Sarrow\n---\n${TITLE}\n${FIRST}`).articles).toEqual([
      `main 0 | Sarrow | - | ${TITLE} | ${FIRST}`,
    ]);
  });

  it("in another language is not run", () => {
    expect(parseCapture("captures/a.txt", `---js\nmodule.exports = {}\n---\n${page}`)).toEqual({
      problems: [
        {
          kind: "front-matter",
          file: "captures/a.txt",
          line: 1,
          message: "found front matter in js; write YAML between lines of ---",
        },
      ],
    });
  });
});

describe("what is left out is named", () => {
  const parse = (text: string) => parseCapture("captures/a.txt", text);

  it("items beyond 200, with their number", () => {
    const items = (length: number) =>
      printPlain({ title: TITLE, body: [FIRST], items: Array.from({ length }, () => ITEM) });
    expect(parse(items(200)).problems).toEqual([]);
    const { capture, problems } = parse(items(203));
    expect(capture?.articles).toHaveLength(201);
    expect(capture?.itemsLeftOut).toBe(3);
    expect(problems).toEqual([
      {
        kind: "cut-off",
        file: "captures/a.txt",
        line: expect.any(Number),
        message:
          "found 203 related items and left out 3 from here on; a page may have 200: cut it into pages",
      },
    ]);
  });

  it("lines that belong to no article", () => {
    const page = printPlain({ title: TITLE, body: [FIRST], items: [ITEM] });
    const strange = page.replace("Related Articles\n", "Related Articles\nA strange line.\nAnother one.\n");
    const { capture, problems } = parse(strange);
    expect(capture?.articles).toHaveLength(2);
    expect(problems).toEqual([
      {
        kind: "left-over",
        file: "captures/a.txt",
        line: strange.split("\n").indexOf("A strange line.") + 1,
        message:
          'found 2 lines that belong to no article and left them out, from "A strange line." on; save the page whole, each part on its line',
      },
    ]);
  });

  it("not a title of any length, where the page shows its form", () => {
    const title = "word ".repeat(100).trim();
    expect(parse(printPlain({ title, body: [FIRST], items: [ITEM] })).capture?.title).toBe(title);
    expect(parse(printLogo({ title, glued: "Yahoo3 days ago", body: [FIRST] })).capture?.title).toBe(title);
    expect(parse(`\n${title}\n${FIRST}`).capture).toBeUndefined();
  });
});

describe("hostile captures", () => {
  it("keeps markup as text and drops control characters", () => {
    const body = [
      "<script>alert(1)</script> {{ site.secret }} {% raw %} [x](javascript:alert(1))",
      "a\u0000b\u202Ec\u2066d\uFFFEe",
    ];
    const { capture } = parseCapture("captures/a.txt", printPlain({ title: "../../x\u0007", body }));
    expect(capture?.articles[0]).toMatchObject({ title: "../../x", text: `${body[0]}\nabcde` });
    expect(capture?.articles[0]?.id).toMatch(/^[0-9a-v]{10}$/);
  });

  it.each([
    { name: "a line of a megabyte", input: printPlain({ title: TITLE, body: ["word ".repeat(200_000)] }) },
    {
      name: "a megabyte in an item",
      input: printPlain({ title: TITLE, items: [{ ...ITEM, text: "3 ".repeat(500_000) }] }),
    },
    { name: "a megabyte glued", input: `logo\n${TITLE}\n\n${TITLE}\n\n${"1".repeat(1_000_000)} days ago` },
    {
      name: "100,000 lines",
      input: printPlain({ title: TITLE, body: Array.from({ length: 100_000 }, () => "Comments") }),
    },
    {
      name: "100,000 lines of scaffold",
      input: printPlain({ title: TITLE, body: Array.from({ length: 100_000 }, () => "Try Our AI Features") }),
    },
    {
      name: "100,000 lines behind the scaffold",
      input: `${printPlain({ title: TITLE })}\n${"\nHarbour World\n3 days ago".repeat(50_000)}`,
    },
    {
      name: "100,000 blocks behind the scaffold",
      input: `${printLogo({ title: TITLE })}\n${"x\n\n".repeat(100_000)}`,
    },
    { name: "100,000 blank lines", input: "\n".repeat(100_000) },
    { name: "an opening of a megabyte", input: `---${" ".repeat(1_000_000)}x y\n${FIRST}` },
    {
      name: "front matter of a megabyte of keys",
      input: `---\n${Array.from({ length: 100_000 }, (_, key) => `k${key}: 1`).join("\n")}\n---\n${TITLE}\n${FIRST}`,
    },
    {
      name: "front matter nested deeply",
      input: `---\nid: ${"[".repeat(9_000)}${"]".repeat(9_000)}\n---\n${TITLE}\n${FIRST}`,
    },
  ])("takes $name in its stride", ({ input }) => {
    const start = performance.now();
    parseCapture("captures/a.txt", input);
    // Linear time takes a tenth of it; the square of the size, minutes.
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
