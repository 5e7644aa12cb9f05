import { files, type HostileCase, invent, own, page } from "../hostile-case.ts";

const mistake = (key: string, line: number) => ({
  kind: "front-matter",
  line,
  message: new RegExp(`for ${key}; write a`),
});
/** An own article with such a day is not published at all: what it says of itself must be what was meant. */
const refused = (name: string, published: string): HostileCase => ({
  name: `published: ${name}`,
  input: own({ title: "DATEBAIT", published, body: `It is dated ${name}.` }),
  expected: { articles: 0, hides: `It is dated ${name}.`, problems: [mistake("published", 3)] },
});
const taken = (name: string, published: string, expected: string): HostileCase => ({
  name: `published: ${name}`,
  input: own({ published }),
  expected: { published: expected, edition: expected.slice(0, 10) },
});
/** A statement about a capture that cannot be: told, and the page stands without it. */
const doubted = (key: "captured" | "edition" | "published", value: string): HostileCase => ({
  name: `${key}: ${value} of a capture`,
  input: page({ matter: `${key}: ${value}` }),
  expected: { edition: "2025-05-01", problems: [mistake(key, 2)] },
});
/** A related item with such an age. */
const aged = (age: string, expected: HostileCase["expected"]): HostileCase => ({
  name: `"${age}"`,
  input: page({
    items: [
      { source: "Quay Post", age, title: `Item of ${age}`, text: `The item of ${age} told of a dull day.` },
    ],
  }),
  expected,
});
/** Lines that are no item are not silently dropped. */
const leftOver = { kind: "left-over", line: 14, message: /found 4 lines that belong to no article/ };
const spoken = (words: string): HostileCase => ({
  name: `a text that says "${words}"`,
  input: page({ body: `The board meets ${words}, said the clerk of the quay.` }),
  expected: { shows: `The board meets ${words}, said the clerk of the quay.` },
});
const named = (name: string, edition: string | false): HostileCase => ({
  name: `a capture called ${name}`,
  input: (stem) => [
    { path: `captures/${name}-${stem.replace("2025-05-01-", "")}.txt`, body: bodyOf(page({})(stem)) },
  ],
  expected: { edition, published: false },
});

function bodyOf([file]: ReturnType<ReturnType<typeof page>>): string {
  return file !== undefined && "body" in file ? String(file.body) : "";
}

/** A date is what a calendar has, or it is told as a mistake; none is guessed, and none ends the build. */
export const dates: readonly HostileCase[] = [
  refused("31 February", "2025-02-31"),
  refused("29 February of a common year", "2025-02-29"),
  refused("month 13", "2025-13-01"),
  refused("month 0", "2025-00-10"),
  refused("day 0", "2025-05-00"),
  refused("the year 0", "0000-01-01"),
  refused("the year 10000", "10000-01-01"),
  refused("a year before all years", "-0001-01-01"),
  refused("a year of two figures", "25-05-01"),
  refused("a word", "tomorrow"),
  refused("today in YAML's words", "now"),
  refused("an hour 25", '"2025-08-02T25:00"'),
  refused("an hour 25 with its zone", '"2025-08-02T25:00:00Z"'),
  refused("a minute 60", '"2025-08-02T10:60:00Z"'),
  refused("a zone beyond all zones", '"2025-08-02T10:00:00+99:00"'),
  refused("an instant without a zone", '"2025-08-02T10:00:00"'),
  refused("a day and time with a space", "2025-08-02 10:00:00"),
  refused("seconds since 1970", "1754092800"),
  refused("a number like a year, too long", "20250802"),
  refused("American order", "08/02/2025"),
  refused("German order", "02.08.2025"),
  refused("figures of another script", "٢٠٢٥-٠٨-٠٢"),
  refused("full-width figures", "２０２５-０８-０２"),
  refused("an interval that ends before it begins", "2025-08-02/2025-07-01"),
  refused("an interval without end", "2025-08-02/.."),
  refused("three ends", "2025-01-01/2025-02-01/2025-03-01"),
  refused("infinity", ".inf"),
  refused("a list", "[2025-05-01]"),
  refused("a script", '"<script>alert(1)</script>"'),
  refused("week 54", "2025-W54"),
  taken("a leap day", "2024-02-29", "2024-02-29"),
  taken("the first day there is", "0001-01-01", "0001-01-01"),
  taken("the last day there is", "9999-12-31", "9999-12-31"),
  taken("far in the future", "2999-01-01", "2999-01-01"),
  taken("an instant at the end of a day in its zone", '"2025-05-01T23:59:59-11:00"', "2025-05-01"),
  doubted("captured", "yesterday"),
  doubted("captured", "2025-02-30"),
  doubted("edition", "2025-05"),
  doubted("edition", "2025-05-32"),
  doubted("published", "2025-05-01T24:30:00Z"),
  aged("0 days ago", { articles: 2 }),
  aged("999 years ago", { articles: 2 }),
  aged("00-00-0000", { articles: 2 }),
  aged("31-02-2025", { articles: 2 }),
  aged("99-99-9999", { articles: 2 }),
  {
    ...aged("99999999999 days ago", { articles: 1, problems: [leftOver] }),
    name: "an age beyond all time, which is no age",
  },
  {
    ...aged("-3 days ago", { articles: 1, problems: [leftOver] }),
    name: "an age below nothing, which is no age",
  },
  spoken("on February 31"),
  spoken("in 99999999999 days"),
  spoken("on 0000-00-00"),
  spoken("in the year 99999"),
  spoken("on May 32, 2025"),
  spoken("on Monday, May 2, 1025"),
  spoken("999999999999999999999 years ago"),
  named("2025-02-31", false),
  named("0000-00-00", false),
  named("9999-12-31", "9999-12-31"),
  named("25-05-01", false),
  {
    name: "a day of publication after the capture",
    input: page({ matter: "captured: 2025-05-01\npublished: 2025-06-01", body: invent("published later") }),
    expected: {
      published: "2025-06-01",
      problems: [{ kind: "dates-in-conflict", message: /cannot be true together with "2025-06-01"/ }],
    },
  },
  {
    name: "front matter with no day at all",
    input: files({
      path: "articles/{stem}.md",
      body: "---\ntitle: Without a day\n---\n\nThe quay of {stem} has no day.\n",
    }),
    expected: { published: false, edition: false, shows: "The quay of 2025-05-01-dates-60 has no day." },
  },
];
