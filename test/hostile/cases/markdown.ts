import { type HostileCase, invent, own } from "../hostile-case.ts";

const MANY = 50_000;
/** Markdown that makes a parser nest or look back far: the article is published, or refused by name, and never hangs or ends a build. */
const heavy = (name: string, body: string): HostileCase => ({
  name,
  input: own({ body: `${body}\n\nThe last line stands. ${invent(name)}` }),
  expected: { shows: "The last line stands." },
});
/** Deeper than anyone writes: refused by name, with its line. */
const tooDeep = (name: string, body: string, line = 6): HostileCase => ({
  name,
  input: own({ title: "DEEPBAIT", body }),
  expected: {
    articles: 0,
    hides: "DEEPBAIT",
    problems: [
      {
        kind: "unreadable",
        line,
        message: /found lists or quotations more than 50 deep; write them flatter/,
      },
    ],
  },
});
/** Markdown with what may not become markup: it comes out as text. */
const inert = (name: string, body: string, shows = body): HostileCase => ({
  name: `as text: ${name}`,
  input: own({ body }),
  expected: { shows, links: [] },
});

export const markdown: readonly HostileCase[] = [
  tooDeep("quotes nested a hundred deep", `${">".repeat(100)} x`),
  tooDeep(
    "lists nested a hundred deep",
    Array.from({ length: 100 }, (_, depth) => `${"  ".repeat(depth)}- x`).join("\n"),
    30,
  ),
  tooDeep("quotes nested five thousand deep", `${">".repeat(5000)} x`),
  tooDeep("lists on one line", `${"- ".repeat(5000)}x`),
  heavy("emphasis nested deep", `${"*a **b ".repeat(5000)}`),
  heavy("fifty thousand opening brackets", "[".repeat(MANY)),
  heavy("fifty thousand images not closed", "![".repeat(MANY / 2)),
  heavy("brackets and parentheses", "[](".repeat(MANY / 4)),
  {
    ...heavy("nested links", `${"[a".repeat(2000)}${"](b)".repeat(2000)}`),
    expected: { links: ["b"], shows: "The last line stands." },
  },
  heavy("fifty thousand stars", "*".repeat(MANY)),
  heavy("stars between letters", "a**b".repeat(MANY / 8)),
  heavy("underscores and stars by turns", "*_".repeat(MANY / 4)),
  heavy("fifty thousand backticks", "`".repeat(MANY)),
  heavy(
    "runs of backticks, each longer",
    Array.from({ length: 300 }, (_, size) => `${"`".repeat(size)} `).join("a"),
  ),
  heavy("opening angles", "<".repeat(MANY / 4)),
  heavy("comments not closed", "<!--".repeat(MANY / 8)),
  heavy("ampersands", "&".repeat(MANY / 4)),
  heavy("backslashes", "\\".repeat(MANY)),
  heavy("tildes and pipes", "~|".repeat(MANY / 4)),
  heavy("a table of many columns", `${"|a".repeat(2000)}|\n${"|-".repeat(2000)}|\n${"|b".repeat(2000)}|`),
  heavy("a table whose rows grow", `${"|a".repeat(500)}|\n${"|-".repeat(500)}|\n${"|b|\n".repeat(500)}`),
  heavy(
    "definitions that nothing uses",
    Array.from({ length: 5000 }, (_, index) => `[r${index}]: /x`).join("\n"),
  ),
  heavy(
    "one definition used many times",
    `${"[a][r] ".repeat(5000)}\n\n[r]: https://good.example/${"x".repeat(100)}`,
  ),
  heavy("definitions not finished", "[a]: <".repeat(MANY / 8)),
  heavy("titles with quotes not closed", `[a](b "${"x ".repeat(MANY / 8)}`),
  heavy("entities not finished", "&#x".repeat(MANY / 8)),
  heavy("headings without end", "# ".repeat(MANY / 8)),
  heavy("rules and headings by turns", "a\n---\n".repeat(2000)),
  heavy(
    "ordered lists of large numbers",
    Array.from({ length: 500 }, (_, index) => `${999_999_999 - index}. x`).join("\n"),
  ),
  heavy("white space of fifty thousand", `a${" ".repeat(MANY)}b`),
  heavy("line ends of fifty thousand", `a${"\n".repeat(MANY)}b`),
  tooDeep("tabs and quotes", ">\t".repeat(1000)),
  inert("raw HTML", "<div onclick=alert(1)>The quay</div>"),
  inert("a script", "<script>alert(1)</script>"),
  inert("an image with a handler", "<img src=x onerror=alert(1)>"),
  inert("HTML in a heading", "## <svg onload=alert(1)>", "<svg onload=alert(1)>"),
  inert("HTML in code", "`<script>alert(1)</script>`", "<script>alert(1)</script>"),
  inert(
    "HTML in a block of code, and in its language",
    '```"><script>alert(1)</script>\n<b>x</b>\n```',
    "<b>x</b>",
  ),
  inert("HTML in a table", "|<b>a</b>|\n|-|\n|<i onmouseover=x>b</i>|", "<b>a</b> <i onmouseover=x>b</i>"),
  inert(
    "a footnote, which is none",
    "The quay[^1] is long.\n\n[^1]: <script>alert(1)</script>",
    "<script>alert(1)</script>",
  ),
  inert("attributes in braces", "The quay{onclick=alert(1) .x #y} is long."),
  inert("a plain address", "See https://good.example/x for more of it."),
  inert("HTML by entities", "&lt;script&gt;alert(1)&lt;/script&gt;", "<script>alert(1)</script>"),
  inert("a comment", "The quay <!-- hidden --> is long."),
  inert("MathML and styles", "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>"),
  {
    name: "an image whose words break out",
    input: own({
      body: `The quay ![x" onerror="alert(1)](https://canary.example/a.png 't" onload="alert(1)') is long.`,
    }),
    expected: { shows: `x" onerror="alert(1)`, links: ["https://canary.example/a.png"] },
  },
];
