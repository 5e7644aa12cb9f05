import { files, type HostileCase, invent, own, page } from "../hostile-case.ts";

/** Text that means something in XML must stay text in pages and feeds; bytes that XML forbids must go. */
export const xml: readonly HostileCase[] = [
  { name: "the end of a CDATA section", input: page({ title: "a ]]> b" }), expected: { title: "a ]]> b" } },
  {
    name: "a CDATA section",
    input: page({ title: "<![CDATA[ a & b ]]>", body: "The list said <![CDATA[<b>x</b>]]> and no more." }),
    expected: { title: "<![CDATA[ a & b ]]>", shows: "The list said <![CDATA[<b>x</b>]]> and no more." },
  },
  {
    name: "a CDATA end split by another",
    input: page({ body: "One ]]]]><![CDATA[> two kept in full." }),
    expected: { shows: "One ]]]]><![CDATA[> two kept in full." },
  },
  {
    name: "the five entities of XML",
    input: page({ title: "&amp; &lt; &gt; &quot; &apos;" }),
    expected: { title: "&amp; &lt; &gt; &quot; &apos;" },
  },
  {
    name: "an entity escaped twice",
    input: page({ title: "R&amp;amp;D and &amp;lt;b&amp;gt;" }),
    expected: { title: "R&amp;amp;D and &amp;lt;b&amp;gt;" },
  },
  {
    name: "entities of HTML that XML does not know",
    input: page({
      title: "Fish&nbsp;&eacute;&hellip;&mdash;chips",
      body: "A price of 3&euro;&nbsp;was asked.",
    }),
    expected: {
      title: "Fish&nbsp;&eacute;&hellip;&mdash;chips",
      shows: "A price of 3&euro;&nbsp;was asked.",
    },
  },
  {
    name: "an entity of no known name, and one without its end",
    input: page({ title: "&daybook; &amp &copy 2025 &;" }),
    expected: { title: "&daybook; &amp &copy 2025 &;" },
  },
  {
    name: "numeric references, to forbidden characters too",
    input: page({ title: "&#0; &#x1F; &#xFFFE; &#xD800; &#x110000; &#60;b&#62;" }),
    expected: { title: "&#0; &#x1F; &#xFFFE; &#xD800; &#x110000; &#60;b&#62;" },
  },
  {
    name: "a bomb of entities",
    input: page({
      title: '<!DOCTYPE b [<!ENTITY l "lol"><!ENTITY m "&l;&l;&l;">]>&m;',
      body: "The board read &m;&m;&m; aloud.",
    }),
    expected: {
      title: '<!DOCTYPE b [<!ENTITY l "lol"><!ENTITY m "&l;&l;&l;">]>&m;',
      shows: "read &m;&m;&m; aloud.",
    },
  },
  {
    name: "an external entity",
    input: page({
      body: 'It began <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x> and ended.',
    }),
    expected: { shows: '<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x> and ended.', hides: "root:x:0" },
  },
  {
    name: "an XML declaration",
    input: page({ title: '<?xml version="1.0" encoding="UTF-7"?>' }),
    expected: { title: '<?xml version="1.0" encoding="UTF-7"?>' },
  },
  {
    name: "processing instructions",
    input: page({
      title: "<?php echo 7*7; ?><?xml-stylesheet href='x.xsl'?>",
      body: "The file <?x y?> was kept.",
    }),
    expected: {
      title: "<?php echo 7*7; ?><?xml-stylesheet href='x.xsl'?>",
      shows: "The file <?x y?> was kept.",
    },
  },
  {
    name: "comments, with dashes inside and no end",
    input: page({ title: "<!-- a -- b --> c <!-- d", body: "The clerk wrote <!-- and -- and --!> twice." }),
    expected: { title: "<!-- a -- b --> c <!-- d", shows: "The clerk wrote <!-- and -- and --!> twice." },
  },
  {
    name: "elements of the feeds themselves",
    input: page({
      title: "</title></item></channel></rss>",
      body: "It read </summary></entry></feed> and </description> on the gate.",
    }),
    expected: {
      title: "</title></item></channel></rss>",
      shows: "It read </summary></entry></feed> and </description> on the gate.",
    },
  },
  {
    name: "a second entry",
    input: page({ title: '<entry xmlns="http://www.w3.org/2005/Atom"><id>x</id></entry>' }),
    expected: { title: '<entry xmlns="http://www.w3.org/2005/Atom"><id>x</id></entry>' },
  },
  {
    name: "namespaces and prefixes that nobody declared",
    input: page({ title: '<a:b xmlns:c="urn:x" d:e="f"/>' }),
    expected: { title: '<a:b xmlns:c="urn:x" d:e="f"/>' },
  },
  {
    name: "quotes of both kinds",
    input: page({ title: `"double" 'single' \`back\` “curly”` }),
    expected: { title: `"double" 'single' \`back\` “curly”` },
  },
  {
    name: "control characters in a title",
    input: page({
      title: "Bell\u0007 start\u0001 escape\u001B unit\u001F delete\u007F high\u009F",
    }),
    expected: { title: "Bell start escape unit delete high" },
  },
  {
    name: "control characters in a text",
    input: page({ body: "A\u0001 start\u0002 of\u0008 a\u000E heading\u001D stood there." }),
    expected: { shows: "A start of a heading stood there." },
  },
  {
    name: "control characters that YAML spells",
    input: own({ title: "An \u0001alarm \u0085and\u001B more" }),
    expected: { title: "An alarm and more" },
  },
  {
    name: "non-characters of each plane",
    input: page({ title: "Plain\uFFFE \uFFFFtext\u{1FFFE} of\u{10FFFF} planes\uFDD0 \uFDEF" }),
    expected: { title: "Plain text of planes" },
  },
  {
    name: "the stand-ins that hide markup in the making of feeds",
    input: page({ title: "One \uFDD1b\uFDD2two\uFDD1/b\uFDD2 \uFDD0amp;" }),
    expected: { title: "One btwo/b amp;" },
  },
  {
    name: "half a pair of surrogates that YAML spells",
    input: own({ title: "Half \uD83D a pair \uDE00 there" }),
    expected: { title: "Half a pair there" },
  },
  {
    name: "characters that an entity of Markdown spells",
    input: own({
      body: "The sign &#x202E;&#7;&#xFFFE;&#0; stood on the quay, &copy; and &lt;i&gt; beside it.",
    }),
    expected: { shows: "stood on the quay, © and <i> beside it." },
  },
  {
    name: "a feed saved as a capture",
    input: files({
      path: "captures/{stem}.txt",
      body: `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>XMLBAIT</title>\n<item><title>x</title></item></channel></rss>\n`,
    }),
    expected: {
      articles: 0,
      hides: "XMLBAIT",
      problems: [{ kind: "unknown-format", line: 1, message: /in no form that is known/ }],
    },
  },
  {
    name: "markup in a tag, an outlet and a category",
    input: page({
      matter: `outlet: "A <b>&amp;</b> ]]> B"\ntags: ["<i>x</i> & y", "]]>"]`,
      body: invent("markup in tags"),
    }),
    expected: { outlet: "A <b>&amp;</b> ]]> B", tags: ["i-x-i-and-y"] },
  },
];
