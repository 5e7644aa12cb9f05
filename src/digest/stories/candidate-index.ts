import type { Day } from "../model.ts";
import { addDays, compareText } from "../when.ts";
import type { Vector } from "./weigh-terms.ts";

/** Terms by which an article is found: its weightiest. Two that tell of one happening share several of them. */
const TERMS = 24;

/** What the shared ones among those give to the cosine, at least, for two articles to be compared at all. */
const LIKENESS = 0.1;

/** Days between the editions of two articles that are compared. */
const EDITION_DAYS = 30;

/** Articles found by one term, the latest; keeps the work per article bounded where a term stands everywhere. */
const LATEST = 256;

/** An article under one of its weightiest terms. */
interface Posting<Entry> {
  readonly entry: Entry;
  readonly weight: number;
}

/** Finds the earlier articles that may be alike, without looking at all of them. */
export class CandidateIndex<Entry extends { readonly vector: Vector; readonly edition: Day | undefined }> {
  readonly #postings = new Map<string, Posting<Entry>[]>();

  /** Takes in an entry. Editions must come in order, those without one last. */
  add(entry: Entry): void {
    for (const [term, weight] of findWeightiest(entry.vector)) {
      const postings = this.#postings.get(term);
      if (postings === undefined) this.#postings.set(term, [{ entry, weight }]);
      else postings.push({ entry, weight });
    }
  }

  /** The entries taken in so far that share weighty terms with a new one, in no order. */
  find({ vector, edition }: Pick<Entry, "vector" | "edition">): Entry[] {
    const from = edition === undefined ? undefined : addDays(edition, -EDITION_DAYS);
    const likeness = new Map<Entry, number>();
    for (const [term, weight] of findWeightiest(vector)) {
      const postings = this.#postings.get(term) ?? [];
      for (let at = postings.length - 1; at >= Math.max(0, postings.length - LATEST); at--) {
        const posting = postings[at];
        if (posting === undefined || (from !== undefined && (posting.entry.edition ?? from) < from)) break;
        likeness.set(posting.entry, (likeness.get(posting.entry) ?? 0) + weight * posting.weight);
      }
    }
    return [...likeness].flatMap(([entry, sum]) => (sum >= LIKENESS ? [entry] : []));
  }
}

function findWeightiest(vector: Vector): [term: string, weight: number][] {
  return [...vector]
    .sort(([term, weight], [otherTerm, other]) => other - weight || compareText(term, otherTerm))
    .slice(0, TERMS);
}
