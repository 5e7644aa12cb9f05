import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectFolder } from "../../../src/cli/folders.ts";
import { describeKind, listKinds } from "../../../src/cli/report/problem-kinds.ts";

/** How a problem is made: `{ kind: "ledger", file, line, message }`, or by way of a function that takes its kind. */
const MADE = /kind: "([a-z-]+)",\s*(?:file|line)\b|problemAt\("([a-z-]+)"\)/g;

it("has words for every kind of problem that there is", () => {
  const sources = ["src/read", "src/digest"].flatMap((folder) =>
    readdirSync(join(projectFolder, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .map((path) => readFileSync(join(projectFolder, folder, path), "utf8")),
  );
  const kinds = sources.flatMap((source) =>
    [...source.matchAll(MADE)].map((made) => made[1] ?? made[2] ?? ""),
  );
  expect(kinds).toContain("near-threshold");
  expect(kinds.filter((kind) => describeKind(kind).heading === kind)).toEqual([]);
});

it("lists kinds in the order of the report, new ones last", () => {
  const problems = ["new", "bridge", "vanished", "bridge"].map((kind) => ({
    kind,
    file: "",
    line: 1,
    message: "",
  }));
  expect(listKinds(problems)).toEqual(["vanished", "bridge", "new"]);
});
