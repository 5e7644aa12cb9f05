import { writeDocument, writeElement } from "./feeds/write-xml.ts";
import { toLabel } from "./legal-text.ts";
import { paths } from "./links.ts";
import type { Site } from "./site/site.ts";

/** All feeds as an OPML 2.0 subscription list (http://opml.org/spec2.opml); undefined without feeds: it must list one. */
export function renderOpml({ feeds, links, settings }: Site): string | undefined {
  if (feeds.length === 0) return undefined;
  const { title, language, owner } = settings.site;
  const outlines = feeds.map((feed) =>
    writeElement("outline", {
      type: "rss",
      text: toOutlineText(feed.title),
      title: toOutlineText(feed.title),
      description: toOutlineText(feed.description),
      xmlUrl: links.absolute(paths.rss(feed.page)),
      htmlUrl: links.absolute(feed.page),
      language,
      version: "RSS2",
    }),
  );
  return writeDocument(
    writeElement("opml", { version: "2.0" }, [
      writeElement("head", {}, [
        writeElement("title", {}, toOutlineText(title)),
        writeElement("ownerName", {}, toOutlineText(owner.name)),
        owner.email === undefined ? undefined : writeElement("ownerEmail", {}, owner.email),
      ]),
      writeElement("body", {}, outlines),
    ]),
  );
}

/**
 * The text of an outline is HTML by the specification and plain to most readers. So only what HTML would take for markup
 * is spelled as HTML: "Arts & Culture" reads right in both.
 */
export function toOutlineText(text: string): string {
  return toLabel(text)
    .replace(/&(?=[^\s&<])/g, "&amp;")
    .replaceAll("<", "&lt;");
}
