import type { Article } from "../../digest/model.ts";
import { toLegalLine } from "../legal-text.ts";
import type { Site } from "../site/site.ts";

/** Who published an article, who wrote it and where the same text stands too, in plain words. */
export function describeSource(article: Article, site: Site): string {
  const { source, copies, marks } = site.words;
  const { role, outlet, agency } = article;
  if (role === "own") return toLegalLine(site.settings.site.owner.name);
  const others = (site.copies.copiesOf.get(article.id) ?? []).flatMap((copy) => copy.outlet?.name ?? []);
  const parts = [
    ...(outlet === undefined ? [] : [outlet.name]),
    ...(agency === undefined ? [] : [source.writtenBy(agency.name).join("")]),
  ];
  const names = parts.length === 0 ? source.unknown : parts.join(marks.comma);
  const also = copies.alsoIn(others.join(marks.comma)).join("");
  return toLegalLine(others.length === 0 ? names : names + marks.semicolon + also);
}
