import { describe, expect, test } from "vitest";
import { describeFailure } from "../../src/cli/describe-failure.ts";
import { OwnerError } from "../../src/read/owner-error.ts";

const failure = (code: string, path?: string) =>
  Object.assign(new Error("x"), { code, ...(path !== undefined && { path }) });

describe("describeFailure", () => {
  test.each([
    {
      name: "the owner's mistake",
      error: new OwnerError("site.yaml:1: found x; write y"),
      expected: "site.yaml:1: found x; write y",
    },
    {
      name: "a full disk",
      error: failure("ENOSPC", "/d/a.html"),
      expected: "/d/a.html: the disk is full; make room (ENOSPC)",
    },
    {
      name: "a full disk without a file",
      error: failure("ENOSPC"),
      expected: "the disk is full; make room (ENOSPC)",
    },
    {
      name: "a read-only disk",
      error: failure("EROFS", "/d"),
      expected: "/d: the file system is read-only; give a folder on another (EROFS)",
    },
  ])("$name", ({ error, expected }) => {
    expect(describeFailure(error)).toBe(expected);
  });

  test.each([new TypeError("no such thing"), failure("ERR_INVALID_ARG_TYPE")])(
    "keeps the trace of $name",
    (error) => {
      expect(describeFailure(error)).toMatch(/^Daybook itself failed; please tell its authors: .*\n\s+at /);
    },
  );

  test("takes whatever is thrown", () => {
    expect(describeFailure("text")).toContain("text");
  });
});
