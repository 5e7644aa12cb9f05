import type { Stated } from "../../../digest/model.ts";
import { findHeadline, findWindow, isSame, normalise, SEPARATOR, splitTitle } from "./find-headline.ts";
import { isOfArticle, type JsonLdNode, textsOf } from "./json-ld.ts";
import { findMeta, joinLines } from "./metas.ts";
import type { PlaceOf } from "./place.ts";
import type { Block, ScannedPage } from "./scan-page.ts";

/** The article's own headline: the heading that the page's title repeats, else that title without the name of the site. */
export function findTitle(
  page: ScannedPage,
  nodes: readonly JsonLdNode[],
  site: string | undefined,
  placeOf: PlaceOf,
): Stated<string> | undefined {
  const headline = findHeadline(page);
  const heading = headline && page.blocks[headline.index];
  const ofBlock = (block: Block | undefined): Stated<string> | undefined => {
    const value = dropSite(joinLines(block?.text ?? ""), site);
    const [first] = block?.parts ?? [];
    const last = block?.parts.at(-1);
    if (block === undefined || first === undefined || last === undefined || value === "") return undefined;
    return { value, evidence: placeOf(first.from, last.from + block.text.length - last.at) };
  };
  if (headline?.isTitle) {
    const found = ofBlock(heading);
    if (found !== undefined) return found;
  }
  const meta = findMeta(page.marks, ["og:title", "twitter:title", "headline", "dc.title"]);
  if (meta !== undefined)
    return { value: dropSite(meta.value, site), evidence: placeOf(meta.mark.start, meta.mark.end) };
  const node = nodes.find((one) => isOfArticle(one) && textsOf(one.properties.headline).some(Boolean));
  const [stated = ""] = textsOf(node?.properties.headline);
  if (node !== undefined && joinLines(stated) !== "") {
    const at = node.script.text.indexOf(stated);
    const start = node.script.start + Math.max(0, at);
    return { value: joinLines(stated), evidence: placeOf(start, start + stated.length) };
  }
  const window = ofBlock(findWindow(page));
  return window ?? ofBlock(heading);
}

/** The part of the window's title behind the headline, else before it, where there is one: the name of the site. */
export function findSuffix(page: ScannedPage): { readonly value: string; readonly block: Block } | undefined {
  const block = findWindow(page);
  const headline = findHeadline(page);
  if (block === undefined || !headline?.isTitle) return undefined;
  const title = joinLines(block.text);
  const heading = normalise(page.blocks[headline.index]?.text ?? "");
  const parts = splitTitle(title);
  const isPart = parts.some((part) => normalise(part) === heading);
  const value = (normalise(parts.at(-1) ?? "") === heading ? parts[0] : parts.at(-1)) ?? "";
  const isSite =
    parts.length > 1 && !heading.includes(normalise(value)) && (isPart || isSame(normalise(title), heading));
  return isSite && value.length > 1 && value.length <= 60 ? { value, block } : undefined;
}

function dropSite(title: string, site: string | undefined): string {
  if (site === undefined) return title;
  const name = normalise(site);
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1) ?? "";
  if (parts.length < 2 || normalise(last) !== name) return title;
  const kept = title
    .slice(0, title.lastIndexOf(last))
    .replace(/\s*[|–—\-·•»:]{1,2}\s*$/, "")
    .trim();
  return kept === "" ? title : kept;
}
