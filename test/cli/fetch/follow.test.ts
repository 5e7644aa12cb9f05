import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { follow } from "../../../src/cli/fetch/follow.ts";
import type { Ask } from "../../../src/cli/fetch/request.ts";
import { type Route, renderRss, startRawServer, startServer, type TestServer } from "./start-server.ts";

let server: TestServer;
afterEach(() => server.close());

const LIMITS = { connect: 400, idle: 400, whole: 900, pause: 0 };
const LARGEST = 1_000_000;

function get(path: string, more: Partial<Ask> = {}) {
  return follow(new URL(path, server.origin).href, {
    headers: {},
    limits: LIMITS,
    body: { largest: LARGEST },
    trusted: new URL(server.origin).host,
    signal: new AbortController().signal,
    ...more,
  });
}

describe("redirects", () => {
  const to = (status: number, location?: string) => (_: unknown, response: ServerResponse) =>
    void response.writeHead(status, location === undefined ? {} : { Location: location }).end("elsewhere");
  const routes: Record<string, Route> = {
    "/feed": renderRss({}),
    "/moved": to(301, "/feed"),
    "/moved-308": to(308, "/moved"),
    "/moved-then-passing": to(301, "/passing"),
    "/passing": to(302, "/feed"),
    "/passing-then-moved": to(307, "/moved"),
    "/in-utf-8": to(302, Buffer.from("/früh").toString("latin1")),
    "/fr%C3%BCh": "früh",
    "/circle": to(302, "/circle-2"),
    "/circle-2": to(302, "/circle"),
    "/self": to(301, "/self#again"),
    "/nowhere": to(302),
    "/no-address": to(302, "http://[::"),
    "/too-long": to(302, `/${"a".repeat(3000)}`),
    "/file": to(302, "file:///etc/passwd"),
    "/private": to(302, "http://10.0.0.1/feed"),
    "/own-network": to(302, "http://127.0.0.1:9/feed"),
    "/by-name": to(302, "http://localhost:9/feed"),
    "/metadata": to(302, "http://169.254.169.254/latest/"),
    "/mapped": to(302, "http://[::ffff:127.0.0.1]:9/"),
    "/password": to(302, "https://me:word@harbour-world.example/"),
    "/odd-status": to(300, "/feed"),
  };
  for (let step = 0; step < 7; step += 1) routes[`/step-${step}`] = to(302, `/step-${step + 1}`);
  routes["/step-7"] = "the end";

  it.each([
    { path: "/feed", expected: { to: "/feed" } },
    { path: "/moved", expected: { to: "/feed", moved: "/feed" } },
    { path: "/moved-308", expected: { to: "/feed", moved: "/feed" } },
    { path: "/moved-then-passing", expected: { to: "/feed", moved: "/passing" } },
    { path: "/passing", expected: { to: "/feed" } },
    { path: "/passing-then-moved", expected: { to: "/feed" } },
    { path: "/in-utf-8", expected: { to: "/fr%C3%BCh" } },
    { path: "/step-2", expected: { to: "/step-7" } },
  ])("are followed from $path", async ({ path, expected }) => {
    server = await startServer(routes);
    const { status, address, moved } = await get(path);
    expect({
      status,
      to: new URL(address).pathname,
      ...(moved !== undefined && { moved: new URL(moved).pathname }),
    }).toEqual({ status: 200, ...expected });
  });

  it.each([
    { path: "/circle", expected: "round in a circle" },
    { path: "/self", expected: "round in a circle" },
    { path: "/step-1", expected: "more than 5 redirects" },
    { path: "/nowhere", expected: "a redirect that leads nowhere" },
    { path: "/no-address", expected: "a redirect to what is no address" },
    { path: "/too-long", expected: "a redirect to what is no address" },
    { path: "/file", expected: "leads to file:" },
    { path: "/private", expected: "leads to 10.0.0.1" },
    { path: "/own-network", expected: "leads to 127.0.0.1:9, which is not on the public internet" },
    { path: "/by-name", expected: /leads to localhost \((?:127\.0\.0\.1|::1)\)/ },
    { path: "/metadata", expected: "leads to 169.254.169.254" },
    { path: "/mapped", expected: "leads to [::ffff:7f00:1]:9" },
    { path: "/password", expected: "a name or password" },
  ])("are not followed from $path", async ({ path, expected }) => {
    server = await startServer(routes);
    await expect(get(path)).rejects.toThrow(expected);
  });

  it("are left alone where a status is none", async () => {
    server = await startServer(routes);
    expect(await get("/odd-status")).toMatchObject({ status: 300, body: Buffer.alloc(0) });
  });

  it("are asked about one by one", async () => {
    server = await startServer(routes);
    const asked: string[] = [];
    const ask = {
      headers: {},
      limits: LIMITS,
      body: { largest: LARGEST },
      signal: new AbortController().signal,
    };
    const trusted = new URL(server.origin).host;
    await follow(`${server.origin}/moved-308`, { ...ask, trusted }, async ({ pathname }) => {
      asked.push(pathname);
    });
    expect(asked).toEqual(["/moved-308", "/moved", "/feed"]);
  });

  it("reach no private host that was not named by its port, too", async () => {
    server = await startServer(routes);
    await expect(get("/feed", { trusted: "127.0.0.1:9" })).rejects.toThrow("not on the public internet");
    expect(server.requests).toEqual([]);
  });
});

