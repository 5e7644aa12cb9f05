import type { Article, Instant, When } from "../../digest/model.ts";
import { isStatedDay, startOfDay } from "../../digest/when.ts";
import { excerptText } from "../excerpt-text.ts";
import { toLegalLine, toLegalText } from "../legal-text.ts";
import { paths, tagUri } from "../links.ts";
import { placeHtml } from "../place-html.ts";
import type { Feed, Site } from "../site/site.ts";
import { webAddress } from "../web-address.ts";
import { resolveLinks } from "./resolve-links.ts";

/** A subscriber who comes back after weeks finds the older ones on the site; more would be fetched again each hour. */
const MAXIMUM_ENTRIES = 50;

const SECONDS_TO_NOON = 12 * 60 * 60;

/** Stands where a format demands an author and the page names none. */
const UNKNOWN_SOURCE = "Source not stated";

export interface Author {
  readonly name: string;
  readonly url?: string;
}

/** An article as every feed format tells it; all text is plain and legal in XML. */
export interface Entry {
  /** A `tag:` URI: it outlives the title, the slug and the address. */
  readonly id: string;
  readonly title: string;
  /** Our page, absolute. */
  readonly link: string;
  readonly language: string;
  /** The excerpt in one line; empty where the rights allow none. */
  readonly summary: string;
  /** Own articles only: in full, every address absolute. */
  readonly contentHtml?: string;
  /** Only where the day is known from someone who says so. */
  readonly published?: Instant;
  readonly updated: Instant;
  /** Who published it, then who published the same text. */
  readonly authors: readonly Author[];
  /** Who published it, where the owner knows its home page. */
  readonly source?: Required<Author>;
  readonly tags: readonly { readonly id: string; readonly name: string }[];
  /** Where the report itself stands, absolute. */
  readonly original?: string;
}

/** The newest articles of a feed, in its order; one whose first sighting is unknown is left out. */
export function buildEntries(feed: Feed, site: Site): Entry[] {
  return feed.articles.slice(0, MAXIMUM_ENTRIES).flatMap((article) => {
    const updated = article.changed ?? article.firstSeen;
    return updated === undefined ? [] : [buildEntry(article, updated, site)];
  });
}

function buildEntry(article: Article, updated: Instant, site: Site): Entry {
  const { settings, links } = site;
  const link = links.absolute(paths.article(article.slug));
  const original = webAddress(article.url);
  const source = findSource(article, settings.outlets);
  const published =
    article.published !== undefined && isStatedDay(article.published)
      ? instantOf(article.published)
      : undefined;
  return {
    id: tagUri(settings.site.identity, "article", article.id),
    title: toLegalLine(article.title),
    link,
    language: article.language,
    summary: toLegalLine(excerptText(article)),
    ...(article.html !== undefined &&
      article.role === "own" && {
        contentHtml: resolveLinks(placeHtml(toLegalText(article.html), links), link),
      }),
    ...(published !== undefined && { published }),
    updated,
    authors: findAuthors(article, site),
    ...(source !== undefined && { source }),
    tags: article.tags.map(({ id, name }) => ({ id, name: toLegalLine(name) })),
    ...(original !== undefined && { original }),
  };
}

function instantOf(when: When): Instant {
  return when.instant ?? startOfDay(when.earliest, SECONDS_TO_NOON);
}

/** A copy adds no entry, only the name of its outlet. */
function findAuthors(article: Article, { settings, copies }: Site): Author[] {
  const author = chooseAuthor(article, settings.site.owner);
  const others = (copies.copiesOf.get(article.id) ?? []).flatMap(({ outlet }) =>
    outlet === undefined ? [] : [toLegalLine(outlet.name)],
  );
  return [author, ...[...new Set(others)].filter((name) => name !== author.name).map((name) => ({ name }))];
}

function chooseAuthor({ role, outlet, agency }: Article, owner: Author): Author {
  if (role === "own")
    return { name: toLegalLine(owner.name), ...(owner.url !== undefined && { url: owner.url }) };
  return { name: toLegalLine(outlet?.name ?? agency?.name ?? UNKNOWN_SOURCE) };
}

function findSource({ outlet }: Article, outlets: Site["settings"]["outlets"]): Entry["source"] {
  const url = webAddress(outlets.find(({ name }) => name === outlet?.name)?.url);
  return outlet === undefined || url === undefined ? undefined : { name: toLegalLine(outlet.name), url };
}
