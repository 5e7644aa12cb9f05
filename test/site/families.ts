/** Pages of one kind: the same template, filled with more or less. */
export interface Family {
  /** `articles/* own`, `timeline/*`, `2025/08/02` as `day`; a page of its own is named by its path. */
  readonly name: string;
  /** From the root of the site, as linked, the largest first: `articles/x/`, `404.html`. */
  readonly pages: readonly string[];
}

/**
 * The pages of a built site by family, told by their addresses, so that a page added tomorrow is a family, too. Articles
 * are of three: own ones, captured ones (not to be indexed) and those that are gone (no linked data either). Pages that
 * only lead on are in none.
 */
export function findFamilies(files: ReadonlyMap<string, string>): Family[] {
  const families = new Map<string, [path: string, size: number][]>();
  for (const [file, body] of files) {
    if (!file.endsWith(".html") || body.includes('http-equiv="refresh"')) continue;
    const path = file.replace(/(?<=^|\/)index\.html$/, "");
    const name = nameFamily(path, body);
    families.set(name, [...(families.get(name) ?? []), [path, body.length]]);
  }
  return [...families].map(([name, pages]) => ({
    name,
    pages: pages.sort(([, a], [, b]) => b - a).map(([path]) => path),
  }));
}

/** Whether a page asks search engines not to list it. */
export function isUnlisted(body: string): boolean {
  return /<meta name="robots" content="noindex/.test(body);
}

function nameFamily(path: string, body: string): string {
  const name = path
    .replace(/^\d{4}\/\d{2}\/\d{2}(?=\/)/, "day")
    .replace(/^\d{4}\/\d{2}(?=\/)/, "month")
    .replace(/^\d{4}(?=\/)/, "year")
    .replace(/^(articles|stories|tags|outlets|timeline)\/[^/]+(?=\/)/, "$1/*")
    .replace(/\/$/, "");
  if (name === "") return "front";
  if (name !== "articles/*") return name;
  if (!isUnlisted(body)) return "articles/* own";
  return body.includes("application/ld+json") ? "articles/* captured" : "articles/* gone";
}
