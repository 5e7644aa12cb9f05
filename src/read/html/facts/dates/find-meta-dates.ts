import { nameOf } from "../metas.ts";
import type { PlaceOf } from "../place.ts";
import type { Mark } from "../scan-page.ts";
import type { FoundDate } from "./found-date.ts";
import { parseMachineDate } from "./parse-machine-date.ts";

/** `article:published_time`, `DC.date.issued`, `parsely-pub-date`, `sailthru.date`, `citation_publication_date`. */
const PUBLISHED =
  /publi(?:sh|c)|pub-?_?date|pdate|date\.?(?:issued|available)|release|issued|sailthru\.date|posted|^dc[.:]date$/;
/** That of a file as often as that of an article. */
const LOOSE =
  /creat|^(?:article\.|blog\.|og:)?date$|^dcterms[.:]date$|(?:^|[.:_-])date(?:time)?$|upload_?date|^pubdate$/;
const MODIFIED = /modif|updated?(?![a-z])|last-?_?mod|revised|mod_?-?date/;
const OF_OTHERS =
  /publisher|expir|valid|copyright|author|event|start|end|birth|render|current|deadline|session|generat|nielsen|now|crawl/;

/** What the `meta` tags of a page say of its date; those in its body are its microdata. */
export function findMetaDates(marks: readonly Mark[], placeOf: PlaceOf): FoundDate[] {
  return marks.flatMap((mark): FoundDate[] => {
    const { tag, attributes, start, end } = mark;
    const isMicrodata = tag !== "meta" && tag !== "time" && attributes.content !== undefined;
    if (tag !== "meta" && !isMicrodata) return [];
    const name = nameOf(mark);
    const meaning = OF_OTHERS.test(name) ? undefined : chooseMeaning(name);
    const value = meaning && parseMachineDate(attributes.content ?? "");
    if (meaning === undefined || value === undefined) return [];
    return [{ ...meaning, value, evidence: placeOf(start, end) }];
  });
}

function chooseMeaning(name: string): Pick<FoundDate, "kind" | "says"> | undefined {
  if (MODIFIED.test(name)) return { kind: "modified", says: "modified" };
  if (LOOSE.test(name)) return { kind: "loose meta", says: "dated" };
  return PUBLISHED.test(name) ? { kind: "meta", says: "published" } : undefined;
}
