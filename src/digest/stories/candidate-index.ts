import type { Day } from "../model.ts";
import { addDays } from "../when.ts";
import type { WeighedTerm } from "./weigh-terms.ts";

/**
 * What the shared weightiest terms give to the cosine, at least, for two articles to be compared at all. On ECB+ .1, .12, .15, .2
 * give BCubed F .935, .936, .931, .924, and an archive of 19,043 articles takes 18.7, 16.9, 14.7, 14.0 s.
 */
const LIKENESS = 0.12;

/** Days between the editions of two articles that are compared. */
const EDITION_DAYS = 30;

/** Articles found by one term, the latest; keeps the work per article bounded where a term stands everywhere. */
const LATEST = 256;

/** Articles found for one, the likest: where hundreds are nearly the same, a few of them lead to the rest. */
const MOST = 40;

interface Indexed {
  readonly weightiest: readonly WeighedTerm[];
  readonly edition: Day | undefined;
}

/** An article under one of its weightiest terms: its place among the entries. */
interface Posting {
  readonly place: number;
  readonly weight: number;
}

/** Finds the articles taken in that may be alike, without looking at all of them. */
export class CandidateIndex<Entry extends Indexed> {
  readonly #entries: Entry[] = [];
  readonly #postings = new Map<string, Posting[]>();
  /** By place: what the shared terms give so far. All 0 between two searches. */
  readonly #sums: number[] = [];

  add(entry: Entry): void {
    const place = this.#entries.push(entry) - 1;
    this.#sums.push(0);
    for (const [term, weight] of entry.weightiest) {
      const postings = this.#postings.get(term);
      if (postings === undefined) this.#postings.set(term, [{ place, weight }]);
      else postings.push({ place, weight });
    }
  }

  /** The entries taken in so far that share weighty terms with one, itself among them if it was taken in; in no order. */
  find({ weightiest, edition }: Indexed): Entry[] {
    const touched: number[] = [];
    for (const [term, weight] of weightiest) {
      const postings = this.#postings.get(term) ?? [];
      for (let at = Math.max(0, postings.length - LATEST); at < postings.length; at += 1) {
        const { place, weight: other } = postings[at] as Posting;
        const sum = this.#sums[place] as number;
        if (sum === 0) touched.push(place);
        this.#sums[place] = sum + weight * other;
      }
    }
    const [from, to] =
      edition === undefined ? [] : [addDays(edition, -EDITION_DAYS), addDays(edition, EDITION_DAYS)];
    const found: { readonly entry: Entry; readonly place: number; readonly sum: number }[] = [];
    for (const place of touched) {
      const [entry, sum] = [this.#entries[place] as Entry, this.#sums[place] as number];
      const day = entry.edition ?? edition ?? "";
      if (sum >= LIKENESS && day >= (from ?? day) && day <= (to ?? day)) found.push({ entry, place, sum });
      this.#sums[place] = 0;
    }
    if (found.length > MOST) found.sort((a, b) => b.sum - a.sum || a.place - b.place).length = MOST;
    return found.map(({ entry }) => entry);
  }
}
