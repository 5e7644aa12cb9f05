/**
 * What the documents of a site are held against, by name: a section of a specification, or the message of the W3C feed
 * validator (https://github.com/w3c/feedvalidator) that this amounts to, warnings included.
 */
export const RULES = {
  // XML and text
  xml: "XML 1.0 and Namespaces in XML: well-formed, every prefix declared",
  encoding: "XML 1.0, section 4.3.3; W3C ObscureEncoding: declared as UTF-8",
  unusedNamespace: "A namespace is declared only where it is used",
  characters: "XML 1.0, section 2.2: no control character, no half of a pair, no non-character",
  characterData: "RSS profile, Character Data; W3C CharacterData: & < > as hexadecimal references",
  blank: "W3C NotBlank: what is there says something",
  size: "512 KB of UTF-8 at most",
  entries: "50 entries at most",
  // Addresses and dates
  address: "RFC 3986; W3C InvalidFullLink, InvalidUriChar: absolute, and of its characters alone",
  tagUri: "RFC 4151, section 2.1; W3C InvalidTAG",
  canonical: "RFC 4287, section 4.2.6; W3C NonCanonicalURI",
  rfc3339: "RFC 3339; W3C InvalidRFC3339Date",
  rfc822: "RFC 822 with a year of four digits, and its day of the week; W3C InvalidRFC2822Date, IncorrectDOW",
  plausible: "W3C ImplausibleDate: from 1990 on, and not to come",
  language: "BCP 47; W3C InvalidLanguage",
  // HTML in feeds
  html: "W3C NotHtml: elements known, nested and closed as HTML wants it",
  safeHtml: "W3C SecurityRisk, SecurityRiskAttr: no script, style, frame or handler",
  absoluteHtml: "W3C ContainsRelRef: no relative address",
  // Feeds
  self: "RSS profile, atom:link; RFC 4287, section 4.1.1; W3C MissingSelf, SelfDoesntMatchLocation",
  required: "An element that the format demands is there; W3C MissingElement",
  duplicate: "An element that may stand once stands once; W3C DuplicateElement",
  unknown: "No element or attribute that the format does not know; W3C UndefinedElement, UnexpectedAttribute",
  order: "Metadata before entries; W3C MisplacedItem, MisplacedMetadata",
  uniqueId: "RFC 4287, section 4.1.1; W3C DuplicateValue, DuplicateEntries",
  uniqueUpdated: "W3C DuplicateUpdated",
  newest: "The date of a feed is that of its newest entry",
  permaLink: "RSS 2.0, guid: a tag: URI is no permanent link; W3C InvalidPermalink",
  email: "RSS profile, managingEditor: address (name); W3C EmailFormat, InvalidAddrSpec",
  beforeContent: "RSS profile, description; W3C NeedDescriptionBeforeContent",
  alternate: "RFC 4287, section 4.1.1: one alternate of a type; W3C DuplicateAtomLink",
  relation: "RFC 4287, section 4.2.7.2; W3C UnregisteredAtomLinkRel, FeedHistoryRelInEntry",
  selfType: "W3C SelfNotAtom: self has the type of the format",
  textual: "RFC 4287, section 4.1.1.1; W3C MissingTextualContent",
  author: "RFC 4287, section 4.1.2: an entry or its feed has an author",
  jsonVersion: "JSON Feed 1.1, version",
  jsonContent: "JSON Feed 1.1, content_html, content_text: one of them",
  jsonAuthor: "JSON Feed 1.1, authors: each names something",
  hub: "JSON Feed 1.1, hubs; WebSub, section 4: only where one can subscribe",
  // Archives
  archiveMark: "RFC 5005, section 4: an archive is marked",
  archiveCurrent: "RFC 5005, section 4; W3C MissingCurrentInArchive",
  archiveLinks: "W3C ArchiveIncomplete: an archive has a neighbour",
  archiveChain: "RFC 5005, section 4: from the feed every archive is reached, and next-archive leads back",
  archiveId: "RFC 5005, section 4: the archives of a feed share its id",
  archiveSame: "The three formats hold the same entries",
  jsonChain: "JSON Feed 1.1, next_url: another feed, which is there",
  // Calendar
  crlf: "RFC 5545, section 3.1: every line ends in CRLF",
  folding: "RFC 5545, section 3.1: 75 octets a line, no character torn",
  contentLine: "RFC 5545, section 3.1: name, parameters, value",
  nesting: "RFC 5545, section 3.4: components open and close in order, one at least",
  calendarProperty: "RFC 5545, sections 3.6 and 3.7: what must be there is there once",
  calendarText: "RFC 5545, section 3.3.11: commas, semicolons and backslashes are escaped",
  calendarDate: "RFC 5545, sections 3.3.4 and 3.3.5; an end lies after its start",
  uniqueUid: "RFC 5545, section 3.8.4.7",
  // Subscription list
  opmlVersion: "OPML 2.0, opml; W3C InvalidOPMLVersion",
  outline: "OPML 2.0, Subscription lists; W3C MissingXmlURL, MissingTitleAttr, MissingOutlineType",
  outlineText: "OPML 2.0, text: encoded HTML markup; W3C NotHtml",
} as const;

export type Rule = keyof typeof RULES;

/** What breaks a rule, and where. */
export interface Finding {
  readonly rule: Rule;
  readonly at: string;
  readonly found: string;
}

export type Report = (rule: Rule, at: string, found: string | undefined) => void;

/** Everything that a check reports. */
export function collect(check: (report: Report) => void): Finding[] {
  const findings: Finding[] = [];
  check((rule, at, found) => findings.push({ rule, at, found: (found ?? "nothing").slice(0, 200) }));
  return findings;
}
