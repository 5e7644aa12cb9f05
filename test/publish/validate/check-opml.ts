import { childrenOf, textOf } from "../parse-xml.ts";
import { checkElements } from "./check-elements.ts";
import { checkAddress, checkLanguage, checkText } from "./check-values.ts";
import { checkXml } from "./check-xml.ts";
import type { Report } from "./rules.ts";

const ATTRIBUTES = ["type", "text", "title", "description", "xmlUrl", "htmlUrl", "language", "version"];

/** OPML 2.0, a subscription list. */
export function checkOpml(report: Report, xml: string): void {
  const opml = checkXml(report, xml);
  if (opml === undefined) return;
  checkElements(report, opml, { head: "one", body: "one" }, ["version"]);
  if (opml.attributes.get("version") !== "2.0") report("opmlVersion", "opml", opml.attributes.get("version"));
  const head = childrenOf(opml, "head")[0];
  if (head !== undefined) {
    checkElements(report, head, { title: "optional", ownerName: "optional", ownerEmail: "optional" });
    for (const { name, text } of head.children) checkText(report, name, text);
    checkMarkup(report, "head title", textOf(head, "title"));
  }
  const outlines = childrenOf(opml, "body").flatMap((body) => body.children);
  if (outlines.length === 0) report("required", "body", "outline");
  for (const outline of outlines) {
    checkElements(report, outline, {}, ATTRIBUTES);
    const { attributes } = outline;
    for (const name of ["text", "title", "xmlUrl", "type"])
      if ((attributes.get(name) ?? "") === "") report("outline", outline.name, name);
    if (attributes.get("type") !== "rss" || attributes.get("version") !== "RSS2")
      report("outline", outline.name, "type, version");
    for (const name of ["text", "title", "description"]) {
      checkText(report, name, attributes.get(name));
      checkMarkup(report, name, attributes.get(name));
    }
    for (const name of ["xmlUrl", "htmlUrl"]) checkAddress(report, name, attributes.get(name));
    checkLanguage(report, "outline", attributes.get("language"));
  }
}

/** What an HTML parser would take for a tag, or for a character reference that is none. */
function checkMarkup(report: Report, at: string, text: string | undefined): void {
  const found = /<|&(?!(?:amp|lt|gt|quot|#\d+|#x[\da-f]+);)(?=[^\s&<])/i.exec(text ?? "");
  if (found !== null) report("outlineText", at, text);
}
