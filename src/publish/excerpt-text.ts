import type { Article, Citation, Event, Passage } from "../digest/model.ts";
import { cutPassage, isWithin } from "../digest/text/passages.ts";
import type { Site } from "./site/site.ts";

/** Stands where text of the source was left out. */
export const GAP = " … ";

/** The excerpt in one line, cut verbatim; a gap is marked only where sentences were left out. Empty without an excerpt. */
export function excerptText(article: Article): string {
  return excerptRuns(article).join(GAP);
}

/** The excerpt, cut verbatim: between two runs something was left out. */
export function excerptRuns(article: Article): string[] {
  return groupPassages(article.text, article.excerpt).map((run) =>
    run.map((passage) => cutPassage(article, passage)).join(" "),
  );
}

/**
 * The sentences that may be shown, in the order of the text, in runs: within a run nothing but white space lies between
 * two sentences, between two runs something was left out.
 */
export function shownSentences(article: Article): Passage[][] {
  return groupPassages(article.text, article.shown);
}

/**
 * The first sentence of an event that may be shown. Undefined when none may: then the title of an article that speaks
 * of it stands for it.
 */
export function findShown(event: Event, site: Pick<Site, "articles">): Citation | undefined {
  return event.passages.find((citation) =>
    site.articles.get(citation.article)?.shown.some((shown) => isWithin(citation, shown)),
  );
}

function groupPassages(text: string, passages: readonly Passage[]): Passage[][] {
  const runs: Passage[][] = [];
  for (const passage of [...passages].sort((a, b) => a.start - b.start)) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && !/\S/.test(text.slice(before.end, passage.start)))
      run.push(passage);
    else runs.push([passage]);
  }
  return runs;
}
