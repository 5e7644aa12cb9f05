import type { DateClue } from "../../../../digest/model.ts";
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
const DATED = new RegExp(
  `"(${KEYS.map(([key]) => key).join("|")})"\\s{0,20}:\\s{0,20}\\[?\\s{0,20}${VALUE}`,
  "g",
);

/** The dates of the article or its page; those of videos and products on it are not the article's. */
export function findJsonLdDates(
  nodes: readonly JsonLdNode[],
  scripts: readonly Hidden[],
  placeOf: PlaceOf,
): FoundDate[] {
  const places = new Map<Hidden, Places>();
  const found = nodes
    .filter((node) => isOfArticle(node) || isOfPage(node))
    .flatMap(({ properties, script }) =>
      KEYS.flatMap(([key, says, kind]) =>
        textsOf(properties[key]).flatMap((written): FoundDate[] => {
          const value = parseMachineDate(written);
          if (value === undefined) return [];
          const { text, start } = script;
          const known = places.get(script) ?? findPlaces(script);
          places.set(script, known);
          const { from, to } = known.get(`${key} ${written}`) ?? { from: start, to: start + text.length };
          return [{ kind, says, value, evidence: placeOf(from, to) }];
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

/** Where the dates of a script stand in the markup, by their key and what it is given. */
type Places = ReadonlyMap<string, { readonly from: number; readonly to: number }>;

/** Goes through a script once, however many dates it has. */
function findPlaces({ text, start }: Hidden): Places {
  const places = new Map<string, { from: number; to: number }>();
  for (const { index, 0: whole, 1: key, 2: written = "" } of text.matchAll(DATED)) {
    const name = `${key} ${unquote(written)}`;
    const from = start + index;
    if (!places.has(name)) places.set(name, { from, to: from + whole.length });
  }
  return places;
}

function unquote(text: string): string {
  try {
    return JSON.parse(`"${text}"`);
  } catch {
    return text;
  }
}
