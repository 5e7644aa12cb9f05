import { mkdir, mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { validateDocuments } from "../publish/validate/validate-documents.ts";
import { type BuiltSite, buildSite, runDaybook } from "./built-site.ts";
import { findBrokenLinks } from "./find-broken-links.ts";

const SCAFFOLD = `Hashtags

Try Our AI Features
Explore what Daily8 AI can do for you:
Comments
No comments yet...
Related Articles
`;

const PAGES: Readonly<Record<string, string>> = {
  "2025-05-01-script.txt": `
<script>alert("title")</script><img src=x onerror=alert(1)>
On May 1, <script>alert("body")</script> was seen in Tarvik, said "><svg onload=alert(2)>.
[click](javascript:alert(3)) {{ 7 * 7 }} {% include "/etc/passwd" %} <%= process.exit() %> \${7*7}
</textarea></title></style><!-- --> ]]> &amp;lt; &#60;script&#62;
${SCAFFOLD}

javascript:alert(4)
2 days ago
- javascript:alert(4)
../../../../x {% include "/etc/passwd" %} <%= process.exit() %>
The file "../../x" was read on Thursday & the <b>rest</b> was not.
`,
  "2025-05-02-control.txt": `
Bell\u0007 and null\u0000 and \u202Eright to left\u202C in a title \uD800
A\u0001text\u0008 with\u000B controls\u001F, \uFFFE, \u2028 and \u2066bidi\u2069 marks in Tarvik.
${SCAFFOLD}`,
  "2025-05-03-long.txt": `
A very long line
${"Tarvik harbour was closed on May 2 by order of the board (see 1). ".repeat(16_000)}
${SCAFFOLD}`,
  "2025-05-04-reserved.txt": `
con
The first of May 4 was a day in Tarvik like any other, the mayor said.
${SCAFFOLD}`,
};

const ARTICLES: Readonly<Record<string, string>> = {
  "raw.md":
    '---\nid: ../../etc/passwd\ntitle: "</title><script>alert(5)</script>"\npublished: 2025-05-01\ntags: ["<b>bold</b>"]\n---\n<script>alert(6)</script>\n\n[link](javascript:alert(7)) ![pixel](https://tracker.example/p.gif) {{ 7 * 7 }}\n',
  "steering.md": "---\ntitle: Steering\npermalink: /../../escaped.html\n---\nText.\n",
  "engine.md": "---js\n{ title: process.exit(3) }\n---\nText.\n",
};

let content: string;
let site: BuiltSite;
beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), "daybook-hostile-"));
  for (const [part, files] of Object.entries({ captures: PAGES, articles: ARTICLES })) {
    await mkdir(join(content, part));
    for (const [name, body] of Object.entries(files)) await writeFile(join(content, part, name), body);
  }
  site = await buildSite(["--content", content]);
});

const pages = () => [...site.files].filter(([path]) => path.endsWith(".html"));

describe("a hostile capture", () => {
  it("runs no script and opens no address", () => {
    for (const [path, body] of pages()) {
      const scripts = body.match(/<script(?! type="application\/ld\+json">)/gi);
      expect(scripts, path).toBeNull();
      expect(body, path).not.toMatch(/<(?:img|svg|iframe|b>)/i);
      expect(body, path).not.toMatch(/<[^>]*\s(?:on\w+|style)\s*=/i);
      expect(body, path).not.toMatch(/(?:href|src)="\s*(?:javascript|data):/i);
      for (const [, data = ""] of body.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g))
        expect(() => JSON.parse(data), path).not.toThrow();
    }
  });

  it("meets no template engine", () => {
    const all = [...site.files.values()].join("\n");
    for (const literal of ["{{ 7 * 7 }}", "{% include", "process.exit()"])
      expect(all.includes(literal), literal).toBe(true);
    expect(/root:x:0/.test(all)).toBe(false);
  });

  it("writes nothing outside the site, under no name of its choosing", async () => {
    expect(await readdir(join(site.folder, ".."))).toEqual(["site"]);
    for (const path of site.files.keys()) expect(path).toMatch(/^[a-z0-9_./-]+$/);
    expect([...site.files.keys()].some((path) => /(?:^|\/)con\//.test(path))).toBe(false);
  });

  it("leaves no control or direction mark behind", () => {
    for (const [path, body] of site.files)
      expect(body.replaceAll("\r\n", "\n"), path).not.toMatch(
        /(?![\n\t])p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE]|[\uD800-\uDFFF](?![\uDC00-\uDFFF])(?<![\uD800-\uDBFF][\uDC00-\uDFFF])/,
      );
  });

  it("breaks no link", () => {
    expect(findBrokenLinks(site.files, "/", "https://daybook.example")).toEqual([]);
  });

  it("breaks no rule of feeds, calendar and subscription list", () => {
    const documents = [...site.files].map(([path, body]) => ({ path: `/${path}`, body }));
    expect(validateDocuments(documents, "https://daybook.example")).toEqual([]);
  });

  it("is excerpted, however long its lines", () => {
    for (const [path, body] of pages()) expect(body.length, path).toBeLessThan(500_000);
  });
});

describe("a file that steers", () => {
  it("is left out and named, and the others stand", async () => {
    const { stdout } = await runDaybook(["report", "--content", content, "--strict"]);
    expect(stdout).toMatch(/articles\/steering\.md:3: .*permalink/);
    expect(stdout).toMatch(/articles\/engine\.md:1: .*js/);
    expect(pages().some(([path]) => path.includes("steering") || path.includes("escaped"))).toBe(false);
  });
});
