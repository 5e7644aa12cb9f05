import { describe, expect, it } from "vitest";
import { parseCapture } from "../../../src/read/captures/parse-capture.ts";

const PARAGRAPH = "The council sat for three hours over the plan and rose without a vote, the clerk said.";
const AFTER = [
  "Try Our AI Features",
  "Explore what Daily8 AI can do for you:",
  "Comments",
  "No comments yet...",
  "Related Articles",
].join("\n");

function logoPage(head: string): string {
  return `logo\nBridge opens\n\nBridge opens\n\n${head}\n${PARAGRAPH}\n\nOrange background\n\n${AFTER}\n`;
}

function read(source: string) {
  return parseCapture("captures/page.txt", source);
}

function readArticles(source: string) {
  return read(source).capture?.articles ?? [];
}

describe("a line under the second title", () => {
  it.each([
    { name: "name in figures", input: "News183 days ago", expected: ["News18", "3 days ago"] },
    { name: "figure of its own", input: "Channel 43 days ago", expected: ["Channel 4", "3 days ago"] },
    {
      name: "figure of its own, two of time",
      input: "Channel 412 hours ago",
      expected: ["Channel 4", "12 hours ago"],
    },
    { name: "figures of its own", input: "France 2418 hours ago", expected: ["France 24", "18 hours ago"] },
    { name: "figure first", input: "9 News6 days ago", expected: ["9 News", "6 days ago"] },
    { name: "date", input: "Fox News18-06-2025", expected: ["Fox News", "18-06-2025"] },
    { name: "word", input: "Daily Maila day ago", expected: ["Daily Mail", "a day ago"] },
  ])("$name: $input", ({ input, expected }) => {
    const [main] = readArticles(logoPage(input));
    expect([main?.outlet?.value, main?.statedDate?.value]).toEqual(expected);
    expect(main?.text).toBe(PARAGRAPH);
  });

  it.each([
    { name: "a count", input: "The bridge closed about 15 minutes ago" },
    { name: "a short count", input: "About 12 hours ago" },
    { name: "a word", input: "It began a day ago" },
  ])("states no outlet: $name", ({ input }) => {
    const [main] = readArticles(logoPage(input));
    expect(main?.outlet).toBeUndefined();
    expect(main?.text).toBe(`${input}\n${PARAGRAPH}`);
  });

  it("is no body when it is a source cut inside its time", () => {
    const [main] = readArticles("logo\nBridge opens\n\nBridge opens\n\nYahoo3 da");
    expect(main).toMatchObject({ text: "", isCut: true });
  });
});

it("leaves out what pictures left behind, wherever it stands", () => {
  const page = `\nBridge opens\nlogo\n${PARAGRAPH}\nOrange background\n&w=3840&q=100)\n${PARAGRAPH}\n\n${AFTER}\n`;
  expect(readArticles(page)[0]?.text).toBe(`${PARAGRAPH}\n${PARAGRAPH}`);
});

it("knows a page without scaffold by an item that names its source twice", () => {
  const page = `\nBridge opens\n${PARAGRAPH}\n\n\nNHK\n2 hours ago\n- NHK\nRoad shut\nNo one was hurt.`;
  expect(readArticles(page).map(({ role, title, text }) => [role, title, text])).toEqual([
    ["main", "Bridge opens", PARAGRAPH],
    ["related", "Road shut", "No one was hurt."],
  ]);
});

it("holds a dispatch with a notice and a credit for whole", () => {
  const item =
    "\n2 days ago\nMeeting set\nIt is on Friday. [Copyright The Northern Press, Ltd.] Northern Press";
  expect(readArticles(`\nBridge opens\n${PARAGRAPH}\n\n${AFTER}\n${item}`).at(-1)?.isCut).toBe(false);
});

it("reads no article out of front matter that is not closed", () => {
  const { capture, problems } = read(`---\noutlet: NHK\n\nBridge opens\n${PARAGRAPH}\n\n${AFTER}\n`);
  expect(capture).toBeUndefined();
  expect(problems).toEqual([
    {
      kind: "front-matter",
      file: "captures/page.txt",
      line: 1,
      message:
        "found three dashes that open front matter and none that close it; write a line of --- below it",
    },
  ]);
});

it("refuses a list with dashes", () => {
  expect(
    read("Shopping\n- milk and two loaves of brown bread\n- eggs from the farm shop").capture,
  ).toBeUndefined();
});

it("reads a line of ten million characters without a scaffold in a moment", () => {
  const start = performance.now();
  expect(readArticles(`\nBridge opens\n${"word ".repeat(2_000_000)}`)).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(4_000);
});
