import { paths, type SitePath } from "../links.ts";
import type { Site } from "./site.ts";

/** Where the page of a redirect stands: a folder where the address names no file, since a host finds nothing under a name without an ending. */
export function redirectPath(from: string): SitePath {
  return from.endsWith("/") || /\.\w+$/.test(from) ? from : `${from}/`;
}

/** A redirect of the owner's that cannot stand at its address, and what is in its way. */
export interface Clash {
  /** Of `redirects.yaml`, from 1. */
  readonly line: number;
  readonly from: string;
  readonly reason: "a page or file of the site" | "another redirect" | "the address it leads to itself";
}

/** The owner's redirects that would write over a page, a file or one another; on many disks capitals make no difference. */
export function findClashes(site: Site): Clash[] {
  const ofSite = new Set(findPages(site).map(toFile));
  const taken = new Set<string>();
  return site.settings.redirects.flatMap(({ from, to, line = 1 }) => {
    const file = toFile(redirectPath(from));
    const reason = chooseReason(file, toFile(redirectPath(to)), ofSite, taken);
    taken.add(file);
    return reason === undefined ? [] : [{ line, from, reason }];
  });
}

function chooseReason(
  file: string,
  target: string,
  ofSite: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): Clash["reason"] | undefined {
  const ways = [file, ...findFolders(file)];
  if (
    ways.some((way) => ofSite.has(way)) ||
    file.startsWith("/assets/") ||
    file.startsWith(paths.searchIndex(""))
  )
    return "a page or file of the site";
  const isInTheWay =
    !file.endsWith("/index.html") && [...taken].some((other) => other.startsWith(`${file}/`));
  if (isInTheWay || ways.some((way) => taken.has(way))) return "another redirect";
  return file === target ? "the address it leads to itself" : undefined;
}

/** A file in the place of any of them would be in the way. */
function findFolders(file: string): string[] {
  const steps = file.split("/").slice(1, -1);
  return steps.map((_, depth) => `/${steps.slice(0, depth + 1).join("/")}`);
}

function toFile(path: SitePath): string {
  const plain = path.replace(/\/{2,}/g, "/").toLowerCase();
  return plain.endsWith("/") ? `${plain}index.html` : plain;
}

/** Every page and file but those of withdrawn articles, in whose place the owner may lead readers on. */
function findPages(site: Site): SitePath[] {
  const pages = [site.stories, site.tags, site.outlets, site.editions, site.months, site.years].flat();
  return [
    ...Object.values(paths).filter((path) => typeof path === "string"),
    ...site.digest.articles.map(({ slug }) => paths.article(slug)),
    ...pages.map(({ path }) => path),
    ...site.feeds.flatMap(({ page }) => [paths.rss(page), paths.atom(page), paths.json(page)]),
  ];
}
