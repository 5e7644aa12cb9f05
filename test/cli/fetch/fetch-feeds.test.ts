import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fetchFeeds } from "../../../src/cli/fetch/fetch-feeds.ts";
import { type DigestFolder, makeDigest } from "./digest-folder.ts";
import { parseSimply } from "./parse-simply.ts";
import { type Route, renderRss, startServer, type TestServer } from "./start-server.ts";

const NOON = Date.UTC(2025, 5, 7, 12) / 1000;
const LIMITS = { connect: 400, idle: 400, whole: 900, pause: 5 };

let server: TestServer;
let routes: Record<string, Route>;
beforeEach(async () => {
  routes = {};
  // The routes may change while it runs.
  server = await startServer(new Proxy({}, { get: (_, path) => routes[String(path)] }));
  at(NOON);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  process.exitCode = undefined;
  await server.close();
});

function at(seconds: number) {
  vi.stubEnv("SOURCE_DATE_EPOCH", String(seconds));
}

interface Ran {
  readonly said: string;
  readonly code: typeof process.exitCode;
}

async function run(
  digest: DigestFolder,
  { names = [], ...options }: { names?: readonly string[]; strict?: boolean; token?: string } = {},
): Promise<Ran> {
  let said = "";
  const write = vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += text;
    return true;
  });
  process.exitCode = undefined;
  await fetchFeeds(
    names,
    { ...digest, ...options },
    { limits: LIMITS, parse: parseSimply, stateFile: digest.stateFile, token: options.token },
  );
  write.mockRestore();
  return { said, code: process.exitCode };
}

const follow = (path = "/feed", name = "Harbour World") => makeDigest({ [name]: `${server.origin}${path}` });
const DOCUMENT = "feeds/harbour-world/2025-06-07T120000Z.xml";
const LOG = "feeds/harbour-world/fetched.ndjson";

describe("daybook fetch", () => {
  it("keeps a feed as it came, with its line in the log", async () => {
    routes["/feed"] = (_, response) =>
      void response
        .writeHead(200, { "Content-Type": "text/xml; charset=iso-8859-1", "Content-Encoding": "gzip" })
        .end(gzipSync(renderRss({ Goat: "Früh." })));
    const digest = await follow();
    const { said, code } = await run(digest);
    expect(said).toContain("Harbour World  1 new\n");
    expect(said).toContain("Asked 1 feed: 1 new article, 0 changed.\n");
    expect(code).toBeUndefined();
    expect(await digest.list()).toEqual([DOCUMENT, LOG, "ledger.ndjson"].sort());
    expect(await digest.read(DOCUMENT)).toBe(renderRss({ Goat: "Früh." }));
    expect(JSON.parse(await digest.read(LOG))).toEqual({
      file: "2025-06-07T120000Z.xml",
      fetched: "2025-06-07T12:00:00Z",
      feed: `${server.origin}/feed`,
      address: `${server.origin}/feed`,
      charset: "iso-8859-1",
    });
  });

  it("asks nothing of a host that it must not be led to, not even its robots.txt", async () => {
    const inner = await startServer({ "/feed": renderRss({ Goat: "A goat." }) });
    routes["/feed"] = (_, response) =>
      void response.writeHead(302, { Location: `${inner.origin}/feed` }).end();
    const { said } = await run(await follow());
    expect(said).toContain(`Harbour World  failed: it leads to ${new URL(inner.origin).host}, which is not`);
    expect(inner.requests).toHaveLength(0);
    await inner.close();
  });

  it("lets a second fetch of one folder wait, which then finds nothing to ask for", async () => {
    routes["/feed"] = renderRss({ Goat: "A goat." });
    const digest = await follow();
    await Promise.all([run(digest), run(digest)]);
    expect(server.paths).toEqual(["/feed"]);
    expect(await digest.list()).toEqual([DOCUMENT, LOG, "ledger.ndjson"].sort());
    expect((await digest.read(LOG)).trim().split("\n")).toHaveLength(1);
  });

  it("says who it is, what it takes, and nothing of what it knows", async () => {
    routes["/feed"] = renderRss({});
    await run(await follow());
    const [robots, feed] = server.requests;
    expect(robots?.url).toBe("/robots.txt");
    expect(feed?.method).toBe("GET");
    expect(feed?.headers).toEqual({
      host: new URL(server.origin).host,
      "user-agent": expect.stringMatching(/^Daybook\/\d+\.\d+\.\d+ \(\+https:\/\/daybook\.example\/\)$/),
      accept: expect.stringContaining("application/atom+xml"),
      "accept-encoding": "gzip, deflate, br",
      connection: "close",
    });
  });

  it("takes what is new and what is changed, and tells how much", async () => {
    routes["/feed"] = renderRss({ Goat: "A goat.", Ferry: "A ferry." });
    const digest = await follow();
    await run(digest);
    routes["/feed"] = renderRss({ Storm: "A storm.", Goat: "Two goats.", Ferry: "A ferry." });
    at(NOON + 3600);
    const { said } = await run(digest);
    expect(said).toContain("Harbour World  1 new, 1 changed\n");
    expect(await digest.list()).toContain("feeds/harbour-world/2025-06-07T130000Z.xml");
    expect(await digest.read(DOCUMENT)).toContain("A goat.");
    expect((await digest.read(LOG)).trim().split("\n")).toHaveLength(2);
  });

  it.each([
    { name: "the same bytes", second: renderRss({ Goat: "A goat.", Ferry: "A ferry." }) },
    {
      name: "another date above the same items",
      second: renderRss({ Goat: "A goat.", Ferry: "A ferry." }, "Sun, 08 Jun 2025 12:00:00 GMT"),
    },
    { name: "fewer items", second: renderRss({ Ferry: "A ferry." }) },
  ])("keeps no document that brings $name", async ({ second }) => {
    routes["/feed"] = renderRss({ Goat: "A goat.", Ferry: "A ferry." });
    const digest = await follow();
    await run(digest);
    const before = await digest.list();
    routes["/feed"] = second;
    at(NOON + 3600);
    const { said, code } = await run(digest);
    expect(said).toContain("Harbour World  nothing new\n");
    expect(code).toBeUndefined();
    expect(await digest.list()).toEqual(before);
  });

  it("keeps two documents of one second apart", async () => {
    routes["/feed"] = renderRss({ Goat: "A goat." });
    const digest = await follow();
    await run(digest);
    routes["/feed"] = renderRss({ Ferry: "A ferry." });
    await run(digest, { names: ["harbour world"] });
    expect(await digest.list()).toContain("feeds/harbour-world/2025-06-07T120000Z-2.xml");
    expect(await digest.read(DOCUMENT)).toContain("A goat.");
  });
});

