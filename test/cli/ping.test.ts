import { mkdtemp, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import { type CommandResult, runDaybook } from "../site/built-site.ts";

let server: Server | undefined;
afterEach(() => server?.close());

/** A hub on this machine that answers every request alike. */
async function startHub(
  status: number,
  answer = "",
): Promise<{ address: string; requests: { request: IncomingMessage; body: string }[] }> {
  const requests: { request: IncomingMessage; body: string }[] = [];
  server = createServer(async (request, response) => {
    requests.push({ request, body: await text(request) });
    response.writeHead(status).end(answer);
  });
  const listening = server;
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, requests };
}

async function ping(site: string, ...more: string[]): Promise<CommandResult> {
  const settings = await mkdtemp(join(tmpdir(), "daybook-settings-"));
  await writeFile(join(settings, "site.yaml"), `address: https://daybook.example/\n${site}\n`);
  return runDaybook(["ping", "--settings", settings, ...more]);
}

describe("daybook ping", () => {
  it("tells the hub of every feed document, some at a time, and of no archive", async () => {
    const { address, requests } = await startHub(204);
    const { code, stdout, stderr } = await ping(`hub: ${address}\nthresholds: {tag: 1, outlet: 1}`);
    expect(code, stderr).toBe(0);
    expect(stdout).toBe("");
    expect(requests.length).toBeGreaterThan(1);
    const topics = requests.flatMap(({ body, request }) => {
      expect([request.method, request.headers["content-type"]]).toEqual([
        "POST",
        "application/x-www-form-urlencoded;charset=UTF-8",
      ]);
      const form = new URLSearchParams(body);
      expect(form.get("hub.mode")).toBe("publish");
      return form.getAll("hub.url");
    });
    expect(topics.slice(0, 3)).toEqual(
      ["feed.xml", "atom.xml", "feed.json"].map((name) => `https://daybook.example/${name}`),
    );
    expect(new Set(topics).size).toBe(topics.length);
    expect(stderr).toBe(`Told ${address} of ${topics.length} feed documents.\n`);
  });

  it("names the folder that the site is served under", async () => {
    const { address, requests } = await startHub(202);
    await ping(`hub: ${address}`, "--path-prefix", "/news/");
    expect(new URLSearchParams(requests[0]?.body).get("hub.url")).toBe(
      "https://daybook.example/news/feed.xml",
    );
  });

  it("says what the hub answers when it refuses", async () => {
    const { address } = await startHub(400, "\n Bad topic \u001B[31m\nand more\n");
    const { code, stderr } = await ping(`hub: ${address}`);
    expect(code).toBe(1);
    expect(stderr).toContain(`${address}: the hub refused with status 400: Bad topic [31m; look at hub:`);
    expect(stderr).not.toContain("and more");
  });

  it("says when the hub cannot be reached", async () => {
    const { address } = await startHub(204);
    await new Promise((resolve) => server?.close(resolve));
    const { code, stderr } = await ping(`hub: ${address}`);
    expect(code).toBe(1);
    expect(stderr).toContain(`${address}: the hub could not be reached (ECONNREFUSED); try again later`);
  });

  it("asks nothing of the hub while there is no feed", async () => {
    const { address, requests } = await startHub(204);
    const empty = await mkdtemp(join(tmpdir(), "daybook-empty-"));
    const { code, stderr } = await ping(`hub: ${address}`, "--content", empty);
    expect([code, requests.length]).toEqual([0, 0]);
    expect(stderr).toContain("There is no feed to tell of");
  });

  it("says when there is none", async () => {
    const { code, stderr } = await ping("title: X");
    expect(code).toBe(1);
    expect(stderr).toContain(
      "site.yaml: found no hub to tell; write its address, as hub: https://hub.example.org/",
    );
  });
});
