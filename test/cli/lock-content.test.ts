import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { withContentLock } from "../../src/cli/lock-content.ts";

const makeContent = () => mkdtempSync(join(tmpdir(), "daybook-content-"));

describe("the lock of a content folder", () => {
  test.each([
    { name: "a second fetch", held: "feeds", asked: "feeds", waits: true },
    { name: "a second writer of the ledger", held: "ledger", asked: "ledger", waits: true },
    { name: "a capture while a fetch runs", held: "feeds", asked: "ledger", waits: false },
  ] as const)("$name waits: $waits", async ({ held, asked, waits }) => {
    const content = makeContent();
    await withContentLock(content, held, async () => {
      const second = withContentLock(content, asked, async () => "in", { attempts: 2 });
      if (waits) await expect(second).rejects.toThrow(`${content}: another Daybook (process ${process.pid}`);
      else expect(await second).toBe("in");
    });
    expect(existsSync(join(content, ".daybook"))).toBe(false);
  });

  test("makes no folder where there is none", async () => {
    const content = join(makeContent(), "missing");
    expect(await withContentLock(content, "feeds", async () => "in")).toBe("in");
    expect(existsSync(content)).toBe(false);
  });
});
