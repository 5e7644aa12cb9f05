import type { DateClue } from "../../../digest/model.ts";
import type { FoundDate } from "./find-date-clues.ts";
import { type JsonLdNode, textsOf } from "./json-ld.ts";
import { parseMachineDate } from "./parse-machine-date.ts";
import type { PlaceOf } from "./place.ts";
import type { ScannedPage } from "./scan-page.ts";

const KEYS: readonly (readonly [key: string, says: DateClue["says"]])[] = [
  ["datePublished", "published"],
  ["dateCreated", "published"],
  ["uploadDate", "published"],
  ["datePosted", "published"],
  ["dateModified", "modified"],
];
const ARTICLE = /Article|BlogPosting|Posting$|Report|Review|Recipe|Blog$|NewsItem|CreativeWork|HowTo|FAQPage/;
const PAGE = /Page$|WebSite/;

export function findJsonLdDates(nodes: readonly JsonLdNode[], page: ScannedPage, _address: string | undefined, placeOf: PlaceOf): FoundDate[] {
  const found: FoundDate[] = [];
  for (const { types, properties, script } of nodes) {
    const type = types.some((one) => ARTICLE.test(one)) ? "article" : types.some((one) => PAGE.test(one)) ? "page" : "other";
    for (const [key, says] of KEYS)
      for (const written of textsOf(properties[key])) {
        const value = parseMachineDate(written);
        if (value !== undefined) found.push({ kind: `json-ld ${key} of ${type}`, says, value, evidence: placeIn(script, key, written, placeOf) });
      }
  }
  if (found.length > 0) return found;
  // Where a script is broken beyond mending its dates can still be read.
  for (const script of page.scripts)
    for (const [key, says] of KEYS)
      for (const match of script.text.matchAll(new RegExp(`"${key}"\\s{0,20}:\\s{0,20}"([^"]{4,60})"`, "g"))) {
        const value = parseMachineDate(match[1] ?? "");
        if (value !== undefined)
          found.push({ kind: `json-ld ${key} of broken`, says, value, evidence: placeOf(script.start + match.index, script.start + match.index + match[0].length) });
      }
  return found;
}

function placeIn({ text, start }: JsonLdNode["script"], key: string, written: string, placeOf: PlaceOf) {
  for (const match of text.matchAll(new RegExp(`"${key}"\\s{0,20}:\\s{0,20}\\[?\\s{0,20}"((?:[^"\\\\]|\\\\.){0,200})"`, "g")))
    if (unescape(match[1] ?? "") === written) return placeOf(start + match.index, start + match.index + match[0].length);
  return placeOf(start, start + text.length);
}

function unescape(text: string): string {
  try {
    return JSON.parse(`"${text}"`);
  } catch {
    return text;
  }
}
