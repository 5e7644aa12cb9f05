import { generateOpml, type Opml } from "feedsmith";
import { renderXml } from "./feeds/render-xml.ts";
import { toLegalLine } from "./legal-text.ts";
import { paths } from "./links.ts";
import type { Site } from "./site/site.ts";

/** All feeds as an OPML 2.0 subscription list (http://opml.org/spec2.opml); undefined without feeds: it must list one. */
export function renderOpml({ feeds, links, settings }: Site): string | undefined {
  if (feeds.length === 0) return undefined;
  const { title, language, owner } = settings.site;
  return renderXml<Opml.Document<string>>(
    {
      head: {
        title: toLegalLine(title),
        ownerName: owner.name,
        ...(owner.email !== undefined && { ownerEmail: owner.email }),
      },
      body: {
        outlines: feeds.map((feed) => ({
          type: "rss",
          text: toLegalLine(feed.title),
          title: toLegalLine(feed.title),
          description: toLegalLine(feed.description),
          xmlUrl: links.absolute(paths.rss(feed.page)),
          htmlUrl: links.absolute(feed.page),
          language,
          version: "RSS2",
        })),
      },
    },
    generateOpml,
  );
}
