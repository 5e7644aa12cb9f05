import { type HostileCase, invent, own, page } from "../hostile-case.ts";

const refused = (line = 2) => ({
  kind: "front-matter",
  line,
  message:
    /for url; write an address (?:as|without a name or password before its host, as) https:\/\/example\.org\/page/,
});

/** A captured page whose owner names an address that cannot be one of the web: the page stands, without it. */
const refusedUrl = (name: string, url: string): HostileCase => ({
  name: `url: ${name}`,
  input: page({ matter: `url: ${JSON.stringify(url)}` }),
  expected: { url: false, problems: [refused()] },
});

const takenUrl = (name: string, url: string, expected = url): HostileCase => ({
  name: `url: ${name}`,
  input: page({ matter: `url: ${JSON.stringify(url)}` }),
  expected: { url: expected },
});

/** Markdown that makes no link, or a link to these addresses. */
const written = (name: string, body: string, links: readonly string[], shows?: string): HostileCase => ({
  name: `Markdown: ${name}`,
  input: own({ body: `${invent(name)}\n\n${body}` }),
  expected: { links, ...(shows !== undefined && { shows }) },
});

const LONG = `https://long.example/${"a".repeat(10_000)}`;

/** A link leads to the web, to mail or to the site itself, wherever it was written. */
export const urls: readonly HostileCase[] = [
  refusedUrl("a script", "javascript:alert(1)"),
  refusedUrl("a script in odd case, with a tab inside", "jAvA\tScRiPt:alert(1)"),
  refusedUrl("a script behind a control character", "\u0001javascript:alert(1)"),
  refusedUrl("a script behind a line end", "\njavascript:alert(1)//https://good.example/"),
  refusedUrl("data", "data:text/html,<script>alert(1)</script>"),
  refusedUrl("VBScript", "vbscript:msgbox(1)"),
  refusedUrl("a file", "file:///etc/passwd"),
  refusedUrl("no scheme", "//evil.example/x"),
  refusedUrl("a relative path", "../../admin"),
  refusedUrl("a web scheme without slashes", "https:evil.example"),
  refusedUrl("backslashes", "https:\\\\evil.example\\x"),
  refusedUrl("no host", "https://"),
  refusedUrl("a port beyond all ports", "https://good.example:99999/"),
  refusedUrl("a name and password", "https://editor:hunter2@good.example/x"),
  refusedUrl("a host that looks like a name", "https://good.example@evil.example/x"),
  refusedUrl("a space in the host", "https://good example/x"),
  refusedUrl("percent signs in the host", "https://good%00.example/x"),
  refusedUrl("another scheme that wraps the web", "view-source:https://good.example/"),
  refusedUrl("a blob", "blob:https://good.example/1"),
  {
    name: "url: a list",
    input: page({ matter: "url: [https://a.example/, https://b.example/]" }),
    expected: { url: false, problems: [refused()] },
  },
  takenUrl("spaces in the path", "https://good.example/a b", "https://good.example/a%20b"),
  takenUrl("line ends spelled as bytes", "https://good.example/%0d%0aSet-Cookie:x"),
  takenUrl(
    "markup in the path",
    'https://good.example/"><script>alert(1)</script>',
    "https://good.example/%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
  ),
  takenUrl(
    "letters of another script in the host, shown as they are sent",
    "https://аpple.example/",
    "https://xn--pple-43d.example/",
  ),
  takenUrl(
    "letters in the path",
    "https://good.example/påske?q=é#ü",
    "https://good.example/p%C3%A5ske?q=%C3%A9#%C3%BC",
  ),
  takenUrl("ampersands that look like entities", "https://good.example/?a=1&lt=2&copy=3"),
  takenUrl("ten thousand characters", LONG),
  takenUrl("dots that climb", "https://good.example/a/../../b", "https://good.example/b"),

  written("a script", "[x](javascript:alert(1))", [], "[x](javascript:alert(1))"),
  written("a script in capitals", "[x](JAVASCRIPT:alert(1))", []),
  written("a script between angle brackets", "[x](<javascript:alert(1)>)", []),
  written("a script with entities for letters", "[x](&#106;avascript:alert(1))", []),
  written("a script with an entity for its colon", "[x](javascript&colon;alert(1))", []),
  written("a script with a line end inside", "[x](java&#10;script:alert(1))", []),
  written("a script with a tab spelled inside", "[x](java&Tab;script:alert(1))", []),
  written("a script behind a control character", "[x](&#1;javascript:alert(1))", []),
  written(
    "a script escaped for addresses, which leads to a page of that name",
    "[x](javascript%3Aalert(1))",
    ["javascript%3Aalert(1)"],
  ),
  written("data as an image", "![x](data:image/svg+xml;base64,PHN2Zy8+)", []),
  written("data as HTML", "[x](data:text/html;base64,PHNjcmlwdD4=)", []),
  written("VBScript, feeds and files", "[x](vbscript:x) [y](feed:javascript:x) [z](file:///etc/passwd)", []),
  written("a script as an autolink", "<javascript:alert(1)>", [], "<javascript:alert(1)>"),
  written("a script by reference", "[x][1]\n\n[1]: javascript:alert(1)", []),
  written("a script as an image", "![x](javascript:alert(1))", []),
  written("no scheme, which is the web", "[x](//good.example/y)", ["//good.example/y"]),
  written("a backslash for a slash", "[x](/\\evil.example)", ["/%5Cevil.example"]),
  written("a title that breaks out", `[x](https://good.example/ 'a" onmouseover="alert(1)')`, [
    "https://good.example/",
  ]),
  written("an address that breaks out", '[x](https://good.example/"onmouseover="alert(1))', [
    "https://good.example/%22onmouseover=%22alert(1)",
  ]),
  written(
    "an image, which becomes a link",
    "![shot](https://canary.example/p.gif)",
    ["https://canary.example/p.gif"],
    "shot",
  ),
  written("mail with more headers", "<a@good.example> [m](mailto:a@good.example?bcc=b@c.example)", [
    "mailto:a@good.example",
    "mailto:a@good.example?bcc=b@c.example",
  ]),
  {
    name: "the words of a script as outlet, category and title of a related item",
    input: page({
      items: [
        {
          source: "javascript:alert(1)",
          age: "2 days ago",
          title: "javascript:alert(2)",
          text: "The item by a script stood below.",
        },
      ],
    }),
    expected: { articles: 2 },
  },
];