describe("the ledger", () => {
  it("takes in what was fetched, and what was fetched before and broken off", async () => {
    routes["/feed"] = renderRss({ Goat: "A goat was elected.", Ferry: "A ferry sailed." });
    const digest = await follow();
    const { said } = await run(digest);
    expect(said).toContain("Entered 2 articles in the ledger.\n");
    const first = await digest.read("ledger.ndjson");
    expect(
      first
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toMatchObject(["Ferry", "Goat"].map(() => ({ file: DOCUMENT, firstSeen: "2025-06-07T12:00:00Z" })));

    await rm(join(digest.content, "ledger.ndjson"));
    const state = JSON.parse(await readFile(digest.stateFile, "utf8"));
    state[digest.content].pending = true;
    await writeFile(digest.stateFile, JSON.stringify(state));
    expect((await run(digest)).said).toContain("Entered 2 articles in the ledger.\n");
    expect(await digest.read("ledger.ndjson")).toBe(first);
    expect((await run(digest)).said).not.toContain("ledger");
  });

  it("tells when an item was changed", async () => {
    routes["/feed"] = renderRss({ Goat: "A goat was elected.", Ferry: "A ferry sailed." });
    const digest = await follow();
    await run(digest);
    routes["/feed"] = renderRss({ Goat: "A goat was elected, and declined.", Ferry: "A ferry sailed." });
    at(NOON + 3600);
    expect((await run(digest)).said).toContain("Entered 1 article in the ledger.\n");
    const lines = (await digest.read("ledger.ndjson"))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(Object.fromEntries(lines.map(({ slug, changed }) => [slug, changed]))).toEqual({
      ferry: "2025-06-07T12:00:00Z",
      goat: "2025-06-07T13:00:00Z",
    });
  });

  it("is asked for nothing else", async () => {
    routes["/feed"] = renderRss({ Goat: "A goat was elected." });
    const digest = await follow();
    await mkdir(join(digest.content, "articles"));
    await writeFile(join(digest.content, "articles/own.md"), "---\ntitle: Own\n---\nMine.\n");
    await run(digest);
    expect((await digest.read("ledger.ndjson")).trim().split("\n")).toHaveLength(1);
  });
});

describe("a server that knows what it sent", () => {
  const answerOnce = (document: string) => (request: IncomingMessage, response: ServerResponse) => {
    if (request.headers["if-none-match"] === '"one"') return void response.writeHead(304).end();
    response
      .writeHead(200, { ETag: '"one"', "Last-Modified": "Sat, 07 Jun 2025 11:00:00 GMT" })
      .end(document);
  };

  it("sends it once", async () => {
    routes["/feed"] = answerOnce(renderRss({ Goat: "A goat." }));
    const digest = await follow();
    await run(digest);
    at(NOON + 3600);
    const { said, code } = await run(digest);
    expect(said).toContain("Harbour World  not modified\n");
    expect(code).toBeUndefined();
    expect(server.requests.at(-1)?.headers).toMatchObject({
      "if-none-match": '"one"',
      "if-modified-since": "Sat, 07 Jun 2025 11:00:00 GMT",
    });
  });

  it.each([
    { name: "the document is gone", lose: (digest: DigestFolder) => removeFeeds(digest) },
    {
      name: "what is remembered is damaged",
      lose: (digest: DigestFolder) => writeFile(digest.stateFile, "{"),
    },
    {
      name: "what is remembered is of another form",
      lose: (digest: DigestFolder) => writeFile(digest.stateFile, '{"x": 1}'),
    },
  ])("is asked for all of it where $name", async ({ lose }) => {
    routes["/feed"] = answerOnce(renderRss({ Goat: "A goat." }));
    const digest = await follow();
    await run(digest);
    await lose(digest);
    at(NOON + 3600);
    const { said } = await run(digest);
    expect(server.requests.at(-1)?.headers["if-none-match"]).toBeUndefined();
    expect(said).toMatch(/1 new|nothing new/);
    expect((await digest.list()).filter((file) => file.endsWith(".xml"))).toHaveLength(1);
  });

  it("is not believed where it was not asked", async () => {
    routes["/feed"] = (_, response) => void response.writeHead(304).end();
    const { said, code } = await run(await follow());
    expect(said).toContain("failed: it answered with status 304");
    expect(code).toBe(1);
  });

  it("is forgotten where nothing can be remembered", async () => {
    routes["/feed"] = answerOnce(renderRss({ Goat: "A goat." }));
    const digest = await follow();
    const stateFile = join(digest.settings, "site.yaml/fetch.json");
    expect((await run({ ...digest, stateFile })).said).toContain("1 new");
    expect((await run({ ...digest, stateFile })).said).toContain("nothing new");
  });

  it("remembers the cache of each content folder by itself", async () => {
    routes["/feed"] = answerOnce(renderRss({ Goat: "A goat." }));
    const [first, second] = [await follow(), await follow()];
    await run(first);
    await run({ ...second, stateFile: first.stateFile });
    expect(server.requests.at(-1)?.headers["if-none-match"]).toBeUndefined();
    expect(Object.keys(JSON.parse(await readFile(first.stateFile, "utf8")))).toHaveLength(2);
  });
});

async function removeFeeds({ content }: DigestFolder): Promise<void> {
  await rm(join(content, "feeds"), { recursive: true });
}

describe("a feed that fails", () => {
  it.each([
    { name: "404", answer: status(404), expected: "there is nothing at this address (status 404)" },
    { name: "410", answer: status(410), expected: "gone for good (status 410); take it out of feeds.yaml" },
    { name: "403", answer: status(403), expected: "does not let Daybook in (status 403)" },
    { name: "500", answer: status(500), expected: "it answered with status 500" },
    { name: "204", answer: status(204), expected: "it answered with status 204" },
    { name: "206", answer: status(206), expected: "it answered with status 206" },
    {
      name: "a web page",
      answer: "<!doctype html><title>Log in</title>",
      expected: "a web page, not with a feed",
    },
    {
      name: "half a feed",
      answer: renderRss({ Storm: "x" }).slice(0, -20),
      expected: "cut off before its end",
    },
    { name: "garbage", answer: Buffer.from([0, 1, 2, 255]), expected: "what is no feed" },
    { name: "nothing", answer: "", expected: "the answer is empty" },
    {
      name: "a broken connection",
      answer: (request: IncomingMessage) => void request.socket.destroy(),
      expected: "the connection was broken off",
    },
    { name: "silence", answer: () => {}, expected: "the host said nothing for 0.4 seconds" },
    {
      name: "a bomb",
      answer: (_: unknown, response: ServerResponse) =>
        void response.writeHead(200, { "Content-Encoding": "gzip" }).end(gzipSync(Buffer.alloc(20_000_000))),
      expected: "more than 10000000 bytes",
    },
  ])("by $name touches nothing and stops no other", async ({ answer, expected }) => {
    routes["/feed"] = renderRss({ Goat: "A goat." });
    routes["/other"] = renderRss({ Ferry: "A ferry." });
    const digest = await makeDigest({
      "Harbour World": `${server.origin}/feed`,
      "Tide Wire": `${server.origin}/other`,
    });
    await run(digest);
    const before = await digest.list();
    const log = await digest.read(LOG);
    routes["/feed"] = answer;
    routes["/other"] = renderRss({ Storm: "A storm." });
    at(NOON + 3600);
    const { said, code } = await run(digest);
    expect(said).toContain(`Harbour World  failed: `);
    expect(said).toContain(expected);
    expect(said).toContain("Tide Wire      1 new\n");
    expect(said).toContain("Asked 2 feeds: 1 new article, 0 changed; 1 failed.\n");
    expect(code).toBeUndefined();
    expect(await digest.read(LOG)).toBe(log);
    expect((await digest.list()).filter((file) => !before.includes(file))).toEqual([
      "feeds/tide-wire/2025-06-07T130000Z.xml",
    ]);
    expect((await run(digest, { names: ["Harbour World", "Tide Wire"], strict: true })).code).toBe(1);
  });

  it("by redirects into the owner's network brings nothing of it", async () => {
    const inner = await startServer({ "/feed": renderRss({ Secret: "x" }) });
    routes["/feed"] = (_, response) =>
      void response.writeHead(302, { Location: `${inner.origin}/feed` }).end();
    const digest = await follow();
    const { said, code } = await run(digest);
    expect(said).toContain(`it leads to ${new URL(inner.origin).host}, which is not on the public internet`);
    expect([code, inner.requests.length, await digest.list()]).toEqual([1, 0, []]);
    await inner.close();
  });

  it("is asked again from where it stood", async () => {
    routes["/feed"] = (_, response) =>
      void response.writeHead(200, { ETag: '"one"' }).end(renderRss({ Goat: "A goat." }));
    const digest = await follow();
    await run(digest);
    routes["/feed"] = status(500);
    at(NOON + 3600);
    await run(digest);
    at(NOON + 7200);
    await run(digest);
    expect(server.requests.at(-1)?.headers["if-none-match"]).toBe('"one"');
  });
});

function status(code: number, headers: Record<string, string> = {}) {
  return (_: unknown, response: ServerResponse) => void response.writeHead(code, headers).end();
}

describe("a feed that has moved for good", () => {
  it("is fetched, and its owner is told", async () => {
    routes["/feed"] = status(301, { Location: "/new" });
    routes["/new"] = renderRss({ Goat: "A goat." });
    const digest = await follow();
    const { said } = await run(digest);
    expect(said).toContain(
      `1 new; it has moved for good: write the new address in feeds.yaml, ${server.origin}/new\n`,
    );
    expect(JSON.parse(await digest.read(LOG))).toMatchObject({
      feed: `${server.origin}/feed`,
      address: `${server.origin}/new`,
    });
    expect(await readFile(join(digest.settings, "feeds.yaml"), "utf8")).toContain(`${server.origin}/feed`);
  });

  it("goes on in its folder under the new address", async () => {
    routes["/feed"] = renderRss({ Goat: "A goat." });
    routes["/new"] = renderRss({ Goat: "A goat.", Ferry: "A ferry." });
    const digest = await follow();
    await run(digest);
    await writeFile(
      join(digest.settings, "feeds.yaml"),
      `- {name: Harbour World, feed: "${server.origin}/new"}\n`,
    );
    at(NOON + 60);
    expect((await run(digest)).said).toContain("Harbour World  1 new\n");
    expect(await digest.list()).toContain("feeds/harbour-world/2025-06-07T120100Z.xml");
  });
});

describe("the folder of a feed", () => {
  it("is the one whose log names its address, whatever the feed is called", async () => {
    routes["/feed"] = renderRss({ Goat: "A goat." });
    const digest = await follow();
    await run(digest);
    await writeFile(
      join(digest.settings, "feeds.yaml"),
      `- {name: The Harbour, feed: "${server.origin}/feed"}\n`,
    );
    routes["/feed"] = renderRss({ Ferry: "A ferry." });
    at(NOON + 3600);
    await run(digest);
    expect(await digest.list()).toContain("feeds/harbour-world/2025-06-07T130000Z.xml");
  });

  it("is its own where two are called alike, and a name for every disk", async () => {
    for (const path of ["/a", "/b", "/c", "/d"]) routes[path] = renderRss({ [path.slice(1)]: "x" });
    const digest = await makeDigest({
      "Harbour World": `${server.origin}/a`,
      "HARBOUR world!": `${server.origin}/b`,
      "../../x": `${server.origin}/c`,
      港: `${server.origin}/d`,
    });
    await run(digest);
    const folders = (await digest.list())
      .filter((file) => file.endsWith(".xml"))
      .map((file) => file.split("/")[1]);
    expect(folders.sort()).toEqual(["6e2f", "harbour-world", "harbour-world-2", "x"]);
  });

  it.each(["feeds", "feeds/harbour-world"])("is nothing behind a link at %s", async (place) => {
    routes["/feed"] = renderRss({ Goat: "A goat." });
    const digest = await follow();
    const elsewhere = await mkdtemp(join(tmpdir(), "daybook-elsewhere-"));
    if (place !== "feeds") await mkdir(join(digest.content, "feeds"));
    await symlink(elsewhere, join(digest.content, place));
    await expect(run(digest)).rejects.toThrow("found a link; put a folder in its place");
    expect(await digest.list()).toEqual([place]);
  });

  it("goes on behind half a line of its log", async () => {
    routes["/feed"] = renderRss({ Goat: "A goat." });
    const digest = await follow();
    await run(digest);
    await writeFile(join(digest.content, LOG), `${await digest.read(LOG)}{"file":"2025`);
    routes["/feed"] = renderRss({ Ferry: "A ferry." });
    at(NOON + 3600);
    await run(digest);
    expect((await digest.read(LOG)).split("\n").map((line) => line.slice(0, 15))).toEqual([
      '{"file":"2025-0',
      '{"file":"2025',
      '{"file":"2025-0',
      "",
    ]);
  });
});

describe("a feed is left alone", () => {
  it("until a while after it was asked, but not when it is named", async () => {
    routes["/feed"] = renderRss({ Goat: "A goat." });
    const digest = await follow();
    await run(digest);
    at(NOON + 899);
    const { said, code } = await run(digest);
    expect(said).toContain("Harbour World  not asked; next try not before 2025-06-07 12:15 UTC\n");
    expect(said).toContain("Asked 0 feeds: 0 new articles, 0 changed; 1 not due yet.\n");
    expect([code, server.paths.length]).toEqual([undefined, 1]);
    await run(digest, { names: ["HARBOUR WORLD"] });
    expect(server.paths).toHaveLength(2);
    at(NOON + 899 + 900);
    await run(digest);
    expect(server.paths).toHaveLength(3);
  });

  it.each([
    { code: 429, header: "7200", until: "14:00", after: 7200 },
    { code: 503, header: "Sat, 07 Jun 2025 14:00:00 GMT", until: "14:00", after: 7200 },
    { code: 503, header: undefined, until: "13:00", after: 3600 },
  ])("until its server wants to be asked again: $code, $header", async ({ code, header, until, after }) => {
    routes["/feed"] = status(code, header === undefined ? {} : { "Retry-After": header });
    const digest = await follow();
    const { said } = await run(digest);
    expect(said).toContain(`(status ${code}); next try not before 2025-06-07 ${until} UTC\n`);
    at(NOON + after - 1);
    expect((await run(digest, { names: ["Harbour World"] })).said).toContain("not asked");
    expect(server.paths).toHaveLength(1);
    routes["/feed"] = renderRss({ Goat: "A goat." });
    at(NOON + after);
    expect((await run(digest)).said).toContain("1 new");
    at(NOON + after + 900);
    expect((await run(digest)).said).toContain("nothing new");
  });

  it("but not because a clock once was wrong", async () => {
    routes["/feed"] = renderRss({ Goat: "A goat." });
    const digest = await follow();
    at(NOON + 1_000_000_000);
    await run(digest);
    at(NOON);
    expect((await run(digest)).said).toContain("nothing new");
  });
});

describe("robots.txt", () => {
  const robots = (text: string) => (_: unknown, response: ServerResponse) =>
    void response.writeHead(200, { "Content-Type": "text/plain" }).end(text);

  it.each([
    { name: "is not there", route: undefined },
    { name: "is forbidden", route: status(403) },
    { name: "is gone", route: status(410) },
    { name: "is empty", route: robots("") },
    { name: "is no robots.txt", route: robots("<!doctype html><html></html>") },
    { name: "speaks of other paths", route: robots("User-agent: *\nDisallow: /private\n") },
    { name: "speaks of others", route: robots("User-agent: Otherbot\nDisallow: /\n") },
    {
      name: "lets Daybook in alone",
      route: robots("User-agent: *\nDisallow: /\n\nUser-agent: daybook\nAllow: /\n"),
    },
    {
      name: "forbids it beyond what is read",
      route: robots(`${"# x\n".repeat(200_000)}User-agent: *\nDisallow: /\n`),
    },
  ])("lets a feed be fetched where it $name", async ({ route }) => {
    routes["/feed"] = renderRss({ Goat: "A goat." });
    if (route !== undefined) routes["/robots.txt"] = route;
    expect((await run(await follow())).said).toContain("1 new");
  });

  it.each([
    {
      name: "forbids everything",
      route: robots("User-agent: *\nDisallow: /\n"),
      expected: "asks not to fetch this",
    },
    {
      name: "forbids the feed",
      route: robots("User-agent: Daybook\nDisallow: /fe*d$\n"),
      expected: "asks not to fetch",
    },
    { name: "fails", route: status(500), expected: "could not be read (status 500)" },
    { name: "is put off", route: status(429), expected: "could not be read (status 429)" },
    {
      name: "is not there for now",
      route: status(503, { "Retry-After": "7200" }),
      expected: "(status 503); next try not before 2025-06-07 14:00 UTC",
    },
    { name: "never comes", route: () => {}, expected: "could not be read: the host said nothing" },
    {
      name: "leads into the owner's network",
      route: status(302, { Location: "http://10.0.0.1/" }),
      expected: "leads to 10.0.0.1",
    },
  ])("leaves a feed alone where it $name", async ({ route, expected }) => {
    routes["/feed"] = renderRss({ Goat: "A goat." });
    routes["/robots.txt"] = route;
    const { said, code } = await run(await follow());
    expect(said).toContain(`failed: the robots.txt of ${new URL(server.origin).host}`);
    expect(said).toContain(expected);
    expect([code, server.paths]).toEqual([1, []]);
  });

  it("is asked for once a run, and of where a feed is sent on to, as well", async () => {
    routes["/robots.txt"] = robots("User-agent: *\nDisallow: /closed\n");
    routes["/a"] = renderRss({ Goat: "A goat." });
    routes["/b"] = status(302, { Location: "/closed/b" });
    routes["/closed/b"] = renderRss({ Ferry: "A ferry." });
    const { said } = await run(await makeDigest({ A: `${server.origin}/a`, B: `${server.origin}/b` }));
    expect(said).toContain("B  failed: the robots.txt of");
    expect(server.paths).toEqual(["/a", "/b"]);
    expect(server.requests.filter(({ url }) => url === "/robots.txt")).toHaveLength(1);
  });

  it("may ask for a pause between two requests", async () => {
    routes["/robots.txt"] = robots("User-agent: *\nCrawl-delay: 0.4\n");
    const asked: number[] = [];
    for (const path of ["/a", "/b"])
      routes[path] = (_, response) => {
        asked.push(performance.now());
        response.end(renderRss({ [path]: "x" }));
      };
    await run(await makeDigest({ A: `${server.origin}/a`, B: `${server.origin}/b` }));
    expect((asked[1] ?? 0) - (asked[0] ?? 0)).toBeGreaterThan(390);
  });
});

describe("what the owner says", () => {
  it("names the feeds to fetch, by name or address", async () => {
    for (const path of ["/a", "/b", "/c"]) routes[path] = renderRss({ [path]: "x" });
    const digest = await makeDigest({
      A: `${server.origin}/a`,
      B: `${server.origin}/b`,
      C: `${server.origin}/c`,
    });
    await run(digest, { names: ["c", `${server.origin}/a`] });
    expect(server.paths).toEqual(["/a", "/c"]);
    await expect(run(digest, { names: ["D"] })).rejects.toThrow(
      'found no feed called "D"; the feeds are A, B, C',
    );
  });

  it("must name a feed at all", async () => {
    await expect(run(await makeDigest({}))).rejects.toThrow(
      "feeds.yaml: found no feed to follow; write - name:",
    );
  });
});
