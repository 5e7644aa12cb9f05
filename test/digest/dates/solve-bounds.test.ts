import { describe, expect, it } from "vitest";
import { BoundsSolver, type Clue, type Constraint } from "../../../src/digest/dates/solve-bounds.ts";
import type { Day, Instant } from "../../../src/digest/model.ts";

const DAY = 86_400_000;

function clue(name: string, ...constraints: Constraint[]): Clue {
  return { name, basis: "stated", evidence: [], file: "captures/a.txt", line: 1, constraints };
}
const at = (of: string, instant: string): Constraint => ({
  kind: "instants",
  of,
  earliest: instant as Instant,
  latest: instant as Instant,
});
const age = (article: string, least: number, most: number): Constraint => ({
  kind: "age",
  capture: "c",
  article,
  least: least * DAY,
  most: most * DAY,
});

describe("BoundsSolver", () => {
  it("carries a bound from an article through its capture to a sibling", () => {
    const solver = new BoundsSolver();
    const [stamp, two, one] = [
      clue("stamp", at("a", "2025-07-31T00:00:00Z")),
      clue("two days", age("a", 2, 3)),
      clue("one day", age("b", 1, 2)),
    ];
    for (const each of [one, two, stamp]) expect(solver.add(each)).toBeUndefined();
    const { from, to } = solver.domainOf("b");
    expect([from?.value, to?.value]).toEqual(["2025-07-31T00:00:00Z", "2025-08-02T00:00:00Z"]);
    expect(from?.because.map(({ name }) => name)).toEqual(["one day", "two days", "stamp"]);
  });

  it("names what a clue contradicts and keeps what was known", () => {
    const solver = new BoundsSolver();
    solver.add(clue("stamp", at("a", "2025-07-31T00:00:00Z")));
    const wrong = clue("wrong", { kind: "days", of: "a", latest: "2025-07-01" as Day });
    expect(solver.add(wrong)?.map(({ name }) => name)).toEqual(["stamp"]);
    expect(solver.domainOf("a").to?.value).toBe("2025-07-31T00:00:00Z");
  });

  it("ends on ages that cannot all be true", () => {
    const solver = new BoundsSolver();
    expect(solver.add(clue("at once", age("a", 0, 1)))).toBeUndefined();
    expect(solver.add(clue("later", at("a", "2025-07-31T00:00:00Z")))).toBeUndefined();
    expect(solver.add(clue("long ago", age("a", 300, 400)))?.length).toBeGreaterThan(0);
    expect(solver.domainOf("c").to?.value).toBe("2025-08-01T00:00:00Z");
  });

  it("allows for every zone between a stated day and an instant", () => {
    const solver = new BoundsSolver();
    solver.add(
      clue("day", { kind: "days", of: "a", earliest: "2025-07-31" as Day, latest: "2025-07-31" as Day }),
    );
    expect([solver.domainOf("a").from?.value, solver.domainOf("a").to?.value]).toEqual([
      "2025-07-30T10:00:00Z",
      "2025-08-01T12:00:00Z",
    ]);
    expect(solver.add(clue("Tokyo", at("a", "2025-07-30T15:30:00Z")))).toBeUndefined();
  });

  it("carries a bound over neighbouring pages, not over the whole archive", () => {
    const between = (capture: string, article: string): Constraint => ({
      kind: "age",
      capture,
      article,
      least: 0,
      most: DAY,
    });
    const solver = new BoundsSolver();
    const captures = 5000;
    for (let i = 0; i < captures; i += 1) {
      solver.add(clue(`first ${i}`, between(`c${i}`, `a${i}`)));
      solver.add(clue(`again ${i}`, between(`c${i + 1}`, `a${i}`)));
    }
    for (let i = 0; i < captures; i += 1) {
      const day = `2025-07-${String(1 + (i % 28)).padStart(2, "0")}` as Day;
      solver.add(clue(`day ${i}`, { kind: "days", of: `a${i}`, earliest: day, latest: day }));
    }
    expect(solver.domainOf("a1").firstDay?.value).toBe("2025-07-02");

    const bare = new BoundsSolver();
    for (let i = 0; i < 20; i += 1) {
      bare.add(clue(`first ${i}`, between(`c${i}`, `a${i}`)));
      bare.add(clue(`again ${i}`, between(`c${i + 1}`, `a${i}`)));
    }
    bare.add(clue("stamp", at("a0", "2025-07-31T00:00:00Z")));
    expect(bare.domainOf("a3").from?.value).toBe("2025-07-28T00:00:00Z");
    expect(bare.domainOf("a10")).toEqual({});
  }, 10_000);
});
