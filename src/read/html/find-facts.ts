import type { ContentPath, DateClue, RobotsRule, Stated } from "../../digest/model.ts";
import { cleanText } from "../clean-text.ts";
import { findDateClues } from "./facts/dates/find-date-clues.ts";
import { findAddress } from "./facts/find-address.ts";
import { findAuthor } from "./facts/find-author.ts";
import { findLanguage } from "./facts/find-language.ts";
import { findOutlet } from "./facts/find-outlet.ts";
import { findRobots } from "./facts/find-robots.ts";
import { findStatedText } from "./facts/find-stated-text.ts";
import { findTitle } from "./facts/find-title.ts";
import { findJsonLdNodes } from "./facts/json-ld.ts";
import { buildPlaces } from "./facts/place.ts";
import { scanPage } from "./facts/scan-page.ts";

/** What a saved page says of its article beside the text. */
export interface PageFacts {
  readonly title?: Stated<string>;
  readonly outlet?: Stated<string>;
  readonly author?: Stated<string>;
  /** Canonical, absolute. */
  readonly url?: string;
  /** A BCP 47 tag. */
  readonly language?: string;
  /** The most telling first. */
  readonly dateClues: readonly DateClue[];
  readonly robots: readonly Stated<RobotsRule>[];
  /** What it states for programs as the text, a paragraph a line; empty where it states none. */
  readonly text: string;
}

/**
 * Finds what the markup, the address and the visible text of a page say of its article. `firstLine` is that of the markup in
 * its file.
 */
export function findFacts(file: ContentPath, html: string, firstLine: number): PageFacts {
  const page = scanPage(html);
  const nodes = findJsonLdNodes(page.scripts);
  const placeOf = buildPlaces(file, html, firstLine);
  const url = findAddress(page, nodes);
  const language = findLanguage(page.marks, nodes);
  const outlet = cleanStated(findOutlet(page, nodes, placeOf));
  const title = cleanStated(findTitle(page, nodes, outlet?.value, placeOf));
  const author = cleanStated(findAuthor(page, nodes, outlet?.value, placeOf));
  const traits = {
    ...(url !== undefined && { address: url }),
    ...(language !== undefined && { language }),
  };
  return {
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(author !== undefined && { author }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
    dateClues: findDateClues(page, nodes, traits, placeOf),
    robots: findRobots(page.marks, placeOf),
    text: findStatedText(nodes),
  };
}

/** Entities and escapes can spell any character, even in clean text. */
function cleanStated(stated: Stated<string> | undefined): Stated<string> | undefined {
  const value = cleanText(stated?.value ?? "")
    .replace(/\s+/g, " ")
    .trim();
  return stated === undefined || value === "" ? undefined : { ...stated, value };
}
