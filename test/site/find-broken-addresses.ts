/**
 * The addresses of the site itself in any of its files, feeds and data included, that lead to no file, as `file → address`.
 * Their fragments are not followed.
 */
export function findBrokenAddresses(
  files: ReadonlyMap<string, string>,
  prefix: string,
  origin: string,
): string[] {
  const address = new RegExp(`${origin.replaceAll(".", "\\.")}[^\\s"'<>\\\\)]*`, "g");
  const broken: string[] = [];
  for (const [file, body] of files) {
    // A calendar folds its lines (RFC 5545, section 3.1); a feed holds HTML as text.
    const text = body.replaceAll("\r\n ", "").replace(/&(?:quot|lt|gt);/g, " ");
    for (const [found] of text.matchAll(address)) {
      const { pathname } = new URL(found.replaceAll("&amp;", "&"));
      const path = decodeURIComponent(pathname.slice(prefix.length));
      const target = path === "" || path.endsWith("/") ? `${path}index.html` : path;
      if (!pathname.startsWith(prefix) || !files.has(target)) broken.push(`${file} → ${found}`);
    }
  }
  return broken;
}
