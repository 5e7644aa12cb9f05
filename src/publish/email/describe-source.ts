import type { Article } from "../../digest/model.ts";
import { toLegalLine } from "../legal-text.ts";
import type { Site } from "../site/site.ts";

/** Who published an article, who wrote it and where the same text stands too, in plain words. */
export function describeSource(article: Article, site: Site): string {
  const { email } = site.words;
  const { role, outlet, agency } = article;
  if (role === "own") return toLegalLine(site.settings.site.owner.name);
  const others = (site.copies.copiesOf.get(article.id) ?? []).flatMap((copy) => copy.outlet?.name ?? []);
  const parts = [
    ...(outlet === undefined ? [] : [outlet.name]),
    ...(agency === undefined ? [] : [email.writtenBy(agency.name)]),
  ];
  const source = parts.length === 0 ? email.sourceNotStated : parts.join(", ");
  return toLegalLine(others.length === 0 ? source : `${source}; ${email.alsoIn(others.join(", "))}`);
}