describe("what is packed", () => {
  const feed = renderRss({ Goat: "A goat. ".repeat(1000) });
  it.each([
    { coding: "gzip", packed: gzipSync(feed) },
    { coding: "X-GZIP", packed: gzipSync(feed) },
    { coding: "br", packed: brotliCompressSync(feed) },
    { coding: "deflate", packed: deflateSync(feed) },
    { coding: "deflate, without its header", packed: deflateRawSync(feed) },
    { coding: "identity", packed: Buffer.from(feed) },
  ])("by $coding is unpacked", async ({ coding, packed }) => {
    server = await startServer({
      "/feed": (_, response) =>
        void response.writeHead(200, { "Content-Encoding": coding.split(",")[0] }).end(packed),
    });
    expect((await get("/feed")).body.toString()).toBe(feed);
  });

  it.each([
    {
      name: "gzip cut off",
      coding: "gzip",
      packed: gzipSync(feed).subarray(0, -20),
      expected: "broken or cut off",
    },
    {
      name: "deflate cut off",
      coding: "deflate",
      packed: deflateSync(feed).subarray(0, -6),
      expected: "cut off",
    },
    {
      name: "br cut off",
      coding: "br",
      packed: brotliCompressSync(feed).subarray(0, -6),
      expected: "cut off",
    },
    { name: "gzip that is none", coding: "gzip", packed: Buffer.from(feed), expected: "broken or cut off" },
    {
      name: "what nobody asked for",
      coding: "zstd",
      packed: gzipSync(feed),
      expected: '"zstd", which nobody',
    },
    { name: "twice", coding: "gzip, gzip", packed: gzipSync(gzipSync(feed)), expected: "more than once" },
  ])("is a failure: $name", async ({ coding, packed, expected }) => {
    server = await startServer({
      "/feed": (_, response) => void response.writeHead(200, { "Content-Encoding": coding }).end(packed),
    });
    await expect(get("/feed")).rejects.toThrow(expected);
  });

  it.each([
    { coding: "gzip", bomb: gzipSync(Buffer.alloc(100_000_000)) },
    { coding: "br", bomb: brotliCompressSync(Buffer.alloc(100_000_000)) },
  ])("by $coding into a bomb is not unpacked", async ({ coding, bomb }) => {
    expect(bomb.length).toBeLessThan(LARGEST);
    server = await startServer({
      "/feed": (_, response) => void response.writeHead(200, { "Content-Encoding": coding }).end(bomb),
    });
    const before = process.memoryUsage.rss();
    await expect(get("/feed")).rejects.toThrow("more than 1000000 bytes");
    expect(process.memoryUsage.rss() - before).toBeLessThan(50_000_000);
  });
});

