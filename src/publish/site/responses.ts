import type { ArticleId, Redirect, Response } from "../../digest/model.ts";
import { buildLinks, paths, type SitePath } from "../links.ts";
import { redirectPath } from "./redirects.ts";

/** Moves that lead on to moves; more are a circle. */
const MOST_MOVES = 10;

/** Where the pages of a site are, and where moved ones went. */
interface Pages {
  /** As the site is served. */
  readonly address: string;
  readonly articles: readonly { readonly id: ArticleId; readonly slug: string }[];
  readonly redirects: readonly Redirect[];
}

export interface PlacedResponses {
  /** In the order given. */
  readonly of: ReadonlyMap<ArticleId, readonly Response[]>;
  /** To no article of this site. */
  readonly stray: readonly Response[];
}

/**
 * Responses by the article that they are about: the one whose address on this site is their target, in http or https, with
 * or without the slash at its end, a query or a fragment, also where a redirect leads on to it.
 */
export function placeResponses(responses: readonly Response[], pages: Pages): PlacedResponses {
  const articles = new Map(pages.articles.map(({ id, slug }) => [paths.article(slug), id]));
  const moves = new Map(pages.redirects.map(({ from, to }) => [redirectPath(from), redirectPath(to)]));
  const of = new Map<ArticleId, Response[]>();
  const stray: Response[] = [];
  for (const response of responses) {
    let path = findPath(response.target, pages.address);
    for (let move = 0; path !== undefined && move < MOST_MOVES; move += 1) path = moves.get(path) ?? path;
    const id = path === undefined ? undefined : articles.get(path);
    if (id === undefined) stray.push(response);
    else of.set(id, [...(of.get(id) ?? []), response]);
  }
  return { of, stray };
}

/** The page that an address on this site leads to; undefined for an address elsewhere. */
function findPath(target: string, address: string): SitePath | undefined {
  if (!/^https?:/i.test(target) || !URL.canParse(target)) return undefined;
  const { host, pathname } = new URL(target);
  const { prefix } = buildLinks(address);
  if (host !== new URL(address).host || !pathname.startsWith(prefix)) return undefined;
  const path = `/${pathname.slice(prefix.length)}`.replace(/index\.html$/, "");
  return redirectPath(path);
}
