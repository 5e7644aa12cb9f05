import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** Text between tags and braces. What holds such a sign is code. */
const TEXT = /(?<=[>}])[^<>{}=()|&]*\p{L}{2}[^<>{}=()|&]*(?=[<{])/gu;
/** Attributes that people read or hear. */
const SPOKEN =
  /\b(?:title|description|aria-label|alt|label|placeholder)=(?:"[^"]*\p{L}[^"]*"|\{`(?:[^`$\p{L}]|\$\{[^}]*\})*\p{L}[^`]*`\})/gu;
/** Strings of two words or more. */
const PROSE =
  /(?<!\b(?:class|rel|content|name|sizes|media)=\{?)(["'`])[^"'`\n]*\p{L}{2} [\p{L}$][^"'`\n]*\1/gu;
const COMMENT = /(?<=^|\s)(?:\/\*[\s\S]*?\*\/|\/\/.*$)/gm;
const IMPORT = /^import\s[\s\S]*?;$/gm;

/** What of the source of a component a translator could not reach. */
function findLiterals(source: string): string[] {
  const code = source.replace(COMMENT, "").replace(IMPORT, "");
  const texts = [...code.matchAll(TEXT)].map(([text]) => text).filter((text) => !isCode(text));
  const strings = [SPOKEN, PROSE].flatMap((pattern) => [...code.matchAll(pattern)].map(([text]) => text));
  return [...texts, ...strings].map((text) => text.trim());
}

/** What stands between two blocks of code rather than between two tags. */
function isCode(text: string): boolean {
  return /^\s*(?:[,;:.?]|(?:else|export|function|const|interface|type|readonly|return|from|satisfies|as)\b)/.test(
    text,
  );
}

const folders = ["_includes", "src/pages"].map((folder) => new URL(`../../${folder}/`, import.meta.url));
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".tsx"))
    .map((name) => [name, new URL(name, folder)] as const),
);

test.each(files)("%s spells nothing that the words of a language should", (_, file) => {
  expect(findLiterals(readFileSync(file, "utf8"))).toEqual([]);
});

describe("the check itself finds", () => {
  test.each([
    { source: `return <h1>Coming up</h1>;`, expected: "Coming up" },
    { source: `<p>\n  Part of the story <b>x</b>\n</p>`, expected: "Part of the story" },
    { source: `<p><b>x</b> on {place}</p>`, expected: "on" },
    { source: `<Page title="Tags" />`, expected: `title="Tags"` },
    { source: `<nav aria-label="Years">`, expected: `aria-label="Years"` },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source
    { source: "<Page description={`${1} reports`} />", expected: "description={`${1} reports`}" },
    { source: `const text = isOwn ? "no text" : words.none;`, expected: `"no text"` },
  ])("$source", ({ source, expected }) => {
    expect(findLiterals(source)).toContain(expected);
  });
});
