import { afterEach, expect, it, vi } from "vitest";
import { defaultFolders } from "../../src/cli/folders.ts";
import { spellCommand, spellFolders } from "../../src/cli/spell-command.ts";

afterEach(() => vi.unstubAllEnvs());

it.each([
  { event: undefined, name: "build", args: [], expected: "daybook build" },
  { event: "npx", name: "start", args: ["--port", "8081"], expected: "daybook start --port 8081" },
  { event: "init", name: "start", args: [], expected: "npm start" },
  { event: "init", name: "capture", args: ["page.txt"], expected: "npm run capture -- page.txt" },
  {
    event: undefined,
    name: "capture",
    args: ["my 'own' $x.txt"],
    expected: "daybook capture 'my '\\''own'\\'' $x.txt'",
  },
])("spells $expected", ({ event, name, args, expected }) => {
  vi.stubEnv("npm_lifecycle_event", event);
  expect(spellCommand(name, args)).toBe(expected);
});

it("names only folders that are not the project's", () => {
  expect(spellFolders(defaultFolders)).toEqual([]);
  expect(spellFolders({ ...defaultFolders, content: "/c" })).toEqual(["--content", "/c"]);
});
