import type { Article, ContentPath, Digest } from "../digest/model.ts";
import { describeWhen } from "../publish/when-words.ts";
import { en } from "../publish/words/en.ts";
import { describeProblem } from "./describe-problem.ts";

/** What was understood of a captured page, in lines: when it was captured, its articles, and what is in doubt. */
export function describeCapture(digest: Digest, file: ContentPath, timeZone: string): string {
  const found = digest.captures.find((capture) => capture.file === file);
  const articles = new Map(digest.articles.map((article) => [article.id, article]));
  const captured =
    found?.captured === undefined
      ? []
      : [`Captured ${describeWhen(found.captured, en, timeZone)} (${en.dates.bases[found.captured.basis]})`];
  const told = (found?.articles ?? []).flatMap((id) => {
    const article = articles.get(id);
    return article === undefined ? [] : [`\n${describeArticle(article, timeZone)}`];
  });
  const problems = digest.problems
    .filter((problem) => problem.file === file)
    .map((problem) => `\n${describeProblem(problem)}`);
  const latest = found?.captured?.latest;
  const filed = file.slice("captures/".length, "captures/2025-08-02".length);
  const hint =
    latest !== undefined && latest < filed
      ? [
          `\nFiled under ${filed}, later than the page: file it again with --date if it belongs to another day.`,
        ]
      : [];
  return [...captured, ...told, ...problems, ...hint].join("\n");
}

function describeArticle(article: Article, timeZone: string): string {
  const { title, role, outlet, agency, published, tags, story } = article;
  return [
    title || "(cut off before its title)",
    `  ${role} article, ${outlet?.name ?? "outlet not stated"}${agency === undefined ? "" : `, written by ${agency.name}`}`,
    `  ${published === undefined ? "date not known" : `${describeWhen(published, en, timeZone)} (${en.dates.bases[published.basis]})`}`,
    ...(tags.length > 0 ? [`  ${tags.map((tag) => tag.name).join(", ")}`] : []),
    ...(story === undefined ? [] : ["  part of a story"]),
  ].join("\n");
}
