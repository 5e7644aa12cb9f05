import type { Site } from "./site/site.ts";

/**
 * The language of pages as BCP 47: that of the settings, with its region, where the site speaks it, else that of the
 * site's words.
 */
export function pageLanguage({ settings, words }: Pick<Site, "settings" | "words">): string {
  const { language } = settings.site;
  return language.toLowerCase().split("-")[0] === words.code ? language : words.code;
}
