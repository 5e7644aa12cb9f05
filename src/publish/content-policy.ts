import type { Assets } from "./assets.ts";
import type { Site } from "./site/site.ts";

/**
 * What a page may load (https://www.w3.org/TR/CSP3/): the site's own stylesheet and images, and nothing else. No script
 * runs, no style stands in a page, no form sends, and no other host is asked for anything; so a captured text that slipped
 * through could do nothing. It stands in every page that needs no more: not every host sends our headers.
 */
export const CONTENT_POLICY = buildContentPolicy();

/** What one page needs beyond that, by directive: `{ "script-src": ["'self'"] }`. */
export type ContentNeeds = Readonly<Record<string, readonly string[]>>;

/** For a page that runs a script of the site's own. */
export const SCRIPT_NEEDS: ContentNeeds = { "script-src": ["'self'"] };

/** For the search page: what reads its index is WebAssembly. */
export const SEARCH_NEEDS: ContentNeeds = {
  "script-src": ["'self'", "'wasm-unsafe-eval'"],
};

/** For the e-mail: its style attributes, by their hashes, and no others. */
export function findEmailNeeds({ emailStyles }: Pick<Assets, "emailStyles">): ContentNeeds {
  return { "style-src-attr": ["'unsafe-hashes'", ...emailStyles] };
}

/** For every page of a site that may be read offline: it starts the service worker and names the manifest. */
export const OFFLINE_NEEDS: ContentNeeds = {
  ...SCRIPT_NEEDS,
  "worker-src": ["'self'"],
  "manifest-src": ["'self'"],
};

/**
 * All that any page of a site needs, for the headers of a host, which are the same for every page and have to leave room
 * for the one that needs most: where two policies meet, a browser keeps to both.
 */
export function findNeeds({ settings, editions, assets, search }: Site): readonly ContentNeeds[] {
  return [
    SCRIPT_NEEDS,
    ...(editions.length > 0 ? [findEmailNeeds(assets)] : []),
    ...(settings.site.offline === true ? [OFFLINE_NEEDS] : []),
    ...(search === undefined ? [] : [SEARCH_NEEDS]),
  ];
}

/** The policy of a page with these needs, or of all pages that have them. */
export function buildContentPolicy(...needs: readonly ContentNeeds[]): string {
  const directives = new Map<string, readonly string[]>([
    ["default-src", ["'none'"]],
    ["style-src", ["'self'"]],
    ["img-src", ["'self'"]],
    // Nobody asks where no script runs, but Lighthouse, which reads robots.txt from within the page.
    ["connect-src", ["'self'"]],
    ["base-uri", ["'none'"]],
    ["form-action", ["'none'"]],
  ]);
  for (const [directive, sources] of needs.flatMap((need) => Object.entries(need)))
    directives.set(directive, [...new Set([...(directives.get(directive) ?? []), ...sources])]);
  return [...directives].map(([directive, sources]) => `${directive} ${sources.join(" ")}`).join("; ");
}
