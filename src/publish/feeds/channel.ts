import { toLabel } from "../legal-text.ts";
import { paths, tagUri } from "../links.ts";
import type { Feed, Site } from "../site/site.ts";
import { webAddress } from "../web-address.ts";
import type { Author } from "./build-entry.ts";

/** What every document of a feed says of it, in every format; addresses are absolute. */
export interface Channel {
  /** A `tag:` URI, the same for the feed and its archives (RFC 5005, section 4). */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The page it stands for. */
  readonly page: string;
  readonly owner: Author & { readonly email?: string };
  /** The scheme of its tags: their index. */
  readonly tagScheme: string;
}

/** Where a document stands among those of its feed (RFC 5005, section 4), told by what `At` is: addresses or folders. */
export interface Place<At = string> {
  /** Its own. */
  readonly self: At;
  /** Of an archive: the document that is subscribed to. */
  readonly current?: At | undefined;
  /** The archive with what came just before. */
  readonly previous?: At | undefined;
  /** Of an archive: the archive with what came just after. */
  readonly next?: At | undefined;
  /** Of the document that is subscribed to: the address of who tells subscribers of news (https://www.w3.org/TR/websub/). */
  readonly hub?: string | undefined;
}

export function buildChannel(feed: Feed, { links, settings }: Site): Channel {
  const { name, email, url } = settings.site.owner;
  const home = webAddress(url);
  return {
    id: tagUri(settings.site.identity, "feed", feed.id),
    title: toLabel(feed.title),
    description: toLabel(feed.description),
    language: settings.site.language,
    page: links.absolute(feed.page),
    owner: {
      name: toLabel(name),
      ...(email !== undefined && { email }),
      ...(home !== undefined && { url: home }),
    },
    tagScheme: links.absolute(paths.tags),
  };
}
