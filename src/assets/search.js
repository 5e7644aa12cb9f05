/*
 * The search page: asks the index that the site brings along, which Pagefind reads (https://pagefind.app/docs/api/), and
 * lists what it finds as other pages list articles. Nothing is loaded before the reader searches. All text is set as text,
 * for titles are other people's.
 */

/**
 * @typedef {{ content: string, locations: number[], url: string, meta: Record<string, string>, filters: Record<string, string[]> }} Hit
 * @typedef {Record<string, Record<string, number>>} Counts
 * @typedef {{ results: { data(): Promise<Hit> }[], filters: Counts }} Found
 * @typedef {{ filters: Record<string, string[]>, sort: Record<string, string> }} Options
 * @typedef {{ search(words: string | null, options: Options): Promise<Found> }} Index
 */

/** Results shown at a time. */
const BATCH = 20;
/** Milliseconds without a key until a search begins. */
const PAUSE = 200;
/** Words of an excerpt, and those of them that lead up to the first hit. */
const EXCERPT = 36;
const LEAD = 6;
/** More options than that help nobody; the others are found by words. */
const MOST_OPTIONS = 200;

const form = /** @type {HTMLFormElement} */ (find("search"));
const status = find("search-status");
const list = find("search-results");
const more = find("search-more");
const field = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"));
const details = /** @type {HTMLDetailsElement} */ (form.querySelector("details"));
const order = /** @type {HTMLSelectElement} */ (form.elements.namedItem("sort"));
const choices = [...form.querySelectorAll("select")].filter((select) => select !== order);
const said = JSON.parse(form.dataset.words ?? "{}");
const language = document.documentElement.lang;
const plural = new Intl.PluralRules(language);
const number = new Intl.NumberFormat(language);

/** @type {Promise<Index> | undefined} */
let loaded;
/** @type {Found["results"]} */
let results = [];
/** Counts searches: an answer to one before the last is too late. */
let turn = 0;
/** @type {number | undefined} */
let timer;

/** Pagefind goes on without a part that it could not fetch, and would find nothing: so each fetch is watched. */
let lacksPart = false;
const fetchPart = window.fetch;
window.fetch = async (...args) => {
  const response = await fetchPart(...args).catch(() => undefined);
  lacksPart ||= response?.ok !== true;
  return response ?? Response.error();
};

readAddress();
find("search-without").hidden = true;
form.hidden = false;
if (location.search !== "") search();

form.addEventListener("submit", (event) => {
  event.preventDefault();
  search();
});
field.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(search, PAUSE);
});
form.addEventListener("change", (event) => {
  if (event.target !== field) search();
});
details.addEventListener("toggle", () => {
  if (details.open) search();
});
more.addEventListener("click", async () => {
  const from = list.childElementCount;
  await guard(() => showMore(turn));
  list.children[from]?.querySelector("a")?.focus();
});

function search() {
  clearTimeout(timer);
  turn += 1;
  return guard(() => answer(turn));
}

/** @param {number} mine */
async function answer(mine) {
  const words = field.value.trim();
  const isAsked = words !== "" || choices.some(({ value }) => value !== "");
  writeAddress();
  if (!isAsked) show([], [], "");
  if (!isAsked && !details.open) return;
  if (isAsked) status.textContent = said.loading;
  const index = await load();
  const found = await index.search(words || null, { filters: chosen(), sort: readSort(words) });
  const hits = isAsked ? await readHits(found.results, 0) : [];
  if (mine !== turn) return;
  if (lacksPart) throw new Error("The index lacks a part");
  if (isAsked) show(found.results, hits, countOf(found.results.length));
  if (details.open) await Promise.all(choices.map((choice) => fill(choice, words, mine)));
}

/** @param {number} count */
function countOf(count) {
  if (count === 0) return said.nothing;
  return (said.results[plural.select(count)] ?? said.results.other).replace("{count}", number.format(count));
}

/** @returns {Promise<Index>} */
function load() {
  const { index = "", home = "" } = form.dataset;
  const reader = `${index}pagefind.js`;
  loaded ??= import(reader).then(({ createInstance }) =>
    createInstance({ basePath: index, baseUrl: home, noWorker: true }),
  );
  return loaded;
}

/**
 * What the choices narrow down to. An empty list narrows nothing down, but has its counts told.
 * @param {HTMLSelectElement} [except]
 */
function chosen(except) {
  /** @type {Record<string, string[]>} */
  const filters = {};
  for (const { name, value } of choices)
    if (name === except?.name) filters[name] = [];
    else if (value !== "") filters[name] = [value];
  return filters;
}

/** Without words all match alike. @param {string} words */
function readSort(words) {
  /** @type {Record<string, string>} */
  const sort = order.value === "date" || words === "" ? { date: "desc" } : {};
  return sort;
}

/**
 * Offers what there is under the words and the other choices, most first.
 * @param {HTMLSelectElement} choice @param {string} words @param {number} mine
 */
