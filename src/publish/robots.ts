import { type Links, paths } from "./links.ts";

/**
 * Lets every robot in (RFC 9309). Pages of articles by others say `noindex` themselves; a robot that was kept from
 * reading them could not see that.
 */
export function renderRobots(links: Links): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${links.absolute(paths.sitemap)}\n`;
}
