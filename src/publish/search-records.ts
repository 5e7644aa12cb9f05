import type { Article, TagId, When } from "../digest/model.ts";
import { cutPassage } from "../digest/text/passages.ts";
import { isApproximate } from "../digest/when.ts";
import { asksFor } from "./asks-for.ts";
import { shownSentences } from "./excerpt-text.ts";
import { paths, type SitePath } from "./links.ts";
import type { Site } from "./site/site.ts";
import { precisionOf, shortenWhen, yearBeside } from "./when-words.ts";
import type { Words } from "./words/words.ts";

/** One article as the index of the search page knows it (https://pagefind.app/docs/node-api/). */
export interface SearchRecord {
  readonly url: SitePath;
  /** What is searched and quoted. */
  readonly content: string;
  /** Of the index, whose words it cuts to their stems; all records are in one. */
  readonly language: string;
  /** What a result shows; searched as well. */
  readonly meta: Readonly<Record<string, string>>;
  /** What results can be narrowed down to, and what a result has to know without anybody searching for it. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: Readonly<Record<string, string>>;
}

/** The filter value of an article whose date nobody gives. */
export const NO_YEAR = "unknown";

/** Stands where text of the source was left out. */
const GAP = " […] ";

/** A window over more years is listed under the first of them only. */
const MOST_YEARS = 20;

/** Sorts behind every day. */
const NO_DAY = "0000-00-00";

/**
 * What may be found of each article, in the order of the digest: its title, and of its text what may be shown anywhere,
 * never more. An article with the text of another is found as that other, under the outlets of both; one whose source asks
 * not to be found is not.
 */
export function buildSearchRecords(site: Site): SearchRecord[] {
  const offered = findOfferedTags(site);
  return site.digest.articles
    .filter((article) => !site.copies.shownFor.has(article.id) && !asksFor(article, "noindex"))
    .map((article) => buildRecord(article, offered, site));
}

/**
 * The tags that stand in the index of tags, all of them while none does. Of 10,000 newswire items that is 1,393 of 9,296 tags, and
 * the choices take 102 KB instead of 208 (`npm run bench:search`).
 */
function findOfferedTags({ tags }: Site): ReadonlySet<TagId> {
  const listed = tags.filter(({ isListed }) => isListed);
  return new Set((listed.length > 0 ? listed : tags).map(({ id }) => id));
}

function buildRecord(article: Article, offered: ReadonlySet<TagId>, site: Site): SearchRecord {
  const { title, published, tags, role, language } = article;
  const copies = site.copies.copiesOf.get(article.id) ?? [];
  const { source, agency } = findSource(article, site);
  const alsoIn = unique(copies.flatMap(({ outlet }) => outlet?.name ?? [])).filter((name) => name !== source);
  const story = findNamedStory(article, site);
  const texts = {
    title,
    ...(source !== undefined && { source }),
    ...(agency !== undefined && { agency }),
    ...(alsoIn.length > 0 && { alsoIn: alsoIn.join(", ") }),
    ...(published !== undefined && { date: writeDate(published, site.words) }),
    ...(story !== undefined && { story }),
  };
  return {
    url: paths.article(article.slug),
    content: keepPlain(writeShown(article)),
    language: site.words.code,
    meta: Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, keepPlain(text)])),
    filters: {
      kind: [role],
      tag: tags.filter(({ id }) => offered.has(id)).map(({ name }) => keepPlain(name)),
      outlet: unique(
        [article, ...copies].flatMap((one) => [one.outlet?.name ?? [], one.agency?.name ?? []].flat()),
      ),
      year: published === undefined ? [NO_YEAR] : findYears(published),
      language: [language],
      precision:
        published === undefined
          ? []
          : [precisionOf(published), ...(isApproximate(published) ? ["about"] : [])],
    },
    sort: { date: published === undefined ? NO_DAY : `${published.earliest} ${published.latest}` },
  };
}

function findSource(
  { role, outlet, agency }: Article,
  site: Site,
): { readonly source?: string; readonly agency?: string } {
  if (role === "own") return { source: site.settings.site.owner.name };
  return {
    ...(outlet !== undefined && { source: outlet.name }),
    ...(agency !== undefined && { agency: agency.name }),
  };
}

/** What the owner calls its story: other stories bear the title of one of their articles, which is found by itself. */
function findNamedStory({ id }: Article, { storyOf, articles }: Site): string | undefined {
  const story = storyOf.get(id)?.story;
  const isOfMember = story?.articles.some((member) => articles.get(member)?.title === story.title);
  return isOfMember === true ? undefined : story?.title;
}

/** The date as in the gutter of lists, with its year: "10–31 Jul 2025". */
function writeDate(when: When, language: Words): string {
  return [shortenWhen(when, language), yearBeside(when) ?? []].flat().join(" ");
}

function writeShown(article: Article): string {
  return shownSentences(article)
    .map((run) => run.map((passage) => cutPassage(article, passage)).join(" "))
    .join(GAP);
}

function findYears({ earliest, latest }: When): string[] {
  const [first, last] = [Number(earliest.slice(0, 4)), Number(latest.slice(0, 4))];
  const count = last - first < MOST_YEARS ? last - first + 1 : 1;
  return Array.from({ length: count }, (_, index) => String(first + index).padStart(4, "0"));
}

/**
 * The text without what the index would take for something else: words that are its own marks get a joiner, which nobody
 * sees, and half a character becomes one that stands for it.
 */
function keepPlain(text: string): string {
  return text.replace(/\p{Cs}/gu, "\uFFFD").replace(/(?<=_)(?=__(?:END_)?PAGEFIND_)/g, "\u2060");
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
