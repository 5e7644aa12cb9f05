import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { describeSelf } from "../../../src/cli/site-folder/holder.ts";
import { withLock } from "../../../src/cli/site-folder/lock.ts";
import { locateSite } from "../../../src/cli/site-folder/site-folder.ts";

const makeFolder = () => {
  const folder = locateSite(join(mkdtempSync(join(tmpdir(), "daybook-lock-")), "site"));
  return { ...folder, place: folder.site };
};
const never = new AbortController().signal;

describe("a lock", () => {
  test("lets one in at a time, and goes with its folder", async () => {
    const folder = makeFolder();
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push(`${name} out`);
    };
    await Promise.all([withLock(folder, never, work("a")), withLock(folder, never, work("b"))]);
    expect(order).toEqual(["a in", "a out", "b in", "b out"]);
    expect(existsSync(folder.beside)).toBe(false);
  });

  test("names who holds it to those who will not wait longer", async () => {
    const folder = makeFolder();
    await withLock(folder, never, async () => {
      await expect(withLock(folder, never, async () => {}, 2)).rejects.toThrow(
        `another Daybook (process ${process.pid} on ${hostname()}) is writing there`,
      );
    });
  });

  test("is no longer waited for once the wait is interrupted", async () => {
    const folder = makeFolder();
    const controller = new AbortController();
    await withLock(folder, never, async () => {
      const waiting = withLock(folder, controller.signal, async () => {});
      controller.abort();
      await expect(waiting).rejects.toThrow("abort");
    });
  });

  test("is given back when the work fails", async () => {
    const folder = makeFolder();
    await expect(withLock(folder, never, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(existsSync(folder.beside)).toBe(false);
  });

  test.each([
    { name: "of a process that is gone", lock: { process: 2 ** 22 + 1 }, counts: false },
    { name: "of a process whose number another has now", lock: { began: "1" }, counts: false },
    { name: "of a running process", lock: {}, counts: true },
    { name: "of another machine", lock: { process: 1, host: "elsewhere.example" }, counts: true },
  ])("$name counts: $counts", async ({ lock, counts }) => {
    const folder = makeFolder();
    mkdirSync(folder.beside);
    const holder = { ...describeSelf(), ...lock };
    writeFileSync(folder.lock, JSON.stringify(holder));
    const attempt = withLock(folder, never, async () => "in", 3);
    if (counts) await expect(attempt).rejects.toThrow(`process ${holder.process} on ${holder.host}`);
    else expect(await attempt).toBe("in");
    expect(existsSync(folder.lock)).toBe(counts);
    if (counts) expect(JSON.parse(readFileSync(folder.lock, "utf8"))).toEqual(holder);
  });

  test("cut short while it was written counts for nothing", async () => {
    const folder = makeFolder();
    mkdirSync(folder.beside);
    writeFileSync(folder.lock, '{"proc');
    expect(await withLock(folder, never, async () => "in", 3)).toBe("in");
  });

  test("shows, while it is held, that its holder lives", async () => {
    const folder = makeFolder();
    await withLock(folder, never, async () => {
      const before = statSync(folder.lock).mtimeMs;
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(statSync(folder.lock).mtimeMs).not.toBe(before);
    });
  });
});
