import { describe, expect, it } from "vitest";
import { renderLines } from "../../../src/cli/export/render-lines.ts";
import { defaultFolders } from "../../../src/cli/folders.ts";
import { loadDigest } from "../../../src/cli/load-digest.ts";
import type { Digest } from "../../../src/digest/model.ts";

const { digest: sample } = await loadDigest(defaultFolders);
const digest: Digest = {
  ...sample,
  responses: [
    {
      id: "wm-1",
      file: "responses/wm-1.json",
      kind: "reply",
      target: "/articles/goat/",
      source: "https://goats.example/",
      text: "Two\nlines",
    },
  ],
  problems: [{ kind: "unreadable", file: "captures/x.txt", line: 3, message: "found nothing" }],
};
const lines = [...renderLines(digest)];
const values = lines.map((line) => JSON.parse(line));

describe("renderLines", () => {
  it("writes one JSON object a line", () => {
    for (const line of lines) expect(line).toMatch(/^\{[^\n]*\}\n$/);
  });

  it("begins with what it is", () => {
    expect(values[0]).toEqual({ kind: "daybook", format: 1, asOf: digest.asOf });
  });

  it("has a line for each thing, in the order of the digest", () => {
    expect(values.map(({ kind }) => kind)).toEqual([
      "daybook",
      ...digest.captures.map(() => "capture"),
      ...digest.articles.map(() => "article"),
      ...digest.stories.map(() => "story"),
      ...digest.events.map(() => "event"),
      "response",
      "problem",
    ]);
  });

  it("loses nothing of what it writes", () => {
    const of = (kind: string) =>
      values.filter((value) => value.kind === kind).map(({ kind: _, ...value }) => value);
    const written = (value: unknown) => JSON.parse(JSON.stringify(value));
    expect(of("article")).toEqual(written(digest.articles));
    expect(of("capture")).toEqual(written(digest.captures));
    expect(of("story")).toEqual(written(digest.stories));
    expect(of("event").map(({ eventKind: kind, ...event }) => ({ kind, ...event }))).toEqual(
      written(digest.events),
    );
    expect(of("response").map(({ responseKind: kind, ...rest }) => ({ kind, ...rest }))).toEqual(
      digest.responses,
    );
    expect(of("problem").map(({ problemKind: kind, ...rest }) => ({ kind, ...rest }))).toEqual(
      digest.problems,
    );
  });
});
