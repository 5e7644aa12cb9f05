import { ADDRESS } from "../build-hostile-site.ts";
import { type Expected, type HostileCase, page, titleOf } from "../hostile-case.ts";
import { APPROVED } from "../write-content.ts";

/** A page, and a response to it that the owner has approved. */
function respond(name: string, entry: object | string, expected: Expected = {}): HostileCase {
  const isRefused = expected.problems !== undefined;
  return {
    name,
    input: (stem) => {
      const slug = titleOf(stem).toLowerCase().replaceAll(" ", "-");
      const whole = {
        type: "entry",
        "wm-source": `https://guest.example/${stem}`,
        "wm-target": `${ADDRESS}/articles/${slug}/`,
        "wm-property": "in-reply-to",
      };
      const body = typeof entry === "string" ? entry : JSON.stringify({ ...whole, ...entry });
      return [
        ...page({})(stem),
        { path: `responses/${stem}.json`, body },
        ...(isRefused ? [] : [{ path: APPROVED, body: `${stem}\n` }]),
      ];
    },
    expected,
  };
}

const refused = (message: RegExp): Expected => ({ problems: [{ kind: "response", message }] });
const CANARY = "https://canary.example/";

/** Whatever a stranger sends, a page shows it as words, and only once the owner has approved it. */
export const responses: readonly HostileCase[] = [
  respond("a script in the text", {
    content: { text: "</blockquote><script src=//canary.example></script>" },
  }),
  respond("a script in the HTML", {
    content: { html: `<p>Well<script>alert(1)</script><img src=x onerror=alert(1)><iframe src="${CANARY}">` },
  }),
  respond(
    "a script of its own never stands anywhere",
    { content: { html: "<p>Well</p><script>canary_runs()</script><style>canary_runs{}</style>" } },
    { hides: "canary_runs" },
  ),
  respond("a name that closes its element", { author: { name: "</bdi></p><h1>Ann</h1>" }, content: "Well." }),
  respond(
    "a name that turns the page around",
    { author: { name: "\u202EnnA\u2067" }, content: "\u202Edias lleW\u2066" },
    { hides: ["\u202E", "\u2067"] },
  ),
  respond(
    "a picture of the author is not fetched",
    { author: { name: "Ann", photo: `${CANARY}a.jpg`, url: `${CANARY}ann` }, content: "Well." },
    { hides: "canary.example/a" },
  ),
  respond("an author that is a script", { author: "javascript:alert(1)", content: "Well." }),
  respond(
    "a source that runs a script",
    { "wm-source": "javascript:alert(1)" },
    refused(/without wm-source/),
  ),
  respond("a source of data", { "wm-source": "data:text/html,<script>" }, refused(/without wm-source/)),
  respond("a source with quotes", { "wm-source": `${CANARY}"><script>`, content: "Well." }),
  respond(
    "a page of another site",
    { "wm-target": `${CANARY}articles/x/`, content: "canary_elsewhere" },
    {
      hides: "canary_elsewhere",
    },
  ),
  respond(
    "a target that climbs",
    { "wm-target": `${ADDRESS}/articles/../../etc/passwd`, content: "canary_climbs" },
    {
      hides: "canary_climbs",
    },
  ),
  respond("NUL and other control characters", { content: "W\u0000e\u0007l\u001Bl." }),
  respond("half a character", { content: "Well \uD800.", author: "\uDC00n" }),
  respond("marks upon marks", { content: `W${"\u0336\u0489".repeat(3000)}ell.` }),
  respond("one endless word", { content: "w".repeat(1_000_000), author: "a".repeat(1_000_000) }),
  respond("a hundred thousand lines", { content: "w\n\n".repeat(100_000) }),
  respond("elements a hundred thousand deep", { content: { html: "<div>".repeat(100_000) } }),
  respond("markup that never ends", { content: { html: `<p title="${"x".repeat(50_000)}` } }),
  respond(
    "a bomb of entities",
    { content: { html: "&lt;script&gt;&amp;lt;img&#x202E;".repeat(1000) } },
    {
      hides: "\u202E",
    },
  ),
  respond("values of every other type", {
    "wm-id": { a: 1 },
    "wm-property": [["in-reply-to"]],
    author: [[{ name: 1 }]],
    content: { text: 1, html: [] },
    published: { a: 1 },
  }),
  respond(
    "keys that objects have by themselves",
    '{"__proto__": {"url": "x"}, "constructor": 1}',
    refused(/without/),
  ),
  respond("a date that there is not", { content: "Well.", published: "2025-02-30T25:61:61Z" }),
  respond("a date beyond all years", { content: "Well.", published: "+275760-09-13T00:00:00Z" }),
  respond("an id that would approve others", { "wm-id": "2025-05-01-responses-1\n#", content: "Well." }),
  respond("templates of other programs", { content: `{{ 7*7 }} {% raw %} ${"$"}{7*7} <%= 7*7 %> #{7*7}` }),
  respond("no JSON", "{", refused(/no JSON/)),
  respond("brackets a million deep", "[".repeat(1_000_000), refused(/no JSON/)),
  respond("nothing", "", refused(/no JSON/)),
  respond("lists of lists", "[".repeat(50_000) + "]".repeat(50_000), refused(/no entry/)),
];
