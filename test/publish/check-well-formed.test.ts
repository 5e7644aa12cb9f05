import { expect, test } from "vitest";
import { checkWellFormed } from "./check-well-formed.ts";

test.each(['<?xml version="1.0"?>\n<a b="1" c="&quot;"><d/>text &amp; &#x41;</a>\n'])("takes %j", (xml) => {
  expect(() => checkWellFormed(xml)).not.toThrow();
});

test.each([
  "<a>&nbsp;</a>",
  "<a>R & D</a>",
  "<a><b></a></b>",
  "<a>",
  "<a>]]></a>",
  "<a>\u0001</a>",
  '<a b="1" b="2"/>',
  "<a b='1'/>",
  "<a <b/></a>",
  "<a/>text",
])("refuses %j", (xml) => {
  expect(() => checkWellFormed(xml)).toThrow();
});
