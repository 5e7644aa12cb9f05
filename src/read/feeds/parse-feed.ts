import type { ContentPath } from "../../digest/model.ts";
import type { ParsedCapture } from "../captures/parse-capture.ts";
import type { Fetched } from "./fetched-log.ts";

/** Reads a feed document, which becomes a capture of many main articles; `fetched` is what the log says of it. */
export function parseFeed(
  file: ContentPath,
  _source: string,
  _fetched?: Fetched & { readonly line: number },
): ParsedCapture {
  return {
    problems: [
      { kind: "unknown-format", file, line: 1, message: "found no feed; put RSS, Atom or JSON Feed there" },
    ],
  };
}
