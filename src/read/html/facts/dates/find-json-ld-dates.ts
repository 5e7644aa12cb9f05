import type { DateClue, Evidence } from "../../../../digest/model.ts";
import { isOfArticle, isOfPage, type JsonLdNode, textsOf } from "../json-ld.ts";
import type { PlaceOf } from "../place.ts";
import type { Hidden } from "../scan-page.ts";
import type { FoundDate } from "./found-date.ts";
import { parseMachineDate } from "./parse-machine-date.ts";

/** A property that dates an article (https://schema.org/CreativeWork), and what it says. */
const KEYS: readonly (readonly [key: string, says: DateClue["says"], kind: FoundDate["kind"]])[] = [
  ["datePublished", "published", "json-ld"],
  ["dateCreated", "dated", "loose meta"],
  ["dateModified", "modified", "modified"],
];
const VALUE = '"((?:[^"\\\\]|\\\\.){4,100})"';

/** The dates of the article or its page; those of videos and products on it are not the article's. */
export function findJsonLdDates(
  nodes: readonly JsonLdNode[],
  scripts: readonly Hidden[],
  placeOf: PlaceOf,
): FoundDate[] {
  const found = nodes
    .filter((node) => isOfArticle(node) || isOfPage(node))
    .flatMap(({ properties, script }) =>
      KEYS.flatMap(([key, says, kind]) =>
        textsOf(properties[key]).flatMap((written): FoundDate[] => {
          const value = parseMachineDate(written);
          return value === undefined
            ? []
            : [{ kind, says, value, evidence: placeIn(script, key, written, placeOf) }];
        }),
      ),
    );
  if (found.length > 0) return found;
  const read = new Set(nodes.map(({ script }) => script));
  return scripts.filter((script) => !read.has(script)).flatMap((script) => readBroken(script, placeOf));
}

/** Where a script is broken beyond mending its dates can still be read. */
function readBroken({ text, start }: Hidden, placeOf: PlaceOf): FoundDate[] {
  return KEYS.flatMap(([key, says, kind]) => {
    const match = new RegExp(`"${key}"\\s{0,20}:\\s{0,20}${VALUE}`).exec(text);
    const value = parseMachineDate(match?.[1] ?? "");
    if (match === null || value === undefined) return [];
    const from = start + match.index;
    return [{ kind, says, value, evidence: placeOf(from, from + match[0].length) }];
  });
}

function placeIn({ text, start }: Hidden, key: string, written: string, placeOf: PlaceOf): Evidence {
  for (const match of text.matchAll(new RegExp(`"${key}"\\s{0,20}:\\s{0,20}\\[?\\s{0,20}${VALUE}`, "g"))) {
    const from = start + match.index;
    if (unquote(match[1] ?? "") === written) return placeOf(from, from + match[0].length);
  }
  return placeOf(start, start + text.length);
}

function unquote(text: string): string {
  try {
    return JSON.parse(`"${text}"`);
  } catch {
    return text;
  }
}
