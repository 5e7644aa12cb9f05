import { isOfArticle, isOfPage, type JsonLdNode, textsOf } from "./json-ld.ts";
import { findMeta } from "./metas.ts";
import type { ScannedPage } from "./scan-page.ts";

/** What links carry to tell where a reader came from. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|xtor|at_(?:medium|campaign)|wt_mc)$/i;
/** What browsers write above a page they save, and SingleFile. */
const SAVED_FROM = /saved from url=\(\d{1,6}\)(?<address>https?:\/\/\S{1,2000})/i;
const SINGLE_FILE = /\burl:\s{0,10}(?<address>https?:\/\/\S{1,2000})/i;
/** The Internet Archive puts its own address before that of the page. */
const ARCHIVE = /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(?=https?:)/i;
const LONGEST = 2000;

/**
 * The address of the article as its page states it, absolute, without what follows readers about; undefined where it states none
 * or only the front page of its site. A page saved by a browser, which notes from where, speaks for no other site: whoever
 * states the address of another's article as its own would change that article's words.
 */
export function findAddress(
  { marks, comments }: ScannedPage,
  nodes: readonly JsonLdNode[],
): string | undefined {
  const canonical = marks.find(
    ({ tag, attributes }) => tag === "link" && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? ""),
  )?.attributes.href;
  const saved = comments.map(
    ({ text }) => (SAVED_FROM.exec(text) ?? SINGLE_FILE.exec(text))?.groups?.address,
  );
  const stated = [
    canonical,
    findMeta(marks, ["og:url", "twitter:url", "parsely-link"])?.value,
    ...nodes.filter((node) => isOfArticle(node) || isOfPage(node)).flatMap(addressesOf),
    ...saved,
  ].filter((one) => one !== undefined);
  const base = stated.map((one) => toAddress(one)).find((one) => one !== undefined);
  const addresses = stated.flatMap((one) => toAddress(one, base) ?? []);
  const isArticle = nodes.some(isOfArticle) || findMeta(marks, ["og:type"])?.value === "article";
  const from = saved.flatMap((one) => (one === undefined ? [] : (toAddress(one) ?? [])))[0];
  const deep = addresses.find(
    (one) => !isFrontPage(one) && (from === undefined || isFrontPage(from) || siteOf(one) === siteOf(from)),
  );
  return deep ?? (isArticle ? undefined : addresses[0]);
}

function addressesOf({ properties: { url, mainEntityOfPage } }: JsonLdNode): string[] {
  const page = typeof mainEntityOfPage === "object" && mainEntityOfPage !== null ? mainEntityOfPage : {};
  return [...textsOf(url), ...textsOf(mainEntityOfPage), ...("@id" in page ? textsOf(page["@id"]) : [])];
}

function toAddress(written: string, base?: string): string | undefined {
  const text = written.trim().replace(ARCHIVE, "");
  if (text === "" || text.length > LONGEST || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  if (!/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return undefined;
  url.hash = "";
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** The last two names of a host: those of one outlet stand below them, for telephones and readers elsewhere. */
function siteOf(address: string): string {
  return new URL(address).hostname.split(".").slice(-2).join(".");
}

function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === "/" && search === "";
}
