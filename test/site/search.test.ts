import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildContentPolicy, CONTENT_POLICY, SEARCH_NEEDS } from "../../src/publish/content-policy.ts";
import { findCloudflareHeaders, findNetlifyHeaders, parseHeadersFile } from "../publish/hosts.ts";
import { type BuiltSite, buildSite, runDaybook } from "./built-site.ts";
import { findMarkupFaults } from "./find-markup-faults.ts";

const PREFIX = "/some/path/";

let site: BuiltSite;
let plain: BuiltSite;
beforeAll(async () => {
  site = await buildSite(["--path-prefix", PREFIX, "--search"]);
  plain = await buildSite(["--path-prefix", PREFIX]);
});

const pageOf = ({ files }: BuiltSite, path: string) => files.get(`${path}index.html`) ?? "";

describe("a site with --search", () => {
  it("has a search page, in the masthead of every page, and says as of when the index is", () => {
    for (const [path, body] of site.files)
      if (body.includes('class="masthead"')) expect(body, path).toContain(`href="${PREFIX}search/"`);
    expect(pageOf(site, "search/")).toMatch(/up to the edition of <a href="[^"]*">2 August 2025<\/a>/);
  });

  it("has a page of valid HTML", async () => {
    expect(await findMarkupFaults(pageOf(site, "search/"))).toEqual([]);
  });

  it("allows WebAssembly on that page alone", () => {
    const pages = [...site.files].filter(([path]) => path.endsWith(".html"));
    const wide = pages.filter(([, body]) => body.includes("wasm-unsafe-eval"));
    expect(wide.map(([path]) => path)).toEqual(["search/index.html"]);
    const policy = (text: string) =>
      `http-equiv="content-security-policy" content="${text.replaceAll("'", "&#39;")}"`;
    const found = pageOf(site, "search/").replaceAll("'", "&#39;");
    expect(found).toContain(policy(buildContentPolicy(SEARCH_NEEDS)));
    expect(pageOf(site, "").replaceAll("'", "&#39;")).toContain(policy(CONTENT_POLICY));
  });

  it("leaves room for it in the headers of hosts, which agree on every file", () => {
    const rules = parseHeadersFile(site.files.get("_headers") ?? "");
    for (const file of site.files.keys()) {
      const path = PREFIX + file.replace(/index\.html$/, "");
      const headers = findCloudflareHeaders(rules, path);
      expect(headers.get("content-security-policy"), file).toContain("script-src 'self' 'wasm-unsafe-eval'");
      if (/\.pf_(?:fragment|index|filter)$/.test(file))
        expect(headers.get("cache-control"), file).toMatch(/immutable$/);
      else if (file.startsWith("search/")) expect(headers.get("cache-control"), file).toMatch(/revalidate$/);
      for (const [name, value] of headers)
        expect(findNetlifyHeaders(rules, path).get(name), `${file}: ${name}`).toBe(value);
    }
  });

  it("knows its index as its own, and tells no robot of it", () => {
    const listed = site.files.get(".daybook-files") ?? "";
    expect(listed).toContain("search/index/pagefind-entry.json");
    expect(site.files.get("sitemap.xml")).not.toContain("/search/");
    expect(pageOf(site, "search/")).toContain('<meta name="robots" content="noindex"/>');
  });

  it("is the same in every byte when it is built again", async () => {
    const again = await buildSite(["--path-prefix", PREFIX, "--search"]);
    expect([...again.files.keys()]).toEqual([...site.files.keys()]);
    for (const [path, body] of again.files) expect(body === site.files.get(path), path).toBe(true);
  });

  it("has the same pages elsewhere but for the masthead", () => {
    const masthead = `<li><a href="${PREFIX}search/">Search</a></li>`;
    for (const [path, body] of plain.files)
      if (path.endsWith(".html")) expect(site.files.get(path)?.replace(masthead, ""), path).toBe(body);
  });
});

describe("a site without", () => {
  it("has neither page nor index nor a link to one, and allows no WebAssembly", () => {
    expect([...plain.files.keys()].filter((path) => path.startsWith("search/"))).toEqual([]);
    for (const [path, body] of plain.files) expect(body, path).not.toContain(`"${PREFIX}search/"`);
    expect(plain.files.get("_headers")).not.toContain("wasm");
  });
});

describe("where Pagefind does not run", () => {
  const env = { PAGEFIND_EXTENDED_BINARY_PATH: "/nowhere/pagefind" };

  it("a build with --search says what to do", async () => {
    const { code, stderr } = await runDaybook(
      ["build", "--search", "--output", join(tmpdir(), "daybook-nowhere/site")],
      { env },
    );
    expect(code).toBe(1);
    expect(stderr).toContain("--search: Pagefind, which builds the index, is not installed or does not run");
  });

  it("a build without it does not mind", async () => {
    await buildSite([], { env });
  });
});
