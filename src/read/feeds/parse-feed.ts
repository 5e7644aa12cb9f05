import type { ContentPath, Problem } from "../../digest/model.ts";
import type { ParsedCapture } from "../captures/parse-capture.ts";
import { cleanText } from "../clean-text.ts";
import { adaptFeed } from "./adapt-feed.ts";
import type { Fetched } from "./fetched-log.ts";
import { parseJsonFeed } from "./parse-json-feed.ts";
import { parseXmlFeed } from "./parse-xml-feed.ts";

/**
 * Reads a feed document (RSS of any version, Atom, CDF, JSON Feed), which becomes a capture of many main articles; `fetched` is
 * what the log says of it, absent where the owner put it there by hand.
 */
export function parseFeed(
  file: ContentPath,
  source: string,
  fetched?: Fetched & { readonly line: number },
): ParsedCapture {
  const isJson = /^\uFEFF?\s*[{[]/.test(source);
  const document = isJson
    ? parseJsonFeed(source, fetched?.address)
    : parseXmlFeed(cleanText(source), fetched?.address);
  if (document === undefined) return { problems: [refuse(file, source, isJson)] };
  return adaptFeed(file, document, fetched);
}

function refuse(file: ContentPath, text: string, isJson: boolean): Problem {
  const isPage = /<(?:html|!doctype html)\b/i.test(text.slice(0, 2000));
  const found = isPage ? "a web page" : isJson ? "JSON that is no feed" : "a text that is no feed";
  const message = `found ${found} where a feed should be; put RSS, Atom or JSON Feed there`;
  return { kind: "unknown-format", file, line: 1, message };
}
