import { files, type HostileCase, invent, own, page } from "../hostile-case.ts";

const captured = (name: string, title: string, expected = title): HostileCase => ({
  name: `captured: ${name}`,
  input: page({ title }),
  expected: { title: expected },
});
const stated = (name: string, title: string, expected = title): HostileCase => ({
  name: `stated: ${name}`,
  input: own({ title }),
  expected: { title: expected },
});
/** An own article with its title as raw YAML. */
const raw = (name: string, yaml: string, expected: HostileCase["expected"]): HostileCase => ({
  name: `in YAML: ${name}`,
  input: files({
    path: "articles/{stem}.md",
    body: `---\npublished: 2025-05-01\n${yaml}\n---\n\n${expected.articles === 0 ? "TITLEBAIT" : invent(name)}\n`,
  }),
  expected,
});
const refusedTitle = (line = 3) => ({
  articles: 0,
  hides: "TITLEBAIT",
  problems: [{ kind: "front-matter", line, message: /title.*write a title|cannot be read/ }],
});

/** A title is a line of text of bounded length, whatever stands in it. */
export const titles: readonly HostileCase[] = [
  captured("the end of the head and a script", "</title><script>alert(1)</script>"),
  captured("an end of every raw element", "</textarea></style></noscript></script></template></xmp>"),
  captured("an attribute that breaks out", `" onmouseover="alert(1)" x="`),
  captured("an attribute in single quotes", "' onfocus='alert(1)' autofocus='"),
  captured("backslashes and quotes", `\\"\\' \\u003cscript\\u003e \\x3cb\\x3e`),
  captured("separators of the head", "A · B | C - D"),
  captured("tags of Markdown", "**bold** _it_ `code` [x](y) # h"),
  captured(
    "marks that turn direction",
    "Left \u202Eright\u202C \u2066in\u2069 \u200Fend",
    "Left right in end",
  ),
  captured("joiners of no width stay in words of scripts that need them", "می\u200Cخواهم"),
  captured("only signs", "?!…—"),
  captured("signs of code", "<%= x %> \u0024{x} #{x} {{x}} {%x%} <x/>"),
  captured("what a spreadsheet runs", '=HYPERLINK("https://canary.example")'),
  captured("escapes of a terminal", "\u001B[31mred\u001B[0m \u001B]0;owned\u0007", "[31mred[0m ]0;owned"),
  captured("exactly 300 characters", "t".repeat(300)),
  captured("spaces at both ends", "   Spaced out   ", "Spaced out"),
  captured("301 characters, shown cut", "t".repeat(301), `${"t".repeat(299)}…`),
  captured("a word and 300 characters, shown cut", `Long ${"t".repeat(300)}`, `Long ${"t".repeat(294)}…`),
  stated("HTML", "<h1 style=x>Big</h1><img src=x onerror=alert(1)>"),
  stated("line ends, which become spaces", "First\nsecond\r\nthird", "First second third"),
  stated("template syntax", "{{ 7*7 }} {% raw %} <%= 7*7 %> \u0024{7*7}"),
  stated("a comment that closes", "--> <!--"),
  stated("no characters but of no width", "a\u200B\u200Bb"),
  stated(
    "ten thousand characters, shown cut",
    `${"word ".repeat(2000)}`,
    `${"word ".repeat(60).slice(0, 299).trim()}…`,
  ),
  raw("nothing", "title:", refusedTitle()),
  raw("empty", 'title: ""', refusedTitle()),
  raw("white space", 'title: " \\t\\n "', refusedTitle()),
  raw("marks of no width alone", 'title: "\\u202E\\u200F\\uFEFF"', refusedTitle()),
  raw("a list", "title: [a, b]", refusedTitle()),
  raw("a map", "title: {a: b}", refusedTitle()),
  raw("null", "title: null", refusedTitle()),
  raw("twice", "title: One\ntitle: Two", refusedTitle(4)),
  raw("no title at all", "language: en", {
    articles: 0,
    hides: "TITLEBAIT",
    problems: [{ kind: "front-matter", message: /found nothing for title; write a title/ }],
  }),
  raw("a number", "title: 2025", { title: "2025" }),
  raw("a truth value", "title: yes", { title: "yes" }),
  raw("a date", "title: 2025-05-01", { title: "2025-05-01" }),
  raw("folded over lines", "title: >-\n  One line\n  after another", { title: "One line after another" }),
  raw("an alias", "language: &a en\ntitle: *a", {
    articles: 0,
    problems: [{ kind: "front-matter", line: 4, message: /alias/ }],
  }),
  raw("a tag of YAML that would make code", "title: !!js/function 'function () { return 7*7 }'", {
    title: "function () { return 7*7 }",
  }),
  raw("a bomb of aliases", "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ntitle: x", {
    articles: 0,
    problems: [{ kind: "front-matter", message: /alias/ }],
  }),
  raw("deep nesting", `title: ${"[".repeat(5000)}`, {
    articles: 0,
    problems: [{ kind: "front-matter", message: /nested too deeply/ }],
  }),
  raw("a merge key of a prototype", "__proto__: {polluted: true}\ntitle: x", {
    articles: 0,
    problems: [{ kind: "front-matter", line: 3, message: /__proto__/ }],
  }),
];
