import type { Words } from "./words.ts";

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
};
