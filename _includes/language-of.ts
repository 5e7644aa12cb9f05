import type { Article } from "../src/digest/model.ts";
import type { Site } from "../src/publish/site/site.ts";

/** The `lang` of an article's words; undefined where it is that of the page. */
export function languageOf(article: Article, site: Site): string | undefined {
  return article.language === site.settings.site.language ? undefined : article.language;
}
