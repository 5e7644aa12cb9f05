import { escapeXml } from "../escape-xml.ts";
import { paths } from "../links.ts";
import type { Site } from "../site/site.ts";
import { formatDay } from "../when-words.ts";
import { chooseKept } from "./choose-kept.ts";

/** SHA-256 in hexadecimal digits. */
export interface KeptHashes {
  /** Of every page and file that is kept, a beginning of it. */
  readonly whole: string;
  /** Of each page that is kept, in their order. */
  readonly ofPages: readonly string[];
}

/**
 * The service worker (https://www.w3.org/TR/service-workers/). It is new to browsers whenever the hash of what it keeps is.
 * Where nothing is to be kept it removes itself: a browser that met the site while something was would never let go of it.
 */
export function renderWorker(site: Site, { whole, ofPages }: KeptHashes): string {
  const { links, words, assets } = site;
  // Sites below one host share its caches.
  const own = `daybook ${links.prefix} `;
  const kept = chooseKept(site);
  if (kept === undefined) return renderRemoval(own);
  return `self.kept = ${JSON.stringify({
    name: own + whole,
    own,
    pages: kept.pages.map((path, place) => [links.href(path), ofPages[place]]),
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
