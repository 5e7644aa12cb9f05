import type { FlatText } from "./flatten-html.ts";

/**
 * Words around the links of "The post … first appeared on …", "Continue reading … →", in whatever language; a sentence that
 * tells something has more beside a link to its own page. WordPress says it in seven words at most ("L’article … est apparu en
 * premier sur …"); no corpus of feeds chose this.
 */
const MOST_WORDS = 8;
/** Paragraphs and phrases that are cut off one behind the other: "Read more", "The post …" and a line of the owner's. */
const MOST_POINTERS = 4;
/** A phrase is looked for in so many characters at the end. */
const LONGEST_PHRASE = 60;

/** What points to the rest of a text behind its end, where no link says so. */
const PHRASE =
  /(?<=(?:^|[.!?…。؟\]»”"])\s{0,2})[[(]?(?:read (?:more|on|(?:the )?(?:full|whole) (?:article|story|post))|(?:continue|keep) reading|(?:full|more) (?:article|story)|weiterlesen|mehr lesen|lire (?:la suite|plus)|leer más|seguir leyendo|leia mais|leggi (?:tutto|di più)|lees (?:meer|verder)|läs mer|les mer|læs mere|lue lisää|czytaj (?:więcej|dalej)|читать (?:далее|полностью)|続きを読む|阅读全文|اقرأ المزيد)[\s.…»>→\])]{0,8}$/iu;

/** What may stand before a link that only points. */
const END = /[.!?…。؟\]»”"'’):]\s*$/u;

/**
 * The text of an item without what its feed puts below each: what only leads to the page of the item ("Read more", "The post …
 * appeared first on …"). A last paragraph goes where it has a link to that page and few words beside such links and the title;
 * so does a short link at the end, or a phrase of that meaning. What remains is the beginning of the text, and never nothing.
 */
export function leaveOutPointers(body: FlatText, page: string | undefined, title: string): FlatText {
  let { text, links } = body;
  const own = page === undefined ? undefined : nameAddress(page);
  for (let cut = 0; cut < MOST_POINTERS; cut += 1) {
    const end = findPointer({ text, links }, own, title);
    if (end === undefined || end === 0) break;
    text = text.slice(0, end).trimEnd();
    links = links.filter((link) => link.end <= text.length);
  }
  return text === "" || text === body.text ? body : { text, links };
}

/** Where what points begins; undefined where the text ends in nothing of the kind. */
function findPointer({ text, links }: FlatText, own: string | undefined, title: string): number | undefined {
  const start = text.lastIndexOf("\n") + 1;
  const here = links.filter((link) => link.start >= start);
  const toPage = here.filter(({ url }) => own !== undefined && nameAddress(url) === own);
  const last = toPage.at(-1);
  if (last !== undefined) {
    const isOfSite = here.every(({ url }) => hostOf(url) === hostOf(last.url));
    const beside = cutOut(text.slice(start), start, here).replace(title, " ");
    const inside = toPage.map((link) => text.slice(link.start, link.end).replace(title, " "));
    if (start > 0 && isOfSite && [beside, ...inside].every((words) => countWords(words) <= MOST_WORDS))
      return start;
    const isLast = countWords(text.slice(last.end)) === 0;
    const isShort = countWords(inside.at(-1) ?? "") <= MOST_WORDS;
    if (isLast && isShort && END.test(text.slice(start, last.start))) return last.start;
  }
  const tail = Math.max(start, text.length - LONGEST_PHRASE);
  const phrase = PHRASE.exec(text.slice(tail));
  return phrase === null ? undefined : tail + phrase.index;
}

/** A paragraph, which begins at an offset of its text, without what is linked in it. */
function cutOut(paragraph: string, offset: number, links: FlatText["links"]): string {
  let rest = "";
  let from = 0;
  for (const { start, end } of links) {
    rest += `${paragraph.slice(from, start - offset)} `;
    from = end - offset;
  }
  return rest + paragraph.slice(from);
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** An address by which a page is known, however a feed marks the way to it; places within a page are no page. */
function nameAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (/^utm_/i.test(name)) url.searchParams.delete(name);
  // WordPress points to the rest of a text by a mark in its page.
  if (/^#more-\d+$/.test(url.hash)) url.hash = "";
  return url.href.replace(/\/$/, "");
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : address;
}
