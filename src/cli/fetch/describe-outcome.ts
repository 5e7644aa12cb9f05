import type { Instant } from "../../digest/model.ts";
import { count } from "../count.ts";
import type { MentionsChange } from "./fetch-mentions.ts";
import type { Outcome } from "./outcome.ts";

/** What became of a feed, for its line. */
export function describeOutcome(outcome: Outcome): string {
  const moved =
    "moved" in outcome && outcome.moved !== undefined
      ? `; it has moved for good: write the new address in feeds.yaml, ${outcome.moved}`
      : "";
  switch (outcome.kind) {
    case "kept":
      return `${outcome.added} new${outcome.changed > 0 ? `, ${outcome.changed} changed` : ""}${moved}`;
    case "unchanged":
      return `nothing new${moved}`;
    case "not modified":
      return `not modified${moved}`;
    case "failed":
      return `failed: ${outcome.reason}${outcome.notBefore === undefined ? "" : `; next try not before ${spellInstant(outcome.notBefore)}`}`;
    case "not due":
      return `not asked; next try not before ${spellInstant(outcome.notBefore)}`;
  }
}

/** A run in one sentence: how many feeds were asked, what they brought, what failed. */
export function summariseRun(outcomes: readonly Outcome[]): string {
  const of = <Kind extends Outcome["kind"]>(kind: Kind) =>
    outcomes.filter((outcome): outcome is Extract<Outcome, { kind: Kind }> => outcome.kind === kind);
  const kept = of("kept");
  const added = kept.reduce((sum, outcome) => sum + outcome.added, 0);
  const changed = kept.reduce((sum, outcome) => sum + outcome.changed, 0);
  const [failed, notDue] = [of("failed").length, of("not due").length];
  const asked = outcomes.length - notDue;
  const rest = [
    `${count(added, "new article")}, ${changed} changed`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(notDue > 0 ? [`${notDue} not due yet`] : []),
  ];
  return `Asked ${count(asked, "feed")}: ${rest.join("; ")}.`;
}

/** What became of the responses, for their line. */
export function describeMentions({ added, changed, known, leftOut }: MentionsChange): string {
  return [
    `${added} new`,
    ...(changed > 0 ? [`${changed} changed`] : []),
    `${known} known`,
    ...(leftOut > 0 ? [`${leftOut} left out, which name no page of this site`] : []),
  ].join(", ");
}

/** A moment as people read it: "2025-08-02 10:30 UTC", rounded up to the minute. */
function spellInstant(instant: Instant): string {
  const up = new Date(Math.ceil(Date.parse(instant) / 60_000) * 60_000).toISOString();
  return `${up.slice(0, 10)} ${up.slice(11, 16)} UTC`;
}
