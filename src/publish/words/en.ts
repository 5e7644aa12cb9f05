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
  navigation: {
    crumbs: "Above this page",
    editions: "Editions",
    articles: "articles",
    linkToEvent: "Link to this event",
    linkToSentence: "Link to this sentence",
    weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    firstWeekday: 1,
    years: "Years",
    months: "Months",
    countRows: (rows) => (rows === 1 ? "1 row" : `${rows} rows`),
  },
  storyState: {
    new: "new",
    updated: "updated",
    quiet: (day) => `quiet since ${day}`,
    next: (when) => say`next: ${when}`,
  },
  picture: {
    describe: ({ events, ahead, reports, first, last }) =>
      `Dated rows from ${first} to ${last}: ${events} of happenings, ${ahead} of them scheduled, and ${reports} of reports.`,
    key: "Happenings above the line, reports below it; a bracket spans a date that is not known to the day. Empty time is drawn shorter than it was.",
  },
};
