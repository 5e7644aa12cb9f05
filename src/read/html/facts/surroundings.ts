/** What the elements around a place say of it, by their names, classes and ids. */
export interface Surroundings {
  /** The element itself or the one or two around it are named for a date: `entry-date`, `published`, `post-meta`. */
  readonly isDateMarked: boolean;
  /** How much the name says: "published" more than "date", that more than "meta". */
  readonly mark: "published" | "modified" | "date" | "meta" | undefined;
  /** Elements further in than the one that is named so. */
  readonly markDepth: number;
  readonly isArticle: boolean;
  /** The elements around it, by number, that seem to hold another part of the page: navigation, comments, teasers. */
  readonly asides: readonly number[];
  readonly isFooter: boolean;
  /** It is no part of what readers see, as the title of the window. */
  readonly isHead: boolean;
}

export const NOTHING: Surroundings = {
  isDateMarked: false,
  mark: undefined,
  markDepth: 0,
  isArticle: false,
  asides: [],
  isFooter: false,
  isHead: false,
};

/** How many elements further in the name of an element still says what its text is. */
const MARK_REACHES = 3;
/** A longer one is made by a program for itself. */
const LONGEST_NAME = 500;

const PUBLISHED =
  /publi(?:sh|c|é)|posted|pubdate|created|entry-date|post-date|date-?posted|timestamp|veroeffentlicht|erstell|submitted/i;
const MODIFIED = /modifi|updated?(?![a-z])|revis|last-?mod|changed|aktualisiert|geaendert|(?:^|[\s_-])edit/i;
const DATE = /date|datum|(?:^|[\s_-])(?:day|time|zeit|dato)(?:$|[\s_-])|datetime|fecha|tarih|tanggal/i;
const IS_A_DATE = /(?:^|[\s_-])date(?:$|\s)/i;
const META = /byline|meta|(?:^|[\s_-])info|details?(?:$|[\s_-])|author|autor|credit|dateline|kicker|subline/i;
const ASIDE =
  /comment|kommentar|sidebar|side-bar|related|(?:^|[\s_-])nav|menu|widget|teaser|recommend|popular|trending|most-?read|latest|(?:^|[\s_-])more(?:$|[\s_-])|archive|calendar|kalender|breaking|ticker|newsletter|cookie|consent|banner|promo|carousel|slider|recent|similar|(?:^|[\s_-])aside|reply|replies|respond|mega-?menu|masthead|top-?bar|site-?header|header-?date|(?:^|[\s_-])(?:today|date-?top|top-?date)(?:$|[\s_-])|dropdown|weather|wetter/i;
const FOOTER = /(?:^|[\s_-])footer(?:$|[\s_-])|copyright|(?:^|[\s_-])bottom(?:$|[\s_-])/i;
const ARTICLE_PART =
  /(?:article|entry|post|story|news|content)[\w-]*footer|footer[\w-]*(?:article|entry|post|story)/i;

/** Classes that tell what an article is about, not what its element is. */
const OF_WORDPRESS = /(?:^|\s)(?:tag|category|type|status|format|author)-[\w-]+/g;
const MOST_ASIDES = 10;

/** What an element adds to what those around it say. */
export function judgeElement(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  outer: Surroundings,
  number: number,
): Surroundings {
  const name = `${attributes.class ?? ""} ${attributes.id ?? ""} ${attributes.itemprop ?? ""}`
    .slice(0, LONGEST_NAME)
    .replace(OF_WORDPRESS, "");
  const isNamed = name.length > 2;
  const own = isNamed ? chooseMark(name) : undefined;
  const mark = own ?? (outer.markDepth < MARK_REACHES ? outer.mark : undefined);
  const isBody = tag === "body" || tag === "html";
  const isAside = tag === "nav" || tag === "aside" || (isNamed && !isBody && ASIDE.test(name));
  return {
    isDateMarked: mark !== undefined && mark !== "meta",
    mark,
    markDepth: own === undefined ? outer.markDepth + 1 : 0,
    isArticle: outer.isArticle || tag === "article" || tag === "main" || attributes.role === "main",
    asides: isAside && outer.asides.length < MOST_ASIDES ? [...outer.asides, number] : outer.asides,
    isFooter:
      outer.isFooter ||
      (tag === "footer" && !outer.isArticle) ||
      (isNamed && FOOTER.test(name) && !ARTICLE_PART.test(name)),
    isHead: outer.isHead || tag === "head" || tag === "title",
  };
}

function chooseMark(name: string): Surroundings["mark"] {
  // "updated" stands in microformats for want of a better: "date updated", "entry-date updated".
  if (MODIFIED.test(name))
    return PUBLISHED.test(name) ? "published" : IS_A_DATE.test(name) ? "date" : "modified";
  if (PUBLISHED.test(name)) return "published";
  if (DATE.test(name) && !/update|validate|candidate|mandate/i.test(name.replace(/[\s_-]date/gi, "")))
    return "date";
  return META.test(name) ? "meta" : undefined;
}
