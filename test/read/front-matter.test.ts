import { expect, it } from "vitest";
import { splitFrontMatter } from "../../src/read/front-matter.ts";

const whole = (body: string) => ({ yamlLine: 1, body, bodyLine: 1 });

it.each([
  { name: "none", input: "Title\ntext", expected: whole("Title\ntext") },
  {
    name: "keys",
    input: "---\na: 1\nb: 2\n---\nText",
    expected: { yaml: "a: 1\nb: 2\n", yamlLine: 2, body: "Text", bodyLine: 5 },
  },
  {
    name: "no keys",
    input: "---\n---\nText",
    expected: { yaml: "", yamlLine: 2, body: "Text", bodyLine: 3 },
  },
  {
    name: "no body",
    input: "---\na: 1\n---",
    expected: { yaml: "a: 1\n", yamlLine: 2, body: "", bodyLine: 4 },
  },
  {
    name: "spaces behind the dashes",
    input: "---  \na: 1\n--- \nText",
    expected: { yaml: "a: 1\n", yamlLine: 2, body: "Text", bodyLine: 4 },
  },
  {
    name: "yaml named",
    input: "---yaml\na: 1\n---\nText",
    expected: { yaml: "a: 1\n", yamlLine: 2, body: "Text", bodyLine: 4 },
  },
  {
    name: "an engine",
    input: "--- js\na\n---\nText",
    expected: { yaml: "a\n", yamlLine: 2, body: "Text", bodyLine: 4, engine: "js" },
  },
  { name: "no closing line", input: "---\na: 1\nText", expected: whole("---\na: 1\nText") },
  { name: "more dashes", input: "-----\na\n---\n", expected: whole("-----\na\n---\n") },
  { name: "dashes and words", input: "--- and then\na\n---\n", expected: whole("--- and then\na\n---\n") },
  { name: "a blank line first", input: "\n---\na: 1\n---\n", expected: whole("\n---\na: 1\n---\n") },
  { name: "dashes alone", input: "---", expected: whole("---") },
  {
    name: "dashes within a line",
    input: "---\na: b --- c\n---\nx",
    expected: { yaml: "a: b --- c\n", yamlLine: 2, body: "x", bodyLine: 4 },
  },
])("$name", ({ input, expected }) => expect(splitFrontMatter(input)).toEqual(expected));
