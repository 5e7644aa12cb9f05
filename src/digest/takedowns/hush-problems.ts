import type { AttributedArticle, Problem, TakenDown } from "../model.ts";

/**
 * The problems without any words of what was taken down: those of a file that holds some of it, and those that name it, say only
 * where to look. That the file of a taken-down article is gone is none.
 */
export function hushProblems(
  problems: readonly Problem[],
  articles: readonly AttributedArticle[],
  takenDown: readonly TakenDown[],
): Problem[] {
  const gone = new Set(takenDown.map(({ article }) => article));
  const files = new Set(articles.map(({ file }) => file));
  const names = new Set([
    ...articles.map(({ title }) => title).filter((title) => title !== ""),
    ...takenDown.map(({ slug }) => `/articles/${slug}`),
  ]);
  const isTelling = ({ file, message }: Problem) =>
    files.has(file) || [...names].some((name) => message.includes(name));
  return problems
    .filter(({ article }) => article === undefined || !gone.has(article))
    .map((problem) =>
      problem.article === undefined && isTelling(problem)
        ? { ...problem, message: "found something that may tell of what is taken down; look there" }
        : problem,
    );
}
