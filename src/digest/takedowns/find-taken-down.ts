import type {
  ArticleId,
  AttributedArticle,
  LedgerEntry,
  OutletSettings,
  Problem,
  SiteSettings,
  Takedown,
} from "../model.ts";
import { isSameName } from "../text/agencies.ts";
import { normaliseAddress } from "../text/normalise-address.ts";

interface Known {
  readonly aliases: ReadonlyMap<string, ArticleId>;
  readonly slugs: ReadonlyMap<ArticleId, string>;
  readonly ledger: readonly LedgerEntry[];
  readonly outlets: readonly OutletSettings[];
  readonly site: Pick<SiteSettings, "address">;
}

interface Found {
  /** With the line of the takedown that named each first. */
  readonly gone: ReadonlyMap<ArticleId, number>;
  readonly problems: readonly Problem[];
}

/**
 * The articles that takedowns name, also those that the ledger alone knows. An article is named by its slug or its address
 * on this site, by its id, by the address of the original or by its guid: what an earlier of these finds holds. An outlet is
 * named as in `outlets.yaml` or on its pages, and stands for all that it published and wrote for others.
 */
export function findTakenDown(
  articles: readonly AttributedArticle[],
  takedowns: readonly Takedown[],
  known: Known,
): Found {
  const find = indexNames(articles, known);
  const gone = new Map<ArticleId, number>();
  const problems: Problem[] = [];
  for (const takedown of takedowns) {
    const { line } = takedown;
    const ids =
      "article" in takedown ? find(takedown.article) : findOfOutlet(articles, takedown.outlet, known.outlets);
    for (const id of ids) if (!gone.has(id)) gone.set(id, line);
    if (ids.length === 0) problems.push(describeUnknown(takedown));
  }
  return { gone, problems };
}

function indexNames(
  articles: readonly AttributedArticle[],
  { aliases, slugs, ledger, site }: Known,
): (name: string) => readonly ArticleId[] {
  const [bySlug, byId, byAddress] = [
    new Map<string, ArticleId>(),
    new Map<string, ArticleId>(aliases),
    new Map<string, Set<ArticleId>>(),
  ];
  for (const { id, slug } of ledger) bySlug.set(slug.toLowerCase(), id);
  for (const { id } of ledger) byId.set(id, id);
  for (const [id, slug] of slugs) bySlug.set(slug.toLowerCase(), id);
  for (const { id, url, guid } of articles) {
    byId.set(id, id);
    for (const name of [url, guid]) {
      const address = name && normaliseAddress(name);
      if (address) byAddress.set(address, (byAddress.get(address) ?? new Set()).add(id));
      else if (name !== undefined && !byId.has(name)) byId.set(name, id);
    }
  }
  const home = normaliseAddress(site.address);
  return (written) => {
    const name = written.trim();
    const address = normaliseAddress(name);
    const path = address?.startsWith(`${home}/`) ? address.slice(home?.length) : name;
    const slug = /^\/?articles\/([^/]+)\/?$/.exec(path)?.[1] ?? path;
    const one = bySlug.get(slug.toLowerCase()) ?? byId.get(name);
    if (one !== undefined) return [one];
    return address === undefined ? [] : [...(byAddress.get(address) ?? [])];
  };
}

function findOfOutlet(
  articles: readonly AttributedArticle[],
  name: string,
  outlets: readonly OutletSettings[],
): ArticleId[] {
  const known = outlets.find((outlet) =>
    [outlet.name, ...outlet.aliases].some((alias) => isSameName(alias, name)),
  );
  const wanted = known?.name ?? name;
  return articles
    .filter(({ outlet, agency }) =>
      [outlet, agency].some((by) => by !== undefined && isSameName(by.name, wanted)),
    )
    .map(({ id }) => id);
}

function describeUnknown(takedown: Takedown): Problem {
  const message =
    "article" in takedown
      ? `found the article "${takedown.article}", which this digest does not have; write its address, the last part of its address on this site, or its id`
      : `found the outlet "${takedown.outlet}", by which this digest has nothing; write its name as its page shows it`;
  return { kind: "takedown", file: "takedowns.yaml", line: takedown.line, message };
}
