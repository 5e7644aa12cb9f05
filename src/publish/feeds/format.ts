import type { SitePath } from "../links.ts";
import type { Entry } from "./build-entry.ts";
import type { Channel, Place } from "./channel.ts";

/** One way of writing a feed. An entry is written apart from its documents: many of them may have it. */
export interface FeedFormat {
  /** Where the document of a folder stands. */
  readonly pathIn: (folder: SitePath) => SitePath;
  readonly writeEntry: (entry: Entry, channel: Pick<Channel, "tagScheme">) => string;
  /**
   * @param updated the newest change among the entries, RFC 3339
   * @param entries as `writeEntry` gives them, latest first
   */
  readonly writeDocument: (
    channel: Channel,
    place: Place,
    updated: string,
    entries: readonly string[],
  ) => string;
}
