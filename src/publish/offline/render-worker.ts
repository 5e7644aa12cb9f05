import { escapeXml } from "../escape-xml.ts";
import { paths } from "../links.ts";
import type { Site } from "../site/site.ts";
import { formatDay } from "../when-words.ts";
import { chooseKept } from "./choose-kept.ts";

/**
 * The service worker (https://www.w3.org/TR/service-workers/). It is new to browsers whenever the hash of what it keeps is.
 * Where nothing is to be kept it removes itself: a browser that met the site while something was would never let go of it.
 *
 * @param hash of every page and file that is kept
 */
export function renderWorker(site: Site, hash: string): string {
  const { links, words, assets } = site;
  // Sites below one host share its caches.
  const own = `daybook ${links.prefix} `;
  const kept = chooseKept(site);
  if (kept === undefined) return renderRemoval(own);
  return `self.kept = ${JSON.stringify({
    name: own + hash,
    own,
    pages: kept.pages.map((path) => links.href(path)),
    files: kept.files.map((path) => links.href(path)),
    fallback: links.href(paths.offline),
    notice: `<p class="offline-notice">${escapeXml(words.offline.notice(formatDay(kept.edition.day, site.words)))}</p>`,
  })};\n${assets.worker}`;
}

function renderRemoval(own: string): string {
  return `// Nothing is kept for reading offline. A browser that kept something lets go of it.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(Promise.all([
  self.registration.unregister(),
  caches.keys().then((names) => Promise.all(
    names.filter((name) => name.startsWith(${JSON.stringify(own)})).map((name) => caches.delete(name)),
  )),
])));
`;
}
