import type { JSX } from "preact";
import type { Article } from "../src/digest/model.ts";
import { paths } from "../src/publish/links.ts";
import type { Site } from "../src/publish/site/site.ts";

/** Who published an article and who wrote it, in a few words; says so where the page does not tell. */
export function Source({ article, site }: { article: Article; site: Site }): JSX.Element {
  const { outlet, agency, role } = article;
  if (role === "own") return <a href={site.links.href(paths.about)}>{site.settings.site.owner.name}</a>;
  if (outlet === undefined && agency === undefined)
    return <span class="unknown">{site.words.source.unknown}</span>;
  return (
    <>
      {outlet !== undefined && <a href={site.links.href(paths.outlet(outlet.id))}>{outlet.name}</a>}
      {outlet !== undefined && agency !== undefined && site.words.marks.comma}
      {agency !== undefined &&
        site.words.source.writtenBy(<a href={site.links.href(paths.outlet(agency.id))}>{agency.name}</a>)}
    </>
  );
}
