import type { Origin, Story } from "../digest/model.ts";
import type { Words } from "./words/words.ts";

/** How many reports come from how many origins, in pieces between which the names stand. */
export interface OriginCount {
  /** "3 reports, 1 origin" */
  readonly count: string;
  readonly origins: readonly Origin[];
  /** "from the copyright line": of a single origin that is known in one way. */
  readonly basis?: string;
  /** "1 report of unknown origin" */
  readonly unknown?: string;
}

/** Counts the origins of a story. Reports of which nothing tells the origin are counted apart: they may be anyone's. */
export function countOrigins({ articles, origins }: Story, words: Words): OriginCount {
  const reports = origins.flatMap((origin) => origin.reports);
  const unknown = articles.length - reports.length;
  const bases = new Set(reports.map(({ basis }) => basis).filter((basis) => basis !== "same text"));
  const [basis] = origins.length === 1 && bases.size === 1 ? bases : [];
  const all = words.origins.reports(articles.length);
  return {
    count: origins.length === 0 ? all : all + words.marks.comma + words.origins.origins(origins.length),
    origins,
    ...(basis !== undefined && { basis: words.origins.bases[basis] }),
    ...(unknown > 0 && {
      unknown: origins.length === 0 ? words.origins.unknown : words.origins.unknownReports(unknown),
    }),
  };
}
