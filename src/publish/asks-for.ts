import type { Article, RobotsRule } from "../digest/model.ts";

/** Whether the source of an article asks this of those who show it. */
export function asksFor({ robots = [] }: Pick<Article, "robots">, rule: RobotsRule): boolean {
  return robots.some(({ value }) => value === rule);
}
