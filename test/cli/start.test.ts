import type { ChildProcess } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { get } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { defaultFolders } from "../../src/cli/folders.ts";
import { runDaybook, startDaybook } from "../site/built-site.ts";

let root: string;
let running: ChildProcess | undefined;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "daybook-start-"));
  await cp(defaultFolders.content, join(root, "content"), { recursive: true });
  await cp(defaultFolders.settings, join(root, "settings"), { recursive: true });
});
afterEach(async () => {
  running?.kill("SIGKILL");
  await rm(root, { recursive: true, force: true });
});

/** A port that was free a moment ago. */
function findPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

it("tells its address, one line a build, why one fails, and ends on an interrupt", async () => {
  const port = await findPort();
  const folders = ["--content", join(root, "content"), "--settings", join(root, "settings")];
  const { child, ended } = startDaybook(["start", ...folders, "--port", String(port)]);
  running = child;
  let said = "";
  child.stderr.on("data", (words: string) => {
    said += words;
  });
  const hear = async (words: RegExp) => {
    for (let tries = 0; tries < 600 && !words.test(said); tries += 1) await sleep(50);
    expect(said).toMatch(words);
    said = "";
  };
  // A fetch would say what it is, and be served without the script that reloads.
  const load = () =>
    new Promise<string>((resolve, reject) => {
      get(`http://127.0.0.1:${port}/`, (response) => text(response).then(resolve, reject)).on(
        "error",
        reject,
      );
    });

  await hear(
    new RegExp(
      `^Building the preview …\\nBuilt in [\\d.]+ s: http://localhost:${port}/ \\(Ctrl-C ends it\\)\\n$`,
    ),
  );
  const first = await load();
  expect(first).toContain("The Sample Daybook");
  expect(first).toContain("/.11ty/reload-client.js");
  expect(first).not.toContain("content-security-policy");

  const site = join(root, "settings/site.yaml");
  const source = await readFile(site, "utf8");
  await writeFile(site, `${source.replace("The Sample Daybook", "Another Name")}\noffline: true\n`);
  await hear(/^Built in [\d.]+ s: \S*settings\/site\.yaml changed\n$/);
  expect(await load()).toContain("Another Name");
  // What a browser kept would pass for the preview of later drafts.
  expect(await load()).not.toMatch(/\/offline\.[0-9a-f]+\.js/);

  await writeFile(site, `${source}colour: red\n`);
  await hear(/error site\.yaml:\d+: found the key "colour"[\s\S]*the preview shows the last good site/);
  expect(await load()).toContain("Another Name");

  child.kill("SIGINT");
  expect(await ended).toMatchObject({ code: 0, signal: null, stdout: "" });
}, 120_000);

it("refuses a port that is taken or is none, before it builds", async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port)),
  );
  const { code, stderr } = await runDaybook(["start", "--port", String(port)]);
  server.close();
  expect(code).toBe(1);
  expect(stderr).toContain(`--port ${port}: another program`);
  expect(stderr).not.toContain("Building");
  const none = await runDaybook(["start", "--port", "http"]);
  expect(none.stderr).toContain('--port: found "http"; write a number from 1 to 65535');
});
