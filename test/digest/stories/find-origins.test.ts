import { describe, expect, test } from "vitest";
import { attributeArticle } from "../../../src/digest/attribute-article.ts";
import type { ArticleRead, Origin, Relation, TaggedArticle } from "../../../src/digest/model.ts";
import { findOrigins } from "../../../src/digest/stories/find-origins.ts";
import { cutPassage } from "../../../src/digest/text/passages.ts";
import { article } from "./articles.ts";

interface Given {
  readonly outlet?: string;
  readonly title?: string;
  readonly text?: string;
  readonly role?: ArticleRead["role"];
}

/** A member of a story, with what attribution finds in it. */
function member(
  id: string,
  { outlet, title = "Bridge to close", text = "It closes.", role = "main" }: Given,
) {
  const tagged: TaggedArticle = { ...article(id, { title, text }), role };
  const { published: _, edition: __, outlet: ___, tags: ____, ...read } = tagged;
  const stated = outlet && { value: outlet, evidence: { file: tagged.file, line: 3, text: outlet } };
  const {
    tags: _____,
    published: ______,
    edition: _______,
    ...attributed
  } = attributeArticle({ ...read, tags: [], ...(stated && { outlet: stated }) }, []);
  return { ...tagged, ...attributed };
}

function copy(from: string, to: string): Relation {
  return { kind: "copy", from, to, reason: "", evidence: [{ article: from, start: 0, end: 2 }] };
}

/** "Reuters: a by the dateline, b by same text as a" */
function tell(origins: readonly Origin[]): string[] {
  return origins.map(({ name, reports }) => {
    const told = reports.map(
      ({ article: id, basis, sameAs }) => `${id} by ${basis}${sameAs === undefined ? "" : ` as ${sameAs}`}`,
    );
    return `${name}: ${told.join(", ")}`;
  });
}

const cases: readonly {
  name: string;
  input: readonly TaggedArticle[];
  relations?: readonly Relation[];
  expected: readonly string[];
}[] = [
  {
    name: "one agency, whoever published it and whatever names it",
    input: [
      member("a", { outlet: "Northern Courier", text: "VARNA, July 3 (Reuters) - It closes." }),
      member("b", { text: "It closes. [Copyright Reuters]" }),
      member("c", { outlet: "Coast Radio", text: "It closes. — Reuters" }),
    ],
    expected: ["Reuters: a by dateline, b by copyright line, c by credit line"],
  },
  {
    name: "two outlets, each with its own report",
    input: [member("a", { outlet: "Northern Courier" }), member("b", { outlet: "Coast Radio" })],
    expected: ["Northern Courier: a by outlet", "Coast Radio: b by outlet"],
  },
  {
    name: "a report that credits another",
    input: [
      member("a", { text: "VARNA, July 3 (Reuters) - It closes." }),
      member("b", { outlet: "Coast Radio", text: "It closes, Reuters reported." }),
    ],
    expected: ["Reuters: a by dateline, b by own words"],
  },
  {
    name: "a report that credits an outlet by a short name",
    input: [
      member("a", { outlet: "Coast Radio", text: "It closes, the Varna Times reported." }),
      member("b", { outlet: "The Varna Times" }),
    ],
    expected: ["The Varna Times: a by own words, b by outlet"],
  },
  {
    name: "its own interview",
    input: [member("a", { outlet: "BBC", text: "It closes, she told the BBC. Reuters reported so too." })],
    expected: ["BBC: a by outlet"],
  },
  {
    name: "a copy that names no agency",
    input: [
      member("a", { text: "VARNA, July 3 (Reuters) - It closes." }),
      member("b", { outlet: "Coast Radio" }),
    ],
    relations: [copy("a", "b")],
    expected: ["Reuters: a by dateline, b by same text as a"],
  },
  {
    name: "a copy that names the agency where the first does not",
    input: [
      member("a", { outlet: "Coast Radio" }),
      member("b", { outlet: "Northern Courier", text: "It closes. — AFP" }),
    ],
    relations: [copy("a", "b")],
    expected: ["Agence France-Presse: a by same text as b, b by credit line"],
  },
  {
    name: "a chain of copies",
    input: [
      member("a", { outlet: "Coast Radio" }),
      member("b", { outlet: "Northern Courier" }),
      member("c", { outlet: "Harbour World" }),
      member("d", { outlet: "Harbour World", text: "It is closed." }),
    ],
    relations: [copy("a", "b"), copy("b", "c")],
    expected: [
      "Coast Radio: a by outlet, b by same text as a, c by same text as b",
      "Harbour World: d by outlet",
    ],
  },
  { name: "nothing known", input: [member("a", {}), member("b", {})], expected: [] },
  {
    name: "a copy of what nobody is known to have written",
    input: [member("a", {}), member("b", { outlet: "Coast Radio" })],
    relations: [copy("a", "b")],
    expected: [],
  },
  {
    name: "an own article",
    input: [member("a", { role: "own" }), member("b", { outlet: "Coast Radio" })],
    expected: ["Coast Radio: b by outlet"],
  },
  {
    name: "a story about the agency",
    input: [
      member("a", { outlet: "Coast Radio", title: "Reuters cuts jobs", text: "Jobs go, Reuters said." }),
      member("b", { outlet: "Harbour World", title: "Jobs go", text: "Reuters said it would cut jobs." }),
    ],
    expected: ["Coast Radio: a by outlet", "Harbour World: b by outlet"],
  },
];

describe("origins", () => {
  test.each(cases)("$name", ({ input, relations = [], expected }) => {
    expect(tell(findOrigins(input, relations))).toEqual(expected);
  });

  test("show the words that say so", () => {
    const credited = member("a", { outlet: "Coast Radio", text: "It closes, Reuters reported." });
    const [origin] = findOrigins([credited], []);
    const [evidence] = origin?.reports[0]?.evidence ?? [];
    expect(evidence && "article" in evidence && cutPassage(credited, evidence)).toBe("Reuters reported");
  });
});
