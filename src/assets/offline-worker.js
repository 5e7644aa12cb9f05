/*
 * Keeps the latest edition for reading without a connection. The build writes what to keep before this, as `self.kept`.
 * The network always goes first: what is kept is shown only where there is none, and each kept page says of which edition
 * it is.
 */

/**
 * @typedef {{ name: string, own: string, pages: [page: string, hash: string][], files: string[], fallback: string, notice: string }} Kept
 * @typedef {Event & { waitUntil: (work: Promise<unknown>) => void }} LifeEvent
 * @typedef {Event & { request: Request, respondWith: (answer: Promise<Response>) => void }} RequestEvent
 * @typedef {{ kept: Kept, skipWaiting: () => Promise<void>, clients: { claim: () => Promise<void> } }} Worker
 */
const worker = /** @type {Worker} */ (/** @type {unknown} */ (self));
const { name, own, pages, files, fallback, notice } = worker.kept;

self.addEventListener("install", (event) => {
  /** @type {LifeEvent} */ (event).waitUntil(keep().then(() => worker.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  /** @type {LifeEvent} */ (event).waitUntil(dropOthers().then(() => worker.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request, respondWith } = /** @type {RequestEvent} */ (event);
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  const isPage = request.mode === "navigate";
  // What the browser itself has stored would be shown without a word; it is asked about each time.
  const fresh = isPage ? fetch(request, { cache: "no-cache" }) : fetch(request);
  respondWith.call(
    event,
    fresh.catch(() => find(request, isPage)),
  );
});

async function keep() {
  const cache = await caches.open(name);
  await Promise.all([...pages.map(([page, hash]) => keepPage(cache, page, hash)), cache.addAll(files)]);
}

/**
 * Keeps a page with the notice in it, so that no page can be shown from here without. A page of another edition, where the
 * new one is not all there yet, is refused: then nothing is kept before the next visit.
 * @param {Cache} cache
 * @param {string} page
 * @param {string} hash
 */
async function keepPage(cache, page, hash) {
  const response = await fetch(page, { cache: "no-cache" });
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const found = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (!response.ok || found !== hash) throw new Error(page);
  const text = new TextDecoder().decode(bytes);
  const headers = new Headers(response.headers);
  // The text is no longer what these speak of.
  for (const header of ["content-length", "content-encoding", "vary"]) headers.delete(header);
  await cache.put(
    page,
    new Response(
      text.replace(/<main\b[^>]*>/, (main) => main + notice),
      { headers },
    ),
  );
}

/** Other sites on this host keep theirs. */
async function dropOthers() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((one) => one.startsWith(own) && one !== name).map((one) => caches.delete(one)),
  );
}

/**
 * @param {Request} request
 * @param {boolean} isPage
 */
async function find(request, isPage) {
  const cache = await caches.open(name);
  const found = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
  return found ?? (isPage ? await cache.match(fallback) : undefined) ?? Response.error();
}
