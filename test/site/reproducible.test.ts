import { cp, mkdtemp, readdir, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { type BuiltSite, buildSample, buildSite, runDaybook } from "./built-site.ts";

const CONTENT = fileURLToPath(new URL("../../src/content", import.meta.url));

const THREE_YEARS = 3 * 365.25 * 24 * 60 * 60 * 1000;

/** Every clock shows three years more than it is. */
const LATER = `
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...args) { if (args.length > 0) super(...args); else super(RealDate.now() + ${THREE_YEARS}); }
    static now() { return RealDate.now() + ${THREE_YEARS}; }
  };
`;

/** Whoever opens a connection, other than to a program on this machine, or asks for the address of a host ends the process. */
const CUT_OFF = `
  import dns from "node:dns";
  import net from "node:net";
  const refuse = (what) => { process.stderr.write("network: " + what); process.exit(99); };
  const connect = net.Socket.prototype.connect;
  net.Socket.prototype.connect = function (...args) {
    const options = Array.isArray(args[0]) ? args[0][0] : args[0];
    return options?.path === undefined && typeof options !== "string" ? refuse("connect") : connect.apply(this, args);
  };
  dns.lookup = dns.promises.lookup = () => refuse("lookup");
`;

/** Has Node run a script before the program. */
const preload = (script: string) => `--import data:text/javascript,${encodeURIComponent(script)}`;

let site: BuiltSite;
beforeAll(async () => {
  site = await buildSample();
});

function expectSameBytes(other: BuiltSite): void {
  expect([...other.files.keys()]).toEqual([...site.files.keys()]);
  for (const [path, body] of other.files) expect(body === site.files.get(path), path).toBe(true);
}

describe("the same input", () => {
  it("gives the same bytes in another zone, locale, place, order and time, under another umask", async () => {
    const content = await copyInReverse(CONTENT);
    const env = {
      TZ: "Pacific/Kiritimati",
      LANG: "tr_TR.UTF-8",
      LC_ALL: "tr_TR.UTF-8",
      NODE_OPTIONS: preload(`${LATER} process.umask(0o077);`),
    };
    expectSameBytes(await buildSite(["--content", content], { env }));
  });

  it("gives the same digest", async () => {
    const one = await runDaybook(["digest", CONTENT], { env: { TZ: "Asia/Tokyo" } });
    const other = await runDaybook(["digest", await copyInReverse(CONTENT)], {
      env: { TZ: "America/Los_Angeles" },
    });
    expect(one.code).toBe(0);
    expect(other.stdout).toBe(one.stdout);
  });
});

describe("the network", () => {
  it("is never touched by a build", async () => {
    expectSameBytes(await buildSite([], { env: { NODE_OPTIONS: preload(CUT_OFF) } }));
  });

  it("would be missed if it were", async () => {
    const touch = `${CUT_OFF} (await import("node:http")).get("http://localhost:9/");`;
    const { code, stderr } = await runDaybook(["build"], { env: { NODE_OPTIONS: preload(touch) } });
    expect(code, stderr).toBe(99);
  });
});

/** The same files, written in another order and with other times. */
async function copyInReverse(folder: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), "daybook-content-"));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile()).reverse()) {
    const from = join(entry.parentPath, entry.name);
    const to = join(copy, from.slice(folder.length + 1));
    await cp(from, to, { recursive: true });
    await utimes(to, 1, 1);
  }
  return copy;
}
