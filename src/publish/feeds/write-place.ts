import type { Place } from "./channel.ts";
import { writeElement } from "./write-xml.ts";

/**
 * The links of a document to itself, to a hub and to the others of its feed, and the mark of an archive (RFC 5005, section
 * 4): the same in Atom and, as elements of Atom, in RSS.
 */
export function writePlace(
  { self, current, previous, next, hub }: Place,
  type: string,
  writeLink: (rel: string, href: string | undefined, type?: string) => string | undefined,
): (string | undefined)[] {
  return [
    writeLink("self", self, type),
    writeLink("hub", hub),
    writeLink("current", current, type),
    writeLink("prev-archive", previous, type),
    writeLink("next-archive", next, type),
    current === undefined ? undefined : writeElement("fh:archive", {}),
  ];
}
