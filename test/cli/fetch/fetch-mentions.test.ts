import { mkdtemp, symlink } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fetchFeeds } from "../../../src/cli/fetch/fetch-feeds.ts";
import { type DigestFolder, makeDigest } from "./digest-folder.ts";
import { parseSimply } from "./parse-simply.ts";
import { type Route, startServer, type TestServer } from "./start-server.ts";

const LIMITS = { connect: 400, idle: 400, whole: 900, pause: 5 };
const reply = {
  type: "entry",
  "wm-id": 42,
  "wm-source": "https://goats.example/re",
  "wm-target": "https://daybook.example/articles/goat/",
  "wm-property": "in-reply-to",
  content: { text: "Well said." },
};

let server: TestServer;
let routes: Record<string, Route>;
let said = "";
beforeEach(async () => {
  routes = {};
  server = await startServer(new Proxy({}, { get: (_, path) => routes[String(path)] }));
});
afterEach(async () => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
  await server.close();
});

const answer = (children: readonly unknown[]) =>
  JSON.stringify({ type: "feed", name: "Webmentions", children });
const makeReceiver = () =>
  makeDigest({}, `responses: { mentions: "${server.origin}/mentions?domain=daybook.example" }`);

async function run(digest: DigestFolder, token?: string): Promise<void> {
  said = "";
  const write = vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += text;
    return true;
  });
  const tools = { limits: LIMITS, parse: parseSimply, stateFile: digest.stateFile, token };
  await fetchFeeds([], digest, tools).finally(() => write.mockRestore());
}

describe("responses", () => {
  it("are written one by one, when they are new or changed", async () => {
    routes["/mentions"] = answer([reply, { ...reply, "wm-id": 43 }, { type: "entry" }]);
    const digest = await makeReceiver();
    await run(digest);
    expect(said).toBe("Responses: 2 new, 0 known, 1 left out, which name no page of this site\n");
    expect(await digest.list()).toEqual(["responses/wm-42.json", "responses/wm-43.json"]);
    expect(JSON.parse(await digest.read("responses/wm-42.json"))).toEqual(reply);

    routes["/mentions"] = answer([
      { ...reply, content: { text: "Well said!" } },
      { ...reply, "wm-id": 43 },
    ]);
    await run(digest);
    expect(said).toBe("Responses: 0 new, 1 changed, 1 known\n");
    expect(await digest.read("responses/wm-42.json")).toContain("Well said!");
  });

  it("are asked for with the token, which is told to nobody else", async () => {
    const asked: string[] = [];
    routes["/mentions"] = (request, response) => {
      asked.push(request.url ?? "");
      response.end(answer([reply]));
    };
    const digest = await makeReceiver();
    await run(digest, "se&cret");
    expect(asked).toEqual(["/mentions?domain=daybook.example&token=se%26cret"]);
    routes["/mentions"] = (_, response) => void response.writeHead(401).end();
    await run(digest, "se&cret");
    expect(said).toBe("Responses: failed: it does not let Daybook in (status 401)\n");
    routes["/mentions"] = (request, response) =>
      void response.writeHead(302, { Location: `http://10.0.0.1${request.url}` }).end();
    await run(digest, "se&cret");
    expect(said).toContain("Responses: failed: it leads to 10.0.0.1");
    expect(said).not.toContain("cret");
    for (const file of await digest.list()) expect(await digest.read(file)).not.toContain("cret");
  });

  it.each([
    { name: "no JSON", route: "<rss></rss>", expected: "no responses in JF2" },
    { name: "other JSON", route: '{"error": "not found"}', expected: "no responses in JF2" },
    {
      name: "nothing",
      route: (_: unknown, response: ServerResponse) => void response.writeHead(500).end(),
      expected: "status 500",
    },
  ])("that come as $name are a failure", async ({ route, expected }) => {
    routes["/mentions"] = route;
    const digest = await makeReceiver();
    await run(digest);
    expect(said).toContain(`Responses: failed: it answer`);
    expect(said).toContain(expected);
    expect([process.exitCode, await digest.list()]).toEqual([1, []]);
  });

  it("are not asked for before their receiver wants to be asked again", async () => {
    let asked = 0;
    routes["/mentions"] = (_, response) => {
      asked += 1;
      response.writeHead(429, { "Retry-After": "600" }).end();
    };
    const digest = await makeReceiver();
    await run(digest);
    expect(said).toContain(
      "Responses: failed: it has been asked too often (status 429); next try not before ",
    );
    await run(digest);
    expect(said).toMatch(/^Responses: not asked; next try not before /);
    expect(asked).toBe(1);
  });

  it("are written nowhere behind a link", async () => {
    routes["/mentions"] = answer([reply]);
    const digest = await makeReceiver();
    await symlink(await mkdtemp(join(tmpdir(), "daybook-elsewhere-")), join(digest.content, "responses"));
    await expect(run(digest)).rejects.toThrow("responses: found a link; put a folder in its place");
  });
});
