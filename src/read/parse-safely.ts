import type { ArticleRead, CaptureRead, ContentPath, Problem } from "../digest/model.ts";

/** What a file gives: a capture or an own article, where it can be used. */
export interface Parsed {
  readonly capture?: CaptureRead;
  readonly article?: ArticleRead;
  readonly problems: readonly Problem[];
}

export type Parse = (file: ContentPath, text: string) => Parsed;

/** One file never stops the others, whatever nobody foresaw of it. */
export function parseSafely(file: ContentPath, text: string, parse: Parse): Parsed {
  try {
    return parse(file, text);
  } catch (error) {
    const message = `found a text that cannot be read (${error instanceof Error ? error.message : error}); leave it out, and tell the authors of Daybook`;
    return { problems: [{ kind: "unreadable", file, line: 1, message }] };
  }
}
