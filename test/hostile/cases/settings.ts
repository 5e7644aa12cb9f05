import type { HostileSite } from "../build-hostile-site.ts";
import { own, page } from "../hostile-case.ts";

/** What the owner, or who got at his settings, may write: it is text everywhere. */
export const hostileSettings = {
  title: `A "Daybook" & <script>alert(1)</script> ]]>`,
  description: `All </description> the </title> news <img src=x onerror=alert(1)>`,
  owner: `Ada </footer><svg onload=alert(1)> "Lee"`,
  notice: `A notice <iframe src=javascript:alert(1)> {{ 7*7 }} --> ]]>`,
  outlet: `The <b>Bee</b> "&amp;" ]]>`,
  tag: `<i>Quays</i> & "docks"`,
} as const;

const { title, description, owner, notice, outlet, tag } = hostileSettings;

export const settingsSite: HostileSite = {
  name: "settings",
  classes: {
    settings: [
      {
        name: "an outlet and a tag of the settings",
        input: page({ matter: `outlet: ${JSON.stringify(outlet)}\ntags: [${JSON.stringify(tag)}]` }),
        expected: { outlet },
      },
      {
        name: "an article of the owner",
        input: own({ title: "Under his name" }),
        expected: { title: "Under his name" },
      },
    ],
  },
  settings: {
    "site.yaml": [
      `title: ${JSON.stringify(title)}`,
      `description: ${JSON.stringify(description)}`,
      "address: https://daybook.example/",
      "identity: daybook.example,2025",
      `owner: { name: ${JSON.stringify(owner)}, email: "ada@daybook.example", url: "https://owner.example/?a=1&b=\\"2\\"" }`,
      `notice: ${JSON.stringify(notice)}`,
    ].join("\n"),
    "outlets.yaml": `- name: ${JSON.stringify(outlet)}\n  url: https://bee.example/"><script>alert(1)</script>\n`,
    "tags.yaml": `- name: ${JSON.stringify(tag)}\n  kind: subject\n  pinned: true\n`,
    "redirects.yaml": "- from: /old/place/\n  to: /articles/under-his-name/\n",
  },
};

/** A settings file that cannot be meant: nothing is built, and the message names file, line, what was found and what to write. */
export const refusedSettings: readonly {
  readonly name: string;
  readonly file: string;
  readonly yaml: string;
  readonly expected: RegExp;
}[] = [
  ...[
    "javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "//evil.example/",
    "file:///etc/passwd",
    "ftp://good.example/",
    "https://me:word@good.example/",
    "good.example",
    "",
  ].map((url) => ({
    name: `an outlet at "${url}"`,
    file: "outlets.yaml",
    yaml: `- name: The Bee\n  url: ${JSON.stringify(url)}\n`,
    expected: /outlets\.yaml:2: found .* for entry 1, url; write an address/,
  })),
  ...["javascript:alert(1)", "//x.example", "/news/", "https://"].map((address) => ({
    name: `a site at ${address}`,
    file: "site.yaml",
    yaml: `title: x\naddress: ${JSON.stringify(address)}\n`,
    expected: /site\.yaml:2: found .* for address; write an address/,
  })),
  ...[
    "../../x",
    "javascript:alert(1)",
    "//evil.example/",
    "/\\evil.example/",
    "/a/../../x",
    "https://evil.example/",
  ].flatMap((path) =>
    ["from", "to"].map((key) => ({
      name: `a move ${key} ${path}`,
      file: "redirects.yaml",
      yaml: `- ${key === "from" ? "to" : "from"}: /good/\n  ${key}: ${JSON.stringify(path)}\n`,
      expected: new RegExp(`redirects\\.yaml:2: found .* for entry 1, ${key}; write an address on this site`),
    })),
  ),
  ...['/old/"><script>alert(1)</script>/', "/old/?id=3", "/old/#top", "/old\\x/", "/a:b/", "/a|b*/"].map(
    (from) => ({
      name: `a move from ${from}`,
      file: "redirects.yaml",
      yaml: `- from: ${JSON.stringify(from)}\n  to: /good/\n`,
      expected: /redirects\.yaml:1: found .* for entry 1, from; write an address on this site without/,
    }),
  ),
  {
    name: "an owner whose mail has a line end",
    file: "site.yaml",
    yaml: 'owner:\n  name: x\n  email: "a@b.example\\nBcc: c@d.example"\n',
    expected: /site\.yaml:3: found .* for owner\.email; write an address as me@example\.org/,
  },
  {
    name: "an identity that is an address",
    file: "site.yaml",
    yaml: "identity: https://x.example/\n",
    expected: /site\.yaml:1: found .* for identity; write a domain/,
  },
  {
    name: "an identity with markup",
    file: "site.yaml",
    yaml: 'identity: "x<script>.example,2025"\n',
    expected: /site\.yaml:1: found .* for identity; write a domain/,
  },
  {
    name: "a zone that is none",
    file: "site.yaml",
    yaml: "timeZone: ../../etc\n",
    expected: /site\.yaml:1: .*timeZone; write a time zone/,
  },
  {
    name: "a language that is none",
    file: "site.yaml",
    yaml: `language: '"><script>'\n`,
    expected: /site\.yaml:1: .*language; write a language/,
  },
  {
    name: "a key of the site generator",
    file: "site.yaml",
    yaml: "title: x\npermalink: /x/\n",
    expected: /site\.yaml:2: found the key "permalink"/,
  },
  {
    name: "a prototype",
    file: "site.yaml",
    yaml: "__proto__: { title: x }\n",
    expected: /site\.yaml:1: found the key "__proto__"/,
  },
  {
    name: "an alias",
    file: "tags.yaml",
    yaml: "- &a { name: x, kind: subject }\n- *a\n",
    expected: /tags\.yaml:2: found an alias/,
  },
  {
    name: "YAML without end",
    file: "tags.yaml",
    yaml: "- name: [x\n",
    expected: /tags\.yaml:\d: found YAML that cannot be read/,
  },
  {
    name: "brackets without end",
    file: "tags.yaml",
    yaml: "[".repeat(10_000),
    expected: /tags\.yaml:1: found YAML nested too deeply/,
  },
  {
    name: "a list for a map",
    file: "site.yaml",
    yaml: "- x\n",
    expected: /site\.yaml:1: found .*; write the keys and their values/,
  },
  { name: "bytes", file: "site.yaml", yaml: "\u0000\u0001\u0002", expected: /site\.yaml:\d: / },
];
