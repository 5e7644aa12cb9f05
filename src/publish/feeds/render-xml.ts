import { toLegalText } from "../legal-text.ts";

/** What each markup character is handed over as, and what is written in its place. Legal text has none of the stand-ins. */
const STAND_INS: Readonly<Record<string, string>> = { "&": "\uFDD0", "<": "\uFDD1", ">": "\uFDD2" };
const WRITTEN: Readonly<Record<string, string>> = { "\uFDD0": "&amp;", "\uFDD1": "&lt;", "\uFDD2": "&gt;" };

/**
 * The XML that a generator of feedsmith makes of a value, each text in it made legal and escaped exactly once.
 * Left to itself feedsmith 3.0 writes control characters as they are, sets text with markup characters in a CDATA section
 * on a line of its own, so that white space joins the value, and turns a literal `&apos;` into an apostrophe.
 */
export function renderXml<Value>(value: Value, generate: (value: Value) => string): string {
  const xml = generate(mapText(value, hideMarkup) as Value);
  return `${xml.trimEnd()}\n`.replace(/[\uFDD0-\uFDD2]/g, (standIn) => WRITTEN[standIn] ?? "");
}

function hideMarkup(text: string): string {
  return toLegalText(text).replace(/[&<>]/g, (character) => STAND_INS[character] ?? "");
}

function mapText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapText(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapText(inner, change)]));
}
