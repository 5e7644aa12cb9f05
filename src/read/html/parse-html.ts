import type { ContentPath } from "../../digest/model.ts";
import type { ParsedCapture } from "../captures/parse-capture.ts";

/** Reads a page saved as HTML, with what the owner states above it. */
export function parseHtml(file: ContentPath, _source: string): ParsedCapture {
  return {
    problems: [
      {
        kind: "unknown-format",
        file,
        line: 1,
        message: "found a page without an article; save an article page",
      },
    ],
  };
}
