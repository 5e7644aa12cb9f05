import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { HOSTS_AT_ONCE } from "../../../src/cli/fetch/limits.ts";
import { takeTurns } from "../../../src/cli/fetch/take-turns.ts";

const turns = (signal = new AbortController().signal) => ({
  hostOf: (item: string) => item.charAt(0),
  pauseOf: async () => 20,
  signal,
});

describe("takeTurns", () => {
  it("takes those of one host one after the other, with a pause between, and several hosts at once", async () => {
    const steps: string[] = [];
    const began = performance.now();
    await takeTurns(["a1", "b1", "a2", "a3"], turns(), async (item) => {
      steps.push(`begin ${item}`);
      await wait(10);
      steps.push(`end ${item}`);
    });
    expect(performance.now() - began).toBeGreaterThan(65);
    expect(steps.filter((step) => step.includes("a"))).toEqual(
      ["a1", "a2", "a3"].flatMap((item) => [`begin ${item}`, `end ${item}`]),
    );
    expect(steps.indexOf("begin b1")).toBeLessThan(steps.indexOf("end a1"));
  });

  it("asks few hosts at once", async () => {
    let [open, most] = [0, 0];
    await takeTurns([..."abcdefghij"], turns(), async () => {
      open += 1;
      most = Math.max(most, open);
      await wait(10);
      open -= 1;
    });
    expect(most).toBe(HOSTS_AT_ONCE);
  });

  it("ends the others before it throws", async () => {
    const done: string[] = [];
    const taken = takeTurns(["a1", "a2", "b1", "b2"], turns(), async (item) => {
      if (item === "a1") throw new Error("full");
      await wait(10);
      done.push(item);
    });
    await expect(taken).rejects.toThrow("full");
    expect(done).toEqual(["b1", "b2"]);
  });

  it("takes no turn once it is broken off", async () => {
    const controller = new AbortController();
    const done: string[] = [];
    const taken = takeTurns(["a1", "a2"], turns(controller.signal), async (item) => {
      done.push(item);
      controller.abort();
    });
    await expect(taken).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
    expect(done).toEqual(["a1"]);
  });
});
