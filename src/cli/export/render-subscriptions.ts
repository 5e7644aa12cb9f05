import type { Settings } from "../../digest/model.ts";
import { writeDocument, writeElement } from "../../publish/feeds/write-xml.ts";
import { toOutlineText } from "../../publish/opml.ts";

/** The feeds that the digest follows as an OPML 2.0 subscription list (http://opml.org/spec2.opml), in the order of the settings. */
export function renderSubscriptions({
  subscriptions,
  site,
}: Pick<Settings, "subscriptions" | "site">): string {
  const outlines = subscriptions.map(({ name, address, language }) =>
    writeElement("outline", {
      type: "rss",
      text: toOutlineText(name),
      title: toOutlineText(name),
      xmlUrl: new URL(address).href,
      language,
    }),
  );
  return writeDocument(
    writeElement("opml", { version: "2.0" }, [
      writeElement("head", {}, [
        writeElement("title", {}, toOutlineText(site.title)),
        writeElement("ownerName", {}, toOutlineText(site.owner.name)),
        site.owner.email === undefined ? undefined : writeElement("ownerEmail", {}, site.owner.email),
      ]),
      writeElement("body", {}, outlines),
    ]),
  );
}
