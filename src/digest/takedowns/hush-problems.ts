import type { ArticleId, AttributedArticle, Problem } from "../model.ts";

/**
 * The problems without any words of what was taken down: those of a file that holds some of it say only where to look. That
 * the file of a taken-down article is gone is none.
 */
export function hushProblems(
  problems: readonly Problem[],
  taken: readonly AttributedArticle[],
  gone: ReadonlyMap<ArticleId, number>,
): Problem[] {
  const files = new Set(taken.map(({ file }) => file));
  return problems
    .filter(({ article }) => article === undefined || !gone.has(article))
    .map((problem) =>
      files.has(problem.file) && problem.article === undefined
        ? { ...problem, message: "found something in a file of which a part is taken down; look there" }
        : problem,
    );
}
