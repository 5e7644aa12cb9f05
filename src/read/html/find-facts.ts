import type { ContentPath, DateClue, RobotsRule, Stated } from "../../digest/model.ts";

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
}

/**
 * Finds what the markup, the address and the visible text of a page say of its article. `firstLine` is that of the markup in
 * its file.
 */
export function findFacts(_file: ContentPath, _html: string, _firstLine: number): PageFacts {
  return { dateClues: [], robots: [] };
}
