const ATTRIBUTE = /\s(?:href|src)="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;

/**
 * The links of a built site that lead nowhere, as `page → address`: to a missing file or a missing fragment, or out of
 * the folder that the site is served under. Links to other hosts are not followed.
 */
export function findBrokenLinks(
  files: ReadonlyMap<string, string>,
  prefix: string,
  origin: string,
): string[] {
  const ids = new Map(
    [...files].map(([path, body]) => [path, new Set(Array.from(body.matchAll(ID), ([, id]) => decode(id)))]),
  );
  const broken: string[] = [];
  for (const [page, body] of files) {
    if (!page.endsWith(".html")) continue;
    for (const [, address = ""] of body.matchAll(ATTRIBUTE)) {
      const url = new URL(decode(address), `${origin}${prefix}${page.replace(/index\.html$/, "")}`);
      if (url.origin !== origin) continue;
      if (!leadsSomewhere(url, prefix, ids)) broken.push(`${page} → ${address}`);
    }
  }
  return broken;
}

function leadsSomewhere(url: URL, prefix: string, ids: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (!url.pathname.startsWith(prefix)) return false;
  const path = decodeURIComponent(url.pathname.slice(prefix.length));
  const found = ids.get(path === "" || path.endsWith("/") ? `${path}index.html` : path);
  return found !== undefined && (url.hash === "" || found.has(decodeURIComponent(url.hash.slice(1))));
}

function decode(attribute = ""): string {
  return attribute
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
