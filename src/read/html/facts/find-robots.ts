import type { RobotsRule, Stated } from "../../../digest/model.ts";
import { nameOf } from "./metas.ts";
import type { PlaceOf } from "./place.ts";
import type { Mark } from "./scan-page.ts";

const AGENTS = /^(?:robots|googlebot|googlebot-news|bingbot|slurp|duckduckbot|yandex)$/;
const RULES: readonly (readonly [written: RegExp, rule: RobotsRule])[] = [
  [/^(?:noindex|none)$/, "noindex"],
  [/^(?:noarchive|nocache)$/, "noarchive"],
  [/^(?:nosnippet|max-snippet:\s*0)$/, "nosnippet"],
];

/** What a page asks of robots, each rule once (https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag). */
export function findRobots(marks: readonly Mark[], placeOf: PlaceOf): Stated<RobotsRule>[] {
  const found = new Map<RobotsRule, Stated<RobotsRule>>();
  for (const mark of marks) {
    if (mark.tag !== "meta" || !AGENTS.test(nameOf(mark))) continue;
    const written = (mark.attributes.content ?? "")
      .toLowerCase()
      .split(",")
      .map((one) => one.trim());
    for (const [words, value] of RULES)
      if (!found.has(value) && written.some((one) => words.test(one)))
        found.set(value, { value, evidence: placeOf(mark.start, mark.end) });
  }
  return [...found.values()];
}
