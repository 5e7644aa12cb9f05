import { spawn } from "node:child_process";
import type { ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { type DigestFolder, makeDigest } from "./digest-folder.ts";
import { renderRss, startServer, type TestServer } from "./start-server.ts";

const SCRIPT = fileURLToPath(new URL("run-fetch.ts", import.meta.url));

let server: TestServer;
afterEach(() => server.close());

/** Fetches in a process of its own; `onSaid` may end it. */
function startFetch(
  { content, settings, stateFile }: DigestFolder,
  end: NodeJS.Signals,
  when: Promise<void>,
) {
  const child = spawn(process.execPath, ["--import", "tsx", SCRIPT, content, settings, stateFile]);
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  void when.then(() => child.kill(end));
  return new Promise<{ said: string; code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.on("close", (code, signal) => resolve({ said, code, signal })),
  );
}

describe.each(["SIGINT", "SIGTERM", "SIGKILL"] as const)("a fetch that %s ends", (end) => {
  it("leaves whole files, and goes on where it stopped", async () => {
    let hang: (() => void) | undefined;
    const hanging = new Promise<void>((resolve) => {
      hang = resolve;
    });
    let isHealthy = false;
    const slow = (_: unknown, response: ServerResponse) => {
      response.writeHead(200, { "Content-Type": "text/xml" });
      if (isHealthy) return void response.end(renderRss({ Ferry: "A ferry." }));
      response.write("<rss><channel>");
      hang?.();
    };
    server = await startServer({
      "/a": renderRss({ Goat: "A goat." }),
      "/b": slow,
      "/c": renderRss({ Storm: "x" }),
    });
    const digest = await makeDigest({
      A: `${server.origin}/a`,
      B: `${server.origin}/b`,
      C: `${server.origin}/c`,
    });
    const first = await startFetch(digest, end, hanging);
    expect([first.code, first.signal]).toEqual([null, end]);
    expect(first.said).toContain("A  1 new\n");
    if (end !== "SIGKILL") expect(first.said).toContain("Broken off; the next fetch goes on from here.\n");
    const left = (await digest.list()).map((file) => file.replace(/\d{4}-.*Z/, "when"));
    // Nobody takes the lock of a process that was killed away before the next one comes.
    const lock = end === "SIGKILL" ? [".daybook/.feeds"] : [];
    expect(left.sort()).toEqual([...lock, "feeds/a/fetched.ndjson", "feeds/a/when.xml"]);

    isHealthy = true;
    const second = await startFetch(digest, "SIGTERM", new Promise(() => {}));
    expect(second.code, second.said).toBe(0);
    expect(second.said).toContain("A  not asked;");
    expect(second.said).toContain("B  1 new\n");
    expect(second.said).toContain("C  1 new\n");
    expect(server.paths).toEqual(["/a", "/b", "/b", "/c"]);
    expect((await digest.list()).filter((file) => file.endsWith(".xml"))).toHaveLength(3);
    expect(await digest.list()).toContain("ledger.ndjson");
  });
});
