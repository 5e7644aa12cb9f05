import type { Article, Instant } from "../../digest/model.ts";
import { isStatedDay, startOfDay } from "../../digest/when.ts";
import { excerptText } from "../excerpt-text.ts";
import { toLabel, toLegalLine, toLegalText } from "../legal-text.ts";
import { paths, tagUri } from "../links.ts";
import { placeHtml } from "../place-html.ts";
import { cutTitle } from "../shown-title.ts";
import type { Site } from "../site/site.ts";
import { webAddress } from "../web-address.ts";
import { whyNoText } from "../why-no-text.ts";
import { resolveLinks } from "./resolve-links.ts";

const SECONDS_TO_NOON = 12 * 60 * 60;

/** There were no feeds before; a date of an entry that lies before is taken for a mistake (W3C: ImplausibleDate). */
const FIRST_PLAUSIBLE = "1990";

export interface Author {
  readonly name: string;
  readonly url?: string;
}

/** An article as every feed format tells it; all text is plain and legal in XML, every address absolute. */
export interface Entry {
  /** A `tag:` URI: it outlives the title, the slug and the address. */
  readonly id: string;
  readonly title: string;
  /** Our page. */
  readonly link: string;
  readonly language: string;
  /** The excerpt in one line, never empty. */
  readonly summary?: string;
  /** Where neither an excerpt nor the whole can be given: why, in the language of the site's words. */
  readonly note?: { readonly text: string; readonly language: string };
  /** Own articles only: in full, never empty. */
  readonly contentHtml?: string;
  /** Only where the day is known from someone who says so. */
  readonly published?: Instant;
  /** RFC 3339, in thousandths of a second; no two articles of a site share it. */
  readonly updated: string;
  /** Who wrote it, where that is known, who published it, then who published the same text; one at least. */
  readonly authors: readonly Author[];
  /** Who published it, with its feed, else its home page, where the owner knows one. */
  readonly source?: Required<Author>;
  readonly tags: readonly { readonly id: string; readonly name: string }[];
  /** Where the report itself stands. */
  readonly original?: string;
}

/** @param updated see `Entry` */
export function buildEntry(article: Article, updated: string, site: Site): Entry {
  const { settings, links } = site;
  const link = links.absolute(paths.article(article.slug));
  const original = webAddress(article.url);
  const source = findSource(article, settings.outlets);
  const published = choosePublished(article);
  return {
    id: tagUri(settings.site.identity, "article", article.id),
    title: toLabel(article.title),
    link,
    language: article.language,
    ...chooseText(article, link, site),
    ...(published !== undefined && { published }),
    updated,
    authors: findAuthors(article, site),
    ...(source !== undefined && { source }),
    tags: article.tags.map(({ id, name }) => ({ id, name: toLabel(name) })).filter(({ name }) => name !== ""),
    ...(original !== undefined && { original }),
  };
}

function chooseText(article: Article, link: string, { links, words }: Site): Partial<Entry> {
  const summary = toLegalLine(excerptText(article));
  const contentHtml =
    article.role === "own"
      ? resolveLinks(placeHtml(toLegalText(article.html ?? ""), links), link).trim()
      : "";
  if (summary === "" && contentHtml === "")
    return { note: { text: whyNoText(article, words), language: words.code } };
  return { ...(summary !== "" && { summary }), ...(contentHtml !== "" && { contentHtml }) };
}

/** A day without a clock time stands at its noon: far from the days beside it in every zone. */
function choosePublished({ published }: Article): Instant | undefined {
  if (published === undefined || !isStatedDay(published) || published.earliest < FIRST_PLAUSIBLE)
    return undefined;
  return published.instant ?? startOfDay(published.earliest, SECONDS_TO_NOON);
}

/**
 * A person stands before the outlet, which readers show as well: nothing else of an entry names it in Atom and JSON. A copy
 * adds no entry, only the name of its outlet.
 */
function findAuthors(article: Article, { settings, copies, words }: Site): Author[] {
  const { role, author, outlet, agency } = article;
  if (role === "own") return [describeOwner(settings.site.owner)];
  const others = (copies.copiesOf.get(article.id) ?? []).map((copy) => copy.outlet?.name ?? "");
  const names = [cutTitle(author?.name ?? ""), outlet?.name ?? agency?.name ?? "", ...others].map(toLabel);
  const known = [...new Set(names)].filter((name) => name !== "");
  return (known.length > 0 ? known : [words.feeds.unknownSource]).map((name) => ({ name }));
}

function describeOwner({ name, url }: Author): Author {
  const home = webAddress(url);
  return { name: toLabel(name), ...(home !== undefined && { url: home }) };
}

function findSource({ outlet }: Article, outlets: Site["settings"]["outlets"]): Entry["source"] {
  const known = outlets.find(({ name }) => name === outlet?.name);
  const url = webAddress(known?.feed ?? known?.url);
  return outlet === undefined || url === undefined ? undefined : { name: toLabel(outlet.name), url };
}
