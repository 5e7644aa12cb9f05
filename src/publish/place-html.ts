import type { Links } from "./links.ts";

/**
 * HTML as Markdown gives it, placed under the folder of the site: an address that begins at its root ("/tags/") leads to
 * the same page wherever the site is served.
 */
export function placeHtml(html: string, { prefix }: Pick<Links, "prefix">): string {
  return html.replace(/ (href|src)="\/(?!\/)/g, ` $1="${prefix}`);
}