describe("what comes over the line", () => {
  const head = (length: number | string) => `HTTP/1.1 200 OK\r\nContent-Length: ${length}\r\n\r\n`;
  const endless = async (socket: Socket) => {
    socket.write("HTTP/1.1 200 OK\r\n\r\n");
    while (socket.writable) {
      socket.write(Buffer.alloc(100_000, "a"));
      await wait(1);
    }
  };
  it.each([
    { name: "nothing", answer: () => {}, expected: "the host said nothing for 0.4 seconds" },
    {
      name: "headers that stop",
      answer: (socket: Socket) => void socket.write("HTTP/1.1 200 OK\r\nX-"),
      expected: "the host said nothing for 0.4 seconds",
    },
    {
      name: "a body that stops",
      answer: (socket: Socket) => void socket.write(`${head(1000)}<rss>`),
      expected: "the host said nothing for 0.4 seconds",
    },
    {
      name: "a body that drips",
      answer: async (socket: Socket) => {
        socket.write(head(1000));
        while (socket.writable) {
          socket.write("a");
          await wait(50);
        }
      },
      expected: "the answer was not complete in 0.9 seconds",
    },
    { name: "a body without end", answer: endless, expected: "more than 1000000 bytes" },
    {
      name: "less than was told",
      answer: (socket: Socket) => void socket.end(`${head(5000)}<rss></rss>`),
      expected: "broken off after 11 of 5000 bytes",
    },
    {
      name: "more than was told",
      answer: (socket: Socket) => void socket.end(`${head(5)}<rss></rss>`),
      expected: "breaks the rules of HTTP",
    },
    {
      name: "two lengths",
      answer: (socket: Socket) =>
        void socket.end("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 11\r\n\r\n<rss></rss>"),
      expected: "breaks the rules of HTTP",
    },
    {
      name: "chunks without the last",
      answer: (socket: Socket) =>
        void socket.end("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n"),
      expected: "broken off after 5 bytes",
    },
    {
      name: "a reset",
      answer: (socket: Socket) => void socket.resetAndDestroy(),
      expected: "the connection was broken off",
    },
    {
      name: "a reset in the body",
      answer: async (socket: Socket) => {
        socket.write(`${head(1000)}<rss>`);
        await wait(50);
        socket.resetAndDestroy();
      },
      expected: "broken off",
    },
    {
      name: "an end",
      answer: (socket: Socket) => void socket.end(),
      expected: "the connection was broken off",
    },
    {
      name: "garbage",
      answer: (socket: Socket) => void socket.end("\0\x01\x02 garbage\r\n\r\n"),
      expected: "breaks the rules of HTTP",
    },
    {
      name: "headers without end",
      answer: (socket: Socket) => void socket.end(`HTTP/1.1 200 OK\r\nX: ${"a".repeat(100_000)}\r\n\r\n`),
      expected: "the headers of the answer are too long",
    },
  ])("is a failure: $name", async ({ answer, expected }) => {
    server = await startRawServer(answer);
    const began = performance.now();
    await expect(get("/feed")).rejects.toThrow(expected);
    expect(performance.now() - began).toBeLessThan(2_500);
  });

  it("is a failure where the connection is not secure", async () => {
    server = await startRawServer((socket) => void socket.end("HTTP/1.1 200 OK\r\n\r\n"));
    await expect(get(server.origin.replace("http:", "https:"))).rejects.toThrow("is not secure");
  });

  it("is a failure where there is no connection in time", async () => {
    // Whoever waits for the first word of a secure connection waits for ever.
    server = await startRawServer(() => {});
    await expect(get(server.origin.replace("http:", "https:"))).rejects.toThrow(
      "there was no connection in 0.4 seconds",
    );
  });

  it("is a failure where nobody listens, or there is no such host", async () => {
    server = await startServer({});
    const { origin } = server;
    await server.close();
    await expect(get(`${origin}/`)).rejects.toThrow("the host refuses connections");
    await expect(get("http://harbour-world.invalid/")).rejects.toThrow(/no such host|could not be looked up/);
  });

  it("is broken off by a signal", async () => {
    server = await startRawServer(() => {});
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    await expect(get("/feed", { signal: controller.signal })).rejects.toThrow(
      expect.objectContaining({ name: "AbortError" }),
    );
  });
});
