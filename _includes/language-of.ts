import type { Article, Story } from "../src/digest/model.ts";
import { pageLanguage } from "../src/publish/page-language.ts";
import type { Site } from "../src/publish/site/site.ts";

/** The `lang` of an article's words; undefined where it is that of the page. */
export function languageOf(article: Article, site: Site): string | undefined {
  return article.language === site.words.code ? undefined : article.language;
}

/** The same of the title of a story: that of the article that bears it, or the owner's name for it. */
export function languageOfStory({ title, articles }: Story, site: Site): string | undefined {
  const named = articles.flatMap((id) => site.articles.get(id) ?? []).find((one) => one.title === title);
  return named === undefined ? ownerText(site).lang : languageOf(named, site);
}

/**
 * Attributes for what the owner wrote in the settings: its language where that is not the one of the page, and its own
 * direction wherever either may run from right to left.
 */
export function ownerText({ settings, words }: Site): { readonly lang?: string; readonly dir?: "auto" } {
  const { language } = settings.site;
  const isOfPage = pageLanguage({ settings, words }) === language;
  return {
    ...(!isOfPage && { lang: language }),
    ...((!isOfPage || words.direction === "rtl") && { dir: "auto" }),
  };
}
