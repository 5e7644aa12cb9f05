/** One thing for the owner to look at, and where it stands. */
export interface Finding {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What was found and, where the heading does not say it, what to write instead. */
  readonly message: string;
  /** What may be written instead, as it would stand in a file. */
  readonly suggestion?: string;
}

/** Findings of one kind, under what they have in common. */
export interface Section {
  readonly heading: string;
  /** What to do about each, where they do not say it themselves. */
  readonly remedy?: string;
  /** Whether it makes `--strict` fail: what is merely not stated by the page does not. */
  readonly isFault: boolean;
  /** At least one. */
  readonly findings: readonly Finding[];
}

/** Sections that ask the same of the owner. */
export interface Chapter {
  /** Names it within a page. */
  readonly id: "unusable" | "doubtful" | "missing" | "responses" | "stories";
  readonly heading: string;
  /** What is asked of the owner, in a sentence. */
  readonly lead: string;
  readonly sections: readonly Section[];
}

/** A tag with too few articles for a place in the index. */
export interface ThinTag {
  readonly name: string;
  readonly kind: string;
  /** Where its articles stand, as file and line; at least one. */
  readonly places: readonly string[];
}

/** All that the owner should know of a content folder. */
export interface Findings {
  /** Those with something in them, in the order in which to see to them. */
  readonly chapters: readonly Chapter[];
  /** Those with most articles first, then by name. */
  readonly thinTags: readonly ThinTag[];
  /** Articles from which a tag stands in the index. */
  readonly threshold: number;
  /** What became of every file and article, in lines whose figures add up. */
  readonly accounts: readonly string[];
  /** Each file with what came of it. */
  readonly files: readonly string[];
}

/** How many findings stand in a chapter. */
export function countFindings({ sections }: Chapter): number {
  return sections.reduce((sum, { findings }) => sum + findings.length, 0);
}