async function fill(choice, words, mine) {
  const index = await load();
  const { filters } = await index.search(words || null, { filters: chosen(choice), sort: {} });
  if (mine !== turn) return;
  const { name, value } = choice;
  const counts = Object.entries(filters[name] ?? {}).filter(([one, count]) => count > 0 || one === value);
  counts.sort(name === "year" ? ([a], [b]) => compare(b, a) : ([a, m], [b, n]) => n - m || compare(a, b));
  const most = counts.filter(([one], rank) => rank < MOST_OPTIONS || one === value);
  const options = most.map(([one, count]) => option(name, one, ` (${number.format(count)})`));
  choice.replaceChildren(/** @type {Element} */ (choice.firstElementChild), ...options);
  choice.value = value;
}

/** @param {string} name @param {string} value @param {string} [count] */
function option(name, value, count = "") {
  const label =
    name === "kind" && Object.hasOwn(said.kinds, value)
      ? said.kinds[value]
      : value === "unknown" && name === "year"
        ? said.dateUnknown
        : value;
  return new Option(`${label ?? value}${count}`, value);
}

/** @param {Found["results"]} found @param {Hit[]} hits the first of them @param {string} sentence */
function show(found, hits, sentence) {
  results = found;
  list.replaceChildren(...hits.map(row));
  status.textContent = sentence;
  more.hidden = hits.length >= found.length;
}

/** @param {number} mine */
async function showMore(mine) {
  const from = list.childElementCount;
  const hits = await readHits(results, from);
  // Pressed twice, or searched meanwhile.
  if (mine !== turn || from !== list.childElementCount) return;
  list.append(...hits.map(row));
  more.hidden = list.childElementCount >= results.length;
}

/** @param {Found["results"]} found @param {number} from */
function readHits(found, from) {
  return Promise.all(found.slice(from, from + BATCH).map((result) => result.data()));
}

/** One result, as lists of articles look elsewhere. @param {Hit} hit */
function row(hit) {
  const { title = "", date, source, agency, alsoIn, story } = hit.meta;
  const [tongue = ""] = hit.filters.language ?? [];
  const marks = date === undefined ? ["unknown"] : (hit.filters.precision ?? []);
  const gutter = build(
    "p",
    `gutter ${marks.map((mark) => `gutter-${mark}`).join(" ")}`,
    date?.replace(/(?<=\d) (?=\p{L})| (?=–)/gu, "\u00a0") ?? said.dateUnknown,
  );
  const link = quoted(build("a", "", title), tongue);
  link.setAttribute("href", hit.url);
  const byline = [
    source ?? (agency === undefined ? said.sourceUnknown : undefined),
    agency && said.writtenBy.replace("{name}", () => agency),
    alsoIn && said.alsoIn.replace("{name}", () => alsoIn),
    story && said.partOf.replace("{name}", () => story),
  ].filter(Boolean);
  const body = build("div", "row", build("p", "headline", link));
  if (hit.content !== "") body.append(quoted(build("p", "opening", ...excerpt(hit)), tongue));
  body.append(build("p", "byline", byline.join("; ")));
  return build("li", "date", gutter, body);
}

/** The part of the shown text that holds most hits, each marked. @param {Hit} hit */
function excerpt({ content, locations }) {
  const words = content.split(" ");
  const hits = new Set(locations.filter((at) => at < words.length));
  const starts = [...hits].map((at) => Math.max(0, Math.min(at - LEAD, words.length - EXCERPT)));
  const hold = (/** @type {number} */ from) =>
    [...hits].filter((at) => at >= from && at < from + EXCERPT).length;
  const start = starts.reduce((best, one) => (hold(one) > hold(best) ? one : best), starts[0] ?? 0);
  const end = Math.min(start + EXCERPT, words.length);
  /** @type {(string | Node)[]} */
  const parts = [start > 0 ? "… " : ""];
  for (let at = start; at < end; at += 1) {
    const word = words[at] ?? "";
    parts.push(hits.has(at) ? build("mark", "", word) : word, at + 1 < end ? " " : "");
  }
  return [...parts, end < words.length ? " …" : ""];
}

function readAddress() {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const control = form.elements.namedItem(name);
    if (control === field) field.value = value;
    else if (control instanceof HTMLSelectElement && value !== "") {
      if (control !== order) control.append(option(name, value));
      control.value = value;
      details.open = true;
    }
  }
}

/** So that a search can be kept and sent on. */
function writeAddress() {
  const asked = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()]);
  const query = new URLSearchParams(asked.filter(([, value]) => value !== "")).toString();
  history.replaceState(null, "", query === "" ? location.pathname : `?${query}`);
}

/** Says so where the index cannot be read. @param {() => Promise<void> | void} work */
async function guard(work) {
  try {
    await work();
  } catch {
    // The next search begins anew: the site may have been replaced under this page.
    loaded = undefined;
    lacksPart = false;
    show([], [], said.failed);
  }
}

/** Words of an article, in their language. @param {HTMLElement} element @param {string} tongue */
function quoted(element, tongue) {
  if (tongue !== language) element.lang = tongue;
  element.dir = "auto";
  return element;
}

/** @param {string} name @param {string} [style] @param {(string | Node)[]} content */
function build(name, style = "", ...content) {
  const element = document.createElement(name);
  if (style !== "") element.className = style;
  element.append(...content);
  return element;
}

/** @param {string} id */
function find(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/** @param {string} a @param {string} b */
function compare(a, b) {
  return a.localeCompare(b, language);
}
