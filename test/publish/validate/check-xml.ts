import { type Element, parseXml } from "../parse-xml.ts";
import type { Report } from "./rules.ts";

/** The root of a feed document, spelled as feeds are; undefined where it is not well-formed, which is reported. */
export function checkXml(report: Report, xml: string): Element | undefined {
  if (!/^<\?xml version="1\.0" encoding="utf-8"\?>\n/i.test(xml))
    report("encoding", "document", xml.slice(0, 60));
  const named = /&(?:amp|lt|gt);|&#\d+;/.exec(xml)?.[0];
  if (named !== undefined) report("characterData", "document", named);
  const [root = ""] = /<\w[^>]*>/.exec(xml) ?? [];
  for (const [, prefix = ""] of root.matchAll(/\sxmlns:([\w-]+)="/g))
    if (!new RegExp(`[<\\s]${prefix}:[\\w-]`).test(xml)) report("unusedNamespace", "document", prefix);
  try {
    return parseXml(xml);
  } catch (error) {
    report("xml", "document", (error as Error).message);
    return undefined;
  }
}
