import { countIn, say } from "./say.ts";
import type { Part, Words } from "./words.ts";

const count = countIn("en");

const PREFIX: Readonly<Record<Part, string>> = { early: "early ", mid: "mid-", late: "late " };
const PLACE: Readonly<Record<Part, string>> = { early: "beginning", mid: "middle", late: "end" };

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
    articles: (number) => count(number, { one: "article", other: "articles" }),
    linkToEvent: "Link to this event",
    linkToSentence: "Link to this sentence",
    weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    firstWeekday: 1,
    years: "Years",
    months: "Months",
    countRows: (rows) => count(rows, { one: "# row", other: "# rows" }),
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
  colophon: {
    promise: (link) =>
      say`Nothing on this site is machine-written prose: every quoted sentence is cut verbatim from its source, and every date can ${link("show how it is known")}.`,
    answers: (owner, feeds, editions) =>
      say`Quoted text belongs to those who wrote it. ${owner} answers for this digest and takes text down on request. Follow it by ${feeds("feed")}, or browse ${editions("all editions")}.`,
  },
  marks: { comma: ", ", semicolon: "; ", colon: ": " },
  dates: {
    locale: "en-GB",
    patterns: {
      day: "d LLLL yyyy",
      longDay: "cccc d LLLL yyyy",
      dayOfYear: "d LLLL",
      month: "LLLL yyyy",
      monthOfYear: "LLLL",
      shortDay: "d LLL",
      shortMonth: "LLL",
      shortMonthAndYear: "LLL yyyy",
    },
    decade: (first) => `the ${first}s`,
    partOfYear: {
      spring: (year) => `spring ${year}`,
      summer: (year) => `summer ${year}`,
      autumn: (year) => `autumn ${year}`,
      winter: (year) => `winter ${year}–${shortenYear(Number(year) + 1)}`,
      quarter1: (year) => `the first quarter of ${year}`,
      quarter2: (year) => `the second quarter of ${year}`,
      quarter3: (year) => `the third quarter of ${year}`,
      quarter4: (year) => `the fourth quarter of ${year}`,
      half1: (year) => `the first half of ${year}`,
      half2: (year) => `the second half of ${year}`,
    },
    part: (part, date, stretch) => {
      if (stretch === "fraction") return `the ${PLACE[part]} of ${date}`;
      return stretch === "decade" ? date.replace("the ", `the ${PREFIX[part]}`) : PREFIX[part] + date;
    },
    within: (date, stretch, part) => {
      if (stretch === "fraction" && (part === "early" || part === "late")) return `at ${date}`;
      return `${stretch === "day" ? "on" : "in"} ${date}`;
    },
    about: (date) => `about ${date}`,
    shortAbout: (date) => `c. ${date}`,
    around: (date) => `around ${date}`,
    between: (from, to) => `between ${from} and ${to}`,
    roughlyBetween: (from, to) => `roughly between ${from} and ${to}`,
    clock: (day, time) => `${day}, ${time}`,
    atClock: (day, time) => `at ${time} on ${day}`,
    scheduled: (date) => `scheduled for ${date}`,
    wasScheduled: (date) => `was scheduled for ${date}`,
    said: (at) => `said ${at}`,
    notGiven: "date not given",
    bases: {
      stated: "as stated",
      dateline: "from the dateline",
      "relative to capture": "worked out from the moment of capture",
      "relative to article": "read against the date of the article",
      inferred: "worked out from several clues",
      owner: "stated by the owner of this digest",
    },
    plays: {
      place:
        "A dateline names the day at the place of writing. The clock there is ahead of many others, and nothing says by which one the report went out: there it may still have been the day before.",
      weekend:
        "A report that is dated on a weekend often goes out a day earlier, for the next paper, or on the Monday.",
      repeat:
        "The report corrects or repeats an earlier one, whose dateline it keeps: it may have gone out up to three days later.",
    },
  },
  evidence: {
    summary: "how we know",
    dated: (at, basis, goesOn) => `Dated ${at}, ${basis}${goesOn ? ":" : "."}`,
    leftOutRule: "Left out of account: that no article is later than the page that shows it.",
    leftOut: "Left out of account:",
    contradictsItself: "It contradicts itself.",
    against: "It cannot be true together with what is more direct or more exact:",
    more: (places) =>
      count(places, { one: "and the same in one more place", other: "and the same in # more places" }),
    bySetting: (setting) => `set by the owner of this digest (${setting})`,
    bySettingAlone: "(set by the owner of this digest)",
    atLine: (line, file) => `line ${line} of ${file}`,
    inFile: (quoted, line, file) => say`${quoted} on line ${`${line}`} of ${file}`,
    files: {
      captures: "the capture",
      feeds: "the feed as fetched",
      articles: "the file of the article",
      responses: "the response as received",
    },
    inArticle: (quoted, article) => say`${quoted} in ${article}`,
    thisArticle: "this article",
  },
  source: {
    unknown: "source not stated",
    writtenBy: (agency) => say`written by ${agency}`,
  },
  copies: {
    copyOf: (article) => say`copy of ${article}`,
    sameTextAs: (article) => say`same text as ${article}`,
    alsoIn: (articles) => say`also in ${articles}`,
  },
  provenance: {
    by: (owner) => say`By ${owner}`,
    unknownSource: "Source not stated on the captured page",
    publishedBy: (outlet) => say`Published by ${outlet}`,
    writtenBy: (agency) => say`Written by ${agency}`,
    unknownDate: "Date not given: neither the page nor the text fixes it.",
    dated: (date) => `Dated ${date}`,
    pageSays: (words) => say`; the page says ${words}`,
    unknownAddress: "The original address is not in the capture",
    readAt: (host) => `Read the original at ${host}`,
    inEdition: (edition) => say`In the edition of ${edition}`,
    captured: (date) => `; page captured ${date}`,
    fetched: (date) => `; feed fetched ${date}`,
    isCut: "The capture ends before the article does.",
    asks: {
      noindex: "Its source asks not to be found by searching: this page is in no search.",
      noarchive: "Its source asks not to be archived: no more than an excerpt is shown.",
      nosnippet: "Its source asks not to be quoted: nothing of its text is shown.",
    },
  },
  revisions: {
    changed: (when) => `Changed ${when}`,
    since: (day) => `since ${day}`,
    between: (since, until) => `since ${since}, as seen on ${until}`,
    until: (day) => `by ${day}`,
    sometime: "between two captures",
    titleWas: (title) => say`its title was ${title}`,
    textWas: "its text was another",
    earlier: (changes) =>
      count(changes, { one: "One earlier change is known", other: "# earlier changes are known" }),
  },
  responses: {
    title: "Responses",
    note: "Written elsewhere, and shown as received once the owner of this digest has approved them.",
    says: {
      reply: (author) => say`${author} replied`,
      mention: (author) => say`${author} mentions this`,
      like: (author) => say`${author} likes this`,
      repost: (author) => say`${author} reposted this`,
      bookmark: (author) => say`${author} bookmarked this`,
    },
    names: {
      reply: "Replies from",
      mention: "Mentioned by",
      like: "Liked by",
      repost: "Reposted by",
      bookmark: "Bookmarked by",
    },
    readAt: (host) => `Read it at ${host}`,
    readOnAt: (host) => `Read on at ${host}`,
    more: (number) => count(number, { one: "and one more", other: "and # more" }),
    howTo: (address, send) =>
      say`To respond, write about this on a page of your own, link there to ${address}, and ${send("send a webmention")}. What the owner of this digest approves stands here.`,
  },
  article: {
    description: (title, site) => `${title}, as captured for ${site}`,
    story: "Story",
    tags: "Tags",
    events: "Events in this article",
    related: "Related",
    samePage: "Also on the captured page",
    samePageNote: "The page showed these side by side. That alone does not make them related.",
    noText: {
      rights: "No text is shown: the rights to this article do not allow it.",
      source: "No text is shown: the source of this article asks not to be quoted.",
      own: "This article has no text.",
      capture: "The capture holds no text of this article.",
    },
  },
  highlights: {
    title: "What it says",
    keySentences: "Key sentences",
    keySentencesNote:
      "Marked in the text above: the lead, and those that share most words with the rest of the report.",
    figures: "Figures",
    quotations: "Quotations",
    people: "People",
    places: "Places",
  },
  stories: {
    title: "Stories",
    description: "Reports of one happening, brought together, with the reason for each link",
    intro:
      "A story is two or more reports of one happening. How they hang together, and why, stands on its page.",
    none: "No two reports tell of one happening yet.",
    describeOne: (title) => `Reports of one story: ${title}`,
    reports: "Reports, oldest first",
    relations: "How they hang together",
    timeline: "Timeline",
    partOf: (story) => say`Part of the story ${story}`,
    latest: (source) => say`latest: ${source}`,
    kinds: { copy: "copy", update: "update", "same event": "same event", background: "background" },
    later: {
      copy: "copy of",
      update: "update of",
      "same event": "same event as",
      background: "background to",
    },
    earlier: {
      copy: "copied in",
      update: "updated in",
      "same event": "same event as",
      background: "background in",
    },
  },
  origins: {
    reports: (number) => count(number, { one: "# report", other: "# reports" }),
    origins: (number) => count(number, { one: "# origin", other: "# origins" }),
    unknown: "origin unknown",
    unknownReports: (number) =>
      count(number, { one: "# report of unknown origin", other: "# reports of unknown origin" }),
    nothingTells: "Nothing tells where this report was first written.",
    ofReport: (origin, ground) => say`Origin of this report: ${origin}, ${ground}`,
    bases: {
      dateline: "from the dateline",
      "copyright line": "from the copyright line",
      "credit line": "from the credit line",
      "own words": "credited in the text",
      outlet: "the outlet named by the page",
      "same text": "the same text as",
    },
  },
  timeline: {
    title: "Timeline",
    description: "Everything that the reports date, in one chronological list",
    none: "No report has told of a dated happening yet.",
    titleOfYear: (year) => `Timeline of ${year}`,
    describeYear: (year) => `Everything that the reports date in ${year}, in chronological order`,
    published: "published",
    recent: (day) => `Below is what begins on ${day} or after. Each year has a page of its own.`,
    toldHere: "told in a sentence that is not shown here",
    toldIn: (article) => say`told in ${article}`,
  },
  keyDates: {
    title: "Key dates",
    whole: "the whole timeline",
    reason: ({ articles, outlets, isAtLeast, later }) => {
      const spoken = count(articles, { one: "in one article", other: "in # articles" });
      const by = count(outlets, { one: "one outlet", other: "# outlets" });
      const units = {
        day: { one: "one day", other: "# days" },
        month: { one: "one month", other: "# months" },
        year: { one: "one year", other: "# years" },
      } as const;
      return [
        `spoken of ${spoken}`,
        outlets === 0 ? "" : ` by ${isAtLeast ? "at least " : ""}${by}`,
        later === undefined ? "" : `, up to ${count(later.number, units[later.unit])} later`,
      ].join("");
    },
    because: (link, reason) => say`${link("the day")} is ${reason}`,
  },
  tags: {
    title: "Tags",
    description: "People, places, organisations and subjects",
    intro: (threshold) =>
      `A tag stands here once ${count(threshold, { one: "# article bears", other: "# articles bear" })} it, or when the owner pins it. Others are reached from their articles.`,
    none: "No tag has come that far yet.",
    kinds: { subject: "Subjects", place: "Places", person: "People", organisation: "Organisations" },
    kickers: { subject: "subject", place: "place", person: "person", organisation: "organisation" },
    why: "why",
    together: "Often together with",
    onArticles: (number) => count(number, { one: "on # article", other: "on # articles" }),
    describeOne: (name) => `Articles on ${name}, latest first`,
    articles: "Articles, latest first",
    timeline: "Timeline",
  },
  outlets: {
    title: "Outlets",
    description: "Outlets and agencies whose reports are in this digest",
    intro: "Who published the reports, and the agencies that wrote them for others, as far as pages tell.",
    none: "No page has named its outlet yet.",
    describeOne: (name) => `Reports by ${name}, latest first`,
    visit: (host) => `Visit ${host}`,
    reports: "Reports, latest first",
  },
  editions: {
    title: "Editions",
    description: "Every edition, latest first",
    intro: "An edition is what one day brought in. Its day says nothing of when a report was written.",
    without: "Without an edition",
    withoutNote: "Neither their file nor their page tells the day that brought these in.",
    describeDay: (day) => `What ${day} brought in`,
    describeMonth: (month) => `What ${month} brought in, day by day`,
    neighbours: "Editions",
    earlier: (day) => `Earlier: ${day}`,
    later: (day) => `Later: ${day}`,
    allOf: (month) => `All of ${month}`,
  },
  front: {
    noEdition: "No edition yet",
    undated: (link) =>
      say`Reports have come in, but not the day that brought them: ${link("see all of them")}.`,
    nothing: "Nothing has come in.",
    stories: "Stories in motion",
    allStories: "All stories",
    comingUp: "Coming up",
    allComingUp: "All that is coming up",
    editions: "Recent editions",
    allEditions: "All editions",
  },
  comingUp: {
    title: "Coming up",
    description: "What the reports announce for the days ahead",
    noEdition: "There is no edition yet to look ahead from.",
    asSeen: (day) => `What reports announce, as seen from the edition of ${day}.`,
    calendar: "Subscribe in a calendar",
    none: "Nothing is announced for the days ahead.",
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
  feeds: {
    follow: { story: "Follow this story:", tag: "Follow this tag:", outlet: "Follow this outlet:" },
    ofStory: (site) => `Reports of one story in ${site}`,
    ofTag: (tag, site) => `Articles on ${tag} in ${site}`,
    ofOutlet: (outlet, site) => `Articles by ${outlet} in ${site}`,
    unknownSource: "Source not stated",
    tooLong: "The text is too long for a feed; the page has it.",
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
    quote: (words) => `“${words}”`,
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
  about: {
    title: "About",
    description: (site) =>
      `Who answers for ${site}, how it dates and links what it shows, and where that fails`,
    answers: (owner) =>
      say`${owner} answers for this digest. Write there to correct something, or to have a text taken down.`,
    dates: "How a date is known",
    datesText: (link) =>
      say`Every clue bounds a date: an age printed on a captured page, a stamp, a dateline, an event told in the past tense. What all clues leave open is the date: a day, a month, or a window of days. Beside it, “how we know” shows the words that it rests on. No date is ever filled in with the day of capture or of building this site. ${link("How dates are decided")} tells the rules, how often they err, and on what.`,
    stories: "How a story is found",
    storiesText: (name) =>
      say`Two reports are one story when they tell one happening: they must share names, and particulars that another happening of the kind would not have, the same words in a row and the same figures; a topic or a date in common is not enough. A ${name("copy")} has the same text and stands in lists once, an ${name("update")} comes from the same origin and tells a later state, ${name("background")} says so in its title; the reason stands beside each link. Origins are counted, not outlets. Reports that share little wording stay apart, which is the cheaper mistake. What a captured page calls “related” is not taken over.`,
    tags: "How a tag is earned",
    tagsText:
      "Stated tags and hashtags come first, then what the text names; each tag shows the words that earned it. An article is about a place that its title or first sentence names, that it is reported from, or that it names three times; about a subject that its title names, or its first sentence and one more. Names that occur once, without a title or an office beside them, may be missed.",
    rights: "What is quoted",
    rightsText: (sentences, share) =>
      `Of a report by others at most ${count(sentences, { one: "# sentence", other: "# sentences" })} and ${share} of its text are shown, counted over all pages and feeds together, unless its publisher allows more; where something was left out, […] stands. Quotations are cut, never reworded, and lead to the original where its address is known. Search engines are asked not to list those pages.`,
    never:
      "What is never done: no summary is written, no date or name is filled in, nobody who reads is counted.",
    fractions: {
      tenth: "a tenth",
      fifth: "a fifth",
      quarter: "a quarter",
      third: "a third",
      half: "half",
      twoThirds: "two thirds",
      threeQuarters: "three quarters",
    },
    percent: (share) => `${share} %`,
  },
  dating: {
    title: "How dates are decided",
    description: "From which clues dates are worked out, how often that errs, and on what",
    publication: "When a report was published",
    publicationIntro:
      "Each clue bounds the date, and the bounds are intersected until nothing moves; what is left is the date, with the clues that made it. From the most direct to the least:",
    publicationClues: [
      "what the owner of this digest states;",
      "a date that a saved page or a feed gives beside the text: the one shown beside the headline, then those stated for programs, then the day in the address; that it was changed later only bounds it;",
      "a stamp or a date line on the page, with its clock time and zone where it has them;",
      "a dateline with its year;",
      "an age such as “two hours ago”, which ties the report to the moment of capture, whichever way the page rounds; reports on one page bound the capture, and through it each other;",
      "that no report is later than the page that shows it, and no page later than its edition;",
      "a dateline without its year, such as “Tokyo, July 31”: its year is the one that the other clues leave, else that of the copyright notice, else the latest before the capture;",
      "the report itself: what it tells in the past tense had happened before.",
    ],
    publicationRules: [
      "Where two clues contradict each other the more direct holds, of equally direct ones the narrower. The one left out is listed for the owner, and “how we know” shows both.",
      "A dateline names the day at the place of writing. Where something speaks against its being the day of publication (a place whose clock is ahead, with no sender named; a weekend; a correction or repeat), the date is told as two days or more, and says why.",
    ],
    mentions: "When something happened",
    mentionsText:
      "Words such as “Monday”, “last year” or “in May” are read against the date of the report that uses them (of one whose words were changed since, against all days up to the change), never against today, and looked for behind or ahead as the tense of their clause says. “That year” and “the following day” count from the moment spoken of just before, and a day or month without its year takes that of its passage. A speaker’s “today” is the day of the speech, where the sentence dates it. Whatever the date of the report leaves open stays open: if a report may be of July or of August, its “this month” is not read.",
    events: "What makes a row of a timeline",
    eventsText: (stress) =>
      say`Mentions are one event when their days overlap ${stress("and")} their sentences speak of the same people and deeds; a shared day alone joins nothing. What lay ahead when it was written is “scheduled for” its day, and once the digest has passed that day “was scheduled for” it, until a report tells what came of it. Where only the act of speaking is dated, the row says “said”. Rows stand by the first day they can be of, then the last; a vague date is never moved to the first of its month.`,
    keyDates:
      "A long timeline opens with its key dates. A day counts by how many reports speak of it and how early in their text, by how many were published on it and the day after, and by on how many later days it is still spoken of; one outlet repeating itself adds less each time. The sentence shown is the one that has most in common with what other reports say of that day.",
    precision: "How precision is told",
    precisions: [
      "a day: “on 10 July 2025”, upright in the margin;",
      "a month, year, season or part of one: “in early July 2025”, in italics, with a bracket down the rows that it covers;",
      "a window: “between 10 and 31 July 2025”, in italics, with its bracket;",
      "about a day or year: “around 2005”, where the text says so;",
      "a day still ahead: in a ruled box;",
      "nothing known: “date not given”.",
    ],
    rates: "How often that is right",
    what: "What",
    right: "Right",
    measuredOn: (what, on) => `${what}; measured on ${on}`,
    measures: {
      found: {
        what: "A moment that a text speaks of, where one was found",
        on: "256 news texts in which people had marked every moment",
        means: "are what people marked there",
      },
      marked: {
        what: "A moment that a text speaks of, where people marked one",
        on: "the same texts",
        means: "are found, with the right value",
      },
      dateline: {
        what: "The day of publication, from a dateline without its year",
        on: "newswire items of 1987, their dates hidden, each captured up to a month later",
        means: "lie within the days told, mostly one day",
      },
    },
    rate: (right, of, inHundred, means) => `${right} of ${of} (${inHundred} in 100) ${means}`,
    ratesNote:
      "The texts were looked at while the rules were written, so expect a little less elsewhere; texts in other languages than English are not searched for moments.",
    failures: "Where it fails",
    failureList: [
      "A page that states no date, from a capture whose moment is not known: the date is then not given.",
      "A misprinted dateline, and a report held back for days behind its dateline.",
      "A weekday or month whose clause hides its tense: “set Friday as the deadline” may be read as the Friday before.",
      "A report filed under the wrong day: every “Monday” in it is then a week or a day off.",
      "A business year that does not begin in January: “the second quarter” is read as April to June.",
      "“A year earlier” than something other than what stands just before it.",
      "A day that news knows by name, without its year (“since September 11”, “the July 20 plot”): it is left out unless it was just now, and one that is less well known may be given the wrong year.",
      "One happening told in words too different: it then stands in two rows. Monthly figures of one country may run together into one.",
    ],
  },
  notFound: {
    title: "Not found",
    heading: "There is no page at this address",
    hint: (home, editions, tags) =>
      say`Addresses on this site are meant to last, and what is withdrawn leaves a note in its place; so the link was probably mistyped or cut short. Start again from the ${home("latest edition")}, the ${editions("list of editions")} or the ${tags("tags")}.`,
  },
  moved: {
    title: "Moved",
    heading: "This page has moved",
    now: (address) => say`It is now at ${address}.`,
  },
  gone: {
    withdrawn: {
      title: "Withdrawn",
      heading: "This article was withdrawn",
      description: "The article at this address was withdrawn",
    },
    "taken down": {
      title: "Taken down",
      heading: "This article was taken down",
      description: "The article at this address was taken down",
    },
    unavailable: {
      title: "Not available",
      heading: "This article cannot be shown at the moment",
      description: "The article at this address cannot be shown at the moment",
    },
    stoodUntil: (day) => say`It stood at this address until ${day}.`,
    why: {
      "taken down": "Neither its text nor its title is shown on this site any more.",
      unavailable: "It was not withdrawn, and is meant to stand at this address again.",
    },
    questions: (owner) => say`Questions go to ${owner}.`,
  },
};

/** "26" of 2026, "2000" of 2000: the second year of a winter. */
function shortenYear(year: number): string {
  return year % 100 === 0 ? String(year) : String(year % 100).padStart(2, "0");
}
