import type { Day } from "../model.ts";
import { addDays } from "../when.ts";
import type { Rarity } from "./weigh-terms.ts";

/**
 * Days of editions that make a term common. In a digest on one country its name stands in everything, and only the
 * editions before can say so.
 */
const DAYS = 30;

/**
 * Articles thought to stand before the first, with none of the terms: with a handful of articles, counting says nothing
 * and every term weighs about the same. Measured on ECB+ with an earlier form of the stories: as a whole 500 does as well
 * as none (F .89), on one topic at a time, where half the articles tell of one happening, better (.88 for .81).
 */
const ARTICLES_BEFORE = 500;

/** How rare terms were in the editions before one. Never looks at the edition itself, so what is added to it changes nothing. */
export class TermRarity {
  readonly #articles = new Map<string, number>();
  readonly #days: { readonly day: Day; readonly terms: (readonly string[])[] }[] = [];
  #pending: { readonly day: Day; readonly terms: (readonly string[])[] } | undefined;
  #size = 0;

  /** Takes in an article's terms. Days must come in order. */
  add(edition: Day, terms: readonly string[]): void {
    this.#begin(edition);
    this.#pending?.terms.push(terms);
  }

  /** Weighs terms as the editions in the days before this one make them: between 0 and 1. */
  at(edition: Day): Rarity {
    this.#begin(edition);
    const most = Math.log(this.#size + ARTICLES_BEFORE + 1);
    return (term) => 1 - Math.log(1 + (this.#articles.get(term) ?? 0)) / most;
  }

  #begin(edition: Day): void {
    if (this.#pending?.day === edition) return;
    if (this.#pending !== undefined) {
      this.#days.push(this.#pending);
      this.#count(this.#pending.terms, 1);
    }
    const first = addDays(edition, -DAYS);
    while (this.#days[0] !== undefined && this.#days[0].day < first)
      this.#count(this.#days.shift()?.terms ?? [], -1);
    this.#pending = { day: edition, terms: [] };
  }

  #count(articles: readonly (readonly string[])[], step: 1 | -1): void {
    this.#size += step * articles.length;
    for (const terms of articles)
      for (const term of terms) {
        const count = (this.#articles.get(term) ?? 0) + step;
        if (count === 0) this.#articles.delete(term);
        else this.#articles.set(term, count);
      }
  }
}
