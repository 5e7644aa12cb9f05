import type { Stated } from "../../../digest/model.ts";
import { findSuffix } from "./find-title.ts";
import { isOfArticle, type JsonLdNode } from "./json-ld.ts";
import { findMeta, joinLines } from "./metas.ts";
import { findNames } from "./named-nodes.ts";
import type { PlaceOf } from "./place.ts";
import type { ScannedPage } from "./scan-page.ts";

const LONGEST = 100;

/** Who publishes the page, as it names itself; undefined where it gives no name. */
export function findOutlet(
  page: ScannedPage,
  nodes: readonly JsonLdNode[],
  placeOf: PlaceOf,
): Stated<string> | undefined {
  const isName = (value: string): boolean =>
    value.length > 1 && value.length <= LONGEST && /\p{L}/u.test(value) && !/^https?:|[{}<>]/i.test(value);
  const site = findMeta(page.marks, ["og:site_name"]);
  if (site !== undefined && isName(site.value))
    return { value: site.value, evidence: placeOf(site.mark.start, site.mark.end) };
  const articles = nodes.filter(isOfArticle);
  const [published] = findNames(articles, "publisher", nodes).filter(({ value }) => isName(value));
  if (published !== undefined)
    return { value: published.value, evidence: placeOf(published.start, published.end) };
  const named = findMeta(page.marks, [
    "application-name",
    "dc.publisher",
    "publisher",
    "apple-mobile-web-app-title",
  ]);
  if (named !== undefined && isName(named.value))
    return { value: named.value, evidence: placeOf(named.mark.start, named.mark.end) };
  const suffix = findSuffix(page);
  const [from] = suffix?.block.parts ?? [];
  if (suffix === undefined || from === undefined || !isName(suffix.value)) return undefined;
  return {
    value: joinLines(suffix.value),
    evidence: placeOf(from.from, from.from + suffix.block.text.length),
  };
}
