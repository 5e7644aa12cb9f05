import type { Problem } from "../../digest/model.ts";
import type { Chapter } from "./findings.ts";

interface Kind {
  readonly chapter: Chapter["id"];
  readonly heading: string;
  /** Where the message does not say what to do. */
  readonly remedy?: string;
}

const STORIES_REMEDY =
  "leave it, or decide in stories.yaml; an article is named by the last part of its address";

/** What each kind of problem asks of the owner; in the order of the report. */
const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ["vanished", { chapter: "unusable", heading: "Gone, though the ledger knows them" }],
  ["ledger", { chapter: "unusable", heading: "Lines of the ledger" }],
  ["unreadable", { chapter: "unusable", heading: "Files that could not be read" }],
  ["fetched-log", { chapter: "unusable", heading: "Lines that tell when a feed was fetched" }],
  ["front-matter", { chapter: "unusable", heading: "Front matter" }],
  ["unknown-format", { chapter: "unusable", heading: "Pages in no known form" }],
  ["repeated-id", { chapter: "unusable", heading: "Ids given twice" }],
  ["takedown", { chapter: "unusable", heading: "Takedowns that name nothing" }],
  ["response", { chapter: "unusable", heading: "Responses" }],
  ["repeated-response", { chapter: "unusable", heading: "Responses received twice" }],
  ["approval", { chapter: "unusable", heading: "Approvals that name no response" }],
  ["unknown-article", { chapter: "unusable", heading: "Articles named in stories.yaml" }],
  ["not-read", { chapter: "unusable", heading: "Files that nothing reads" }],
  ["cut-off", { chapter: "unusable", heading: "Items cut off or left out" }],
  ["left-over", { chapter: "unusable", heading: "Lines that belong to no article" }],
  ["too-many-moments", { chapter: "unusable", heading: "Texts that speak of too many moments" }],
  ["date-not-understood", { chapter: "doubtful", heading: "Dates that are none" }],
  ["dates-in-conflict", { chapter: "doubtful", heading: "Dates that contradict each other" }],
  ["copy-of-takedown", { chapter: "doubtful", heading: "Texts that are taken down elsewhere" }],
  ["unapproved-response", { chapter: "responses", heading: "Not approved" }],
  ["near-threshold", { chapter: "stories", heading: "Nearly one story", remedy: STORIES_REMEDY }],
  ["bridge", { chapter: "stories", heading: "Fits two stories", remedy: STORIES_REMEDY }],
]);

/** What a kind of problem asks of the owner; of one that is new, that it could not be used. */
export function describeKind(kind: string): Kind {
  return KINDS.get(kind) ?? { chapter: "unusable", heading: kind };
}

/** The kinds that occur, in the order of the report. */
export function listKinds(problems: readonly Problem[]): string[] {
  const found = new Set(problems.map(({ kind }) => kind));
  const known = [...KINDS.keys()].filter((kind) => found.has(kind));
  return [...known, ...[...found].filter((kind) => !KINDS.has(kind)).sort()];
}
