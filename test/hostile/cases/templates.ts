import { files, type HostileCase, invent, own, page } from "../hostile-case.ts";

/** Syntax of an engine in a title and a text, which must come out as it went in. */
const inert = (name: string, syntax: string): HostileCase => ({
  name,
  input: page({ title: `Shown ${syntax}`, body: `The board read ${syntax} aloud, and nothing came of it.` }),
  expected: {
    title: `Shown ${syntax}`,
    shows: `The board read ${syntax} aloud`,
    hides: ["4949", "root:x:0"],
  },
});
const inMarkdown = (name: string, body: string): HostileCase => ({
  name: `in Markdown: ${name}`,
  input: own({ body: `${body}\n\n${invent(name)}` }),
  expected: { shows: body, hides: ["4949", "root:x:0"] },
});

/** Keys by which a file would steer Eleventy: refused in own articles and above captures alike, each with its line. */
const steering: readonly (readonly [key: string, value: string])[] = [
  ["permalink", "/../../escaped.html"],
  ["permalink", "false"],
  ["layout", "../../src/assets/x.njk"],
  ["pagination", "{data: site.articles, size: 1}"],
  ["templateEngineOverride", "njk,md"],
  ["date", "git Last Modified"],
  ["eleventyComputed", '{permalink: "{{ title }}"}'],
  ["eleventyExcludeFromCollections", "true"],
  ["eleventyNavigation", "{key: x}"],
  ["eleventyImport", "{collections: [all]}"],
  ["eleventyDataSchema", "x"],
];
const refusals = steering.flatMap(([key, value]): HostileCase[] => {
  const problem = {
    kind: "front-matter",
    message: new RegExp(`found the key "${key}", which would steer the site generator`),
  };
  return [
    {
      name: `${key}: ${value} in an own article`,
      input: own({ title: "STEERBAIT", matter: `${key}: ${value}` }),
      expected: { articles: 0, hides: "STEERBAIT", problems: [{ ...problem, line: 4 }] },
    },
    {
      name: `${key}: ${value} above a capture, which stands without it`,
      input: page({ title: "Stands all the same", matter: `outlet: Quay Post\n${key}: ${value}` }),
      expected: { title: "Stands all the same", outlet: "Quay Post", problems: [{ ...problem, line: 3 }] },
    },
  ];
});

const engines = ["js", "javascript", "json", "toml", "coffee"].flatMap((engine): HostileCase[] => {
  const body = `---${engine}\n{ "title": process.exit(3), "permalink": "/ENGINEBAIT" }\n---\nText of ENGINEBAIT.\n`;
  const expected = {
    articles: 0,
    hides: "ENGINEBAIT",
    problems: [
      { kind: "front-matter", line: 1, message: new RegExp(`found front matter in ${engine}; write YAML`) },
    ],
  };
  return [
    { name: `front matter in ${engine}`, input: files({ path: "articles/{stem}.md", body }), expected },
    {
      name: `front matter in ${engine} above a capture`,
      input: files({ path: "captures/{stem}.txt", body }),
      expected,
    },
  ];
});

/** No text meets a template engine, and no file tells the site generator what to do. */
export const templates: readonly HostileCase[] = [
  inert("an expression of Nunjucks and Liquid", "{{ 7*7 }}{{7*7}}"),
  inert("a tag that reads a file", '{% include "/etc/passwd" %}'),
  inert("a comment and a raw block", "{# a #}{% raw %}{{ 7*7 }}{% endraw %}"),
  inert("a way to the constructor", '{{ "".constructor.constructor("return 7*7")() }}'),
  inert("triple braces", "{{{ 7*7 }}} {{& x }}"),
  inert("tags of EJS", "<%= 7*7 %><%- 7*7 %><% process.exit() %>"),
  inert("a literal of JavaScript", "\u0024{7*7}\u0024{process.exit()} `\u0024{7*7}`"),
  inert("an interpolation of Pug and Ruby", "#{7*7} !{7*7}"),
  inert("properties of JSX", "{props.x} {7*7} <Props {...x} />"),
  inert("a shortcode", '{% image "x.png" %} {{< figure >}} [gallery id=1]'),
  inert("a server-side include", '<!--#include virtual="/etc/passwd" --><!--#exec cmd="id" -->'),
  inert("patterns of replacement", "$& $1 $` $' $$"),
  inert("formats of print", "%s %d %n %x {0} {}"),
  inert("a look-up of a logger", "$" + "{jndi:ldap://canary.example/a}"),
  inert("separators of an excerpt", "<!-- excerpt --> <!-- more -->"),
  inMarkdown("an expression", "The quay {{7*7}} is long."),
  inMarkdown("a tag that reads a file", 'The quay {% include "/etc/passwd" %} is closed.'),
  inMarkdown("tags of EJS and literals", "The quay <%= 7*7 %> is \u0024{7+7} long."),
  inMarkdown("a script of Vue and Angular", "The quay {{constructor.constructor('alert(1)')()}} was told."),
  ...refusals,
  ...engines,
  {
    name: "front matter in capitals, JS",
    input: files({ path: "articles/{stem}.md", body: "---JS\ntitle: CAPSBAIT\n---\nText of it.\n" }),
    expected: {
      articles: 0,
      hides: "CAPSBAIT",
      problems: [{ kind: "front-matter", line: 1, message: /in js; write YAML/i }],
    },
  },
  {
    name: "a control key in odd case is a mistake like another",
    input: own({ title: "ODDBAIT", matter: "Permalink: /x" }),
    expected: {
      articles: 0,
      hides: "ODDBAIT",
      problems: [{ kind: "front-matter", line: 4, message: /"Permalink"/ }],
    },
  },
  {
    name: "a second front matter, which is text",
    input: own({ title: "One front matter", body: "---\npermalink: /x/\n---\n\nThe text of it follows." }),
    expected: { title: "One front matter", shows: "The text of it follows." },
  },
  {
    name: "a data file of Eleventy beside an article",
    input: files(
      { path: "articles/articles.11tydata.js", body: "process.exit(3)" },
      { path: "articles/articles.json", body: '{"permalink":"/DATABAIT"}' },
    ),
    expected: {
      articles: 0,
      hides: "DATABAIT",
      problems: [1, 2].map(() => ({ kind: "not-read", line: 1, message: /does not end in \.md/ })),
    },
  },
];
