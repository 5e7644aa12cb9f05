import type { DateClue } from "../../../digest/model.ts";
import type { FoundDate } from "./find-date-clues.ts";
import { nameOf } from "./find-headline.ts";
import { parseMachineDate } from "./parse-machine-date.ts";
import type { PlaceOf } from "./place.ts";
import type { Mark } from "./scan-page.ts";

const PUBLISHED =
  /publi(?:sh|c)|pub-?_?date|pdate|date\.(?:issued|created|available)|created?|release|issued|sailthru\.date|posted|^(?:article\.|blog\.)?date$|^dc(?:terms)?[.:]date$|^og:date$|(?:^|[.:_-])date(?:$|time$)|upload_?date/;
const MODIFIED = /modif|updated?(?![a-z])|last-?_?mod|revised|mod_?-?date|last_?updated?/;
const NO_DATE = /publisher|expir|valid|copyright|author|event|start|end|birth|render|current|deadline|session|generat|nielsen|now|crawl|twitter:(?!.*date)/;

export function findMetaDates(marks: readonly Mark[], placeOf: PlaceOf): FoundDate[] {
  return marks.flatMap((mark): FoundDate[] => {
    if (mark.tag !== "meta") return [];
    const name = nameOf(mark);
    if (NO_DATE.test(name) || mark.attributes.content === undefined) return [];
    const says: DateClue["says"] | undefined = MODIFIED.test(name) ? "modified" : PUBLISHED.test(name) ? "published" : undefined;
    if (says === undefined) return [];
    const value = parseMachineDate(mark.attributes.content);
    return value === undefined ? [] : [{ kind: `meta ${name}`, says, value, evidence: placeOf(mark.start, mark.end) }];
  });
}
