import type { Article, Digest } from "../digest/model.ts";
import { isStatedDay } from "../digest/when.ts";
import { count } from "./count.ts";

/** What a build made of the content, in two lines. */
export function summarise(digest: Digest, output: string): string {
  const dated = (test: (article: Article) => boolean) => digest.articles.filter(test).length;
  const exact = dated(({ published }) => published !== undefined && isStatedDay(published));
  const worked = dated(({ published }) => published !== undefined && !isStatedDay(published));
  const { articles, stories, events, problems } = digest;
  return [
    `${count(articles.length, "article")} (${exact} dated by their source, ${worked} worked out, ${articles.length - exact - worked} undated), ${count(stories.length, "story", "stories")}, ${count(events.length, "event")}, ${count(problems.length, "problem")}${problems.length > 0 ? ": see daybook report" : ""}`,
    `Written to ${output}`,
  ].join("\n");
}
