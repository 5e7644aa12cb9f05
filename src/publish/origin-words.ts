import type { Origin, OriginBasis, Story } from "../digest/model.ts";

const BASES: Readonly<Record<OriginBasis, string>> = {
  dateline: "from the dateline",
  "copyright line": "from the copyright line",
  "credit line": "from the credit line",
  "own words": "credited in the text",
  outlet: "the outlet named by the page",
  "same text": "the same text as",
};

/** How the origin of one report is known, before the words or the other report that show it: "from the copyright line". */
export function describeOriginBasis(basis: OriginBasis): string {
  return BASES[basis];
}

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
export function countOrigins({ articles, origins }: Story): OriginCount {
  const reports = origins.flatMap((origin) => origin.reports);
  const unknown = articles.length - reports.length;
  const bases = new Set(reports.map(({ basis }) => basis).filter((basis) => basis !== "same text"));
  const [basis] = origins.length === 1 && bases.size === 1 ? bases : [];
  const all = count(articles.length, "report");
  return {
    count: origins.length === 0 ? all : `${all}, ${count(origins.length, "origin")}`,
    origins,
    ...(basis !== undefined && { basis: describeOriginBasis(basis) }),
    ...(unknown > 0 && {
      unknown: origins.length === 0 ? "origin unknown" : `${count(unknown, "report")} of unknown origin`,
    }),
  };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
