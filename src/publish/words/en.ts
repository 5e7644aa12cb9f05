import { say, type Words } from "./words.ts";

export const en: Words = {
  code: "en",
  direction: "ltr",
  masthead: {
    skip: "Skip to content",
    label: "Sections",
    sections: {
      home: "Latest",
      stories: "Stories",
      timeline: "Timeline",
      comingUp: "Coming up",
      tags: "Tags",
      outlets: "Outlets",
      search: "Search",
      feeds: "Feeds",
      about: "About",
    },
  },
  search: {
    title: "Search",
    description: "Search the articles of this site by words, tag, outlet and year",
    asOf: (edition) => say`Searches everything up to the edition of ${edition}.`,
    covers: "Titles are searched whole; of other outlets’ articles, the sentences that this site shows.",
    without:
      "Searching needs a script, which has not run in your browser. Everything can be found without it, too:",
    elsewhere: (query) =>
      say`A search engine may know the lists of this site, and the articles that are its own: ask it for ${query} with your words behind it.`,
    editions: "Editions",
    words: "Words to search for",
    narrow: "Narrow down",
    choices: { kind: "Kind", tag: "Tag", outlet: "Outlet", year: "Year" },
    any: "Any",
    order: "Order",
    orders: { best: "Best match first", newest: "Newest first" },
    more: "More results",
    script: {
      results: { one: "{count} result", other: "{count} results" },
      nothing: "Nothing found. Fewer or other words may help.",
      loading: "Searching …",
      failed: "The search could not be loaded. Try again, or reload the page.",
      dateUnknown: "date not given",
      sourceUnknown: "source not stated",
      writtenBy: "written by {name}",
      alsoIn: "also in {name}",
      partOf: "part of the story {name}",
      kinds: { own: "Articles of this site", main: "Reports", related: "Items beside reports" },
    },
  },
};
