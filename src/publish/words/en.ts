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
  following: {
    title: "Follow this digest",
    description: "How to follow this digest: by feed, in a calendar, by topic",
    whatIsAFeed:
      "A feed brings what is new to you: an app called a feed reader looks here from time to time and shows each new report. It needs no account, nobody counts you, and to leave you delete the feed.",
    steps: [
      "Get a feed reader: search your app store for “RSS reader”. Many are free, and some mail programs and browsers have one built in.",
      "Copy this address:",
      "Paste it where the reader says “Add feed” or “Subscribe”. That is all.",
    ],
    copy: "Copy",
    copied: "Copied",
    notCopied: "The browser would not copy it. Press and hold the address, or mark it, and copy it by hand.",
    chooseTitle: "Only what you care for",
    chooseByLink:
      "Each name below is the address of a feed of its own (RSS): copy the address of the link into your reader. Atom and JSON hold the same, for readers that prefer them.",
    chooseByBox: "Tick several, and save them as one file (OPML) that your reader can import.",
    save: "Save the chosen feeds",
    chosen: "Chosen:",
    groups: {
      everything: "Everything",
      stories: "Stories",
      place: "Places",
      person: "People",
      organisation: "Organisations",
      subject: "Subjects",
      outlets: "Outlets",
    },
    moreStories: "Older stories have feeds as well: each is on the page of its story",
    calendarTitle: "In your calendar",
    calendar: "What reports announce for the days ahead turns up in your calendar and stays up to date.",
    subscribe: "Subscribe in a calendar",
    calendarAddress: "Where a calendar asks for an address:",
    allTitle: "All feeds at once",
    allFeeds: "All feeds in one file (OPML)",
    allFeedsFor: "for readers that import a list.",
    archives:
      "A feed holds the newest fifty reports; older ones stand in its archives, which readers that know RFC 5005 follow by themselves.",
    emailTitle: "As an e-mail",
    email: "The latest edition as an e-mail",
    emailText: "as plain text",
    emailFor: "for whoever sends it on as a newsletter.",
  },
  email: {
    subject: (day, site) => `${day} · ${site}`,
    quote: (words) => `“${words}”`,
    writtenBy: (agency) => `written by ${agency}`,
    alsoIn: (outlets) => `also in ${outlets}`,
    sourceNotStated: "source not stated",
    dateNotGiven: "date not given",
    dated: (date, basis) => `${date}, ${basis}`,
    more: (count) =>
      count === 1
        ? "One more report is in the edition on the web:"
        : `${count} more reports are in the edition on the web:`,
    comingUp: "Coming up",
    onTheWeb: "Read this edition on the web",
    promise:
      "Every quoted sentence is cut verbatim from its source, and on the web every date shows how it is known.",
    answers: (owner) => `${owner} answers for this digest and takes text down on request.`,
    asEmail: "This edition as an e-mail",
    asText: "as plain text",
  },
  offline: {
    notice: (day) =>
      `No connection: this is the copy kept of the edition of ${day}. There may be a later one.`,
    title: "Kept for reading offline",
    description: "What can be read without a connection",
    kept: (day) => `Without a connection you can read the edition of ${day}:`,
    frontPage: "Front page",
    othersNeedConnection: "All other pages need a connection.",
  },
};
