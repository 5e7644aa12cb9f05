import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, it } from "vitest";
import { runDaybook } from "../site/built-site.ts";

const PAGE = `<!doctype html>
<html lang="en"><head><title>Ferry Line to Skarn Opens Early</title></head>
<body><article><h1>Ferry Line to Skarn Opens Early</h1>
<p>The first ferry left Varn for Skarn on June 3, with the mayor on board, and came back with eighty passengers.</p>
<p>The harbour board had planned the opening for July, but the crews were ready a month before, it said.</p>
</article></body></html>
`;
const AT_NOON = { env: { SOURCE_DATE_EPOCH: String(Date.UTC(2025, 5, 7, 12) / 1000) } };
const FILED = "captures/2025-06-07-ferry-line-to-skarn-opens-early.html";

let content: string;
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), "daybook-content-"));
});

async function capture(name: string, page: string | Buffer, ...args: string[]) {
  const file = join(await mkdtemp(join(tmpdir(), "daybook-page-")), name);
  await writeFile(file, page);
  const ran = await runDaybook(["capture", file, "--content", content, ...args], AT_NOON);
  expect(ran.code, ran.stderr).toBe(0);
  return { ...ran, filed: await readdir(join(content, "captures")) };
}

describe("daybook capture of a page saved as HTML", () => {
  it.each([
    { name: "page.html", page: PAGE },
    { name: "page.HTM", page: PAGE },
    { name: "page.txt", page: PAGE },
    { name: "page", page: `<!-- saved from url=(0030)https://varn.example/ -->\n${PAGE}` },
    { name: "page.html", page: `---\noutlet: Harbour World\n---\n${PAGE}` },
    { name: "page", page: `---\noutlet: Harbour World\n---\n${PAGE}` },
    { name: "page.html", page: Buffer.from(PAGE.replace("mayor", "ma\xFFor"), "latin1") },
  ])("keeps every byte of $name", async ({ name, page }) => {
    const { stderr } = await capture(name, page);
    expect(stderr).toContain("Ferry Line to Skarn Opens Early\n  main article, ");
    expect(await readFile(join(content, FILED))).toEqual(Buffer.from(page));
    const ledger = await readFile(join(content, "ledger.ndjson"), "utf8");
    expect(JSON.parse(ledger)).toMatchObject({ file: FILED, firstSeen: "2025-06-07T12:00:00Z" });
  });

  it("reads it from standard input", async () => {
    const { code, stderr } = await runDaybook(["capture", "-", "--content", content], {
      ...AT_NOON,
      input: PAGE,
    });
    expect(code, stderr).toBe(0);
    expect(await readFile(join(content, FILED), "utf8")).toBe(PAGE);
  });

  it("keeps what is packed as it was packed", async () => {
    const packed = gzipSync(PAGE);
    const { filed } = await capture("page.html.gz", packed);
    expect(filed).toEqual([`${FILED.slice("captures/".length)}.gz`]);
    expect(await readFile(join(content, `${FILED}.gz`))).toEqual(packed);
    const { stdout } = await runDaybook(["digest", content]);
    expect(JSON.parse(stdout).articles).toMatchObject([{ title: "Ferry Line to Skarn Opens Early" }]);
  });

  it.each([
    { name: "page.html", page: PAGE },
    { name: "page.html.gz", page: gzipSync(PAGE) },
  ])("puts the owner's day above $name", async ({ name, page }) => {
    await capture(name, page, "--date", "2025-06-08");
    const file = FILED.replace("06-07", "06-08");
    expect(await readFile(join(content, file), "utf8")).toBe(`---\ncaptured: 2025-06-08\n---\n${PAGE}`);
    const { stdout } = await runDaybook(["digest", content]);
    expect(JSON.parse(stdout).captures).toMatchObject([{ captured: { edtf: "2025-06-08", basis: "owner" } }]);
  });

  it("makes UTF-8 of UTF-16", async () => {
    await capture("page.html", Buffer.from(`\uFEFF${PAGE.replace("Varn", "Värn")}`, "utf16le"));
    expect(await readFile(join(content, FILED), "utf8")).toContain("left Värn for Skarn");
  });

  it("unpacks a page saved as text", async () => {
    const text =
      "\nFerry Line to Skarn Opens Early\nThe first ferry left Varn for Skarn on June 3.\nThe board had planned July.\nHashtags\n\nTry Our AI Features\nExplore what Daily8 AI can do for you:\nComments\nNo comments yet...\n";
    const { filed } = await capture("page.txt.gz", gzipSync(text));
    expect(filed).toEqual([FILED.slice("captures/".length).replace(".html", ".txt")]);
    expect(await readFile(join(content, FILED.replace(".html", ".txt")), "utf8")).toBe(text);
  });

  it.each([
    { name: "a bomb", page: gzipSync(Buffer.alloc(100_000_000)), expected: "found more than 10000000 bytes" },
    {
      name: "half a packed page",
      page: gzipSync(PAGE).subarray(0, 60),
      expected: "packed by gzip that cannot be unpacked",
    },
    {
      name: "no article",
      page: "<!doctype html><title></title>",
      expected: "found a page without an article",
    },
    {
      name: "what only begins like a page",
      page: "<!---->".repeat(50_000),
      expected: "in no form that is known",
    },
  ])("files nothing of $name", async ({ page, expected }) => {
    const file = join(await mkdtemp(join(tmpdir(), "daybook-page-")), "page");
    await writeFile(file, page);
    const { code, stderr } = await runDaybook(["capture", file, "--content", content], AT_NOON);
    expect(code).toBe(1);
    expect(stderr).toContain(expected);
    expect(await readdir(content)).toEqual([]);
  });
});
