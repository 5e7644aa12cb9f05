import type { Citation, Day, Relation, RelationKind } from "../model.ts";
import { chooseOrder, type Order } from "./choose-order.ts";
import { type Change, findChange, findSentencePairs } from "./find-change.ts";
import { isCommonName } from "./find-subject.ts";
import { findMentionedDays } from "./find-terms.ts";
import { isCopy } from "./is-copy.ts";
import type { Profile } from "./profile.ts";
import { quoteWord } from "./quote-word.ts";

/** Days and names quoted in a reason. */
const QUOTED = 2;

/** What the later of two articles of a story is to the earlier, with a reason made of what stands in them. */
export function relate(from: Profile, to: Profile): Relation {
  const origin = chooseOrigin(from, to);
  const found = findChange(from, to);
  const order = chooseOrder(from, to, () => found);
  const background = findBackground(from, to);
  if (background !== undefined) return background;
  // A matter does not go back: wording at odds with the dates tells of two matters.
  const change = order.sign < 0 && (found?.direction ?? 0) > 0 ? undefined : found;
  const kind = chooseKind(isCopy(from, to), origin !== undefined, change);
  const told = kind === "update" || order.basis === "wording" ? change : undefined;
  const reason = [
    describeOrigin(from, to, origin),
    ...describeDays(from, to),
    ...(kind === "copy" ? ["the same text but for trimming"] : []),
    ...(kind === "same event" ? describeNames(from, to) : []),
    [...describeChange(told), describeOrder(order)].join(": "),
  ].filter((part) => part !== "");
  return {
    kind,
    from: from.article.id,
    to: to.article.id,
    reason: reason.join("; "),
    evidence: told?.sentences ?? chooseShared(from, to),
  };
}

/** What the title of a piece says that looks at a matter from further off. Those that many wires use; a title's other words do not tell. */
const BACKGROUND =
  /^(?:news\s+)?(?:analysis|backgrounder|background|chronology|explained|explainer|factbox|key\s+facts|profile|q\s?(?:&|and)\s?a|timeline|what\s+(?:we|you|to)\s+(?:need\s+to\s+)?know)\b(?=\s*[-–—:|/]|\s+(?:about|on)\b)/iu;

/** A piece whose title says that it is background is that to the other, whichever came first. */
function findBackground(a: Profile, b: Profile): Relation | undefined {
  const [ofA, ofB] = [BACKGROUND.exec(a.article.title)?.[0], BACKGROUND.exec(b.article.title)?.[0]];
  if ((ofA === undefined) === (ofB === undefined)) return undefined;
  const [from, to, words = ""] = ofB === undefined ? [b, a, ofA] : [a, b, ofB];
  return {
    kind: "background",
    from: from.article.id,
    to: to.article.id,
    reason: `its title says "${words}"`,
    evidence: [{ article: to.article.id, in: "title", start: 0, end: words.length }],
  };
}

function chooseKind(isSameText: boolean, isSameOrigin: boolean, change: Change | undefined): RelationKind {
  if (isSameOrigin && change !== undefined) return "update";
  return isSameText ? "copy" : "same event";
}

/** Who wrote both: the agency, or the outlet itself where no agency is named. */
function chooseOrigin({ article: a }: Profile, { article: b }: Profile): string | undefined {
  const [one, other] = [a.agency ?? a.outlet, b.agency ?? b.outlet];
  return one !== undefined && one.id === other?.id ? one.name : undefined;
}

function describeOrigin(
  { article: a }: Profile,
  { article: b }: Profile,
  origin: string | undefined,
): string {
  if (origin !== undefined) return `both ${origin}`;
  const [one, other] = [a.agency ?? a.outlet, b.agency ?? b.outlet];
  return one === undefined || other === undefined ? "" : `${one.name} and ${other.name}`;
}

function describeDays(from: Profile, to: Profile): string[] {
  const days = [...findMentionedDays(from.article)]
    .filter((day) => findMentionedDays(to.article).has(day))
    .sort();
  // Days away from publication tell more than "on Thursday", which everything of that week says.
  const telling = days.filter((day) => !isPublicationDay(day, from) && !isPublicationDay(day, to));
  return telling.length === 0 ? [] : [`both on ${telling.slice(-QUOTED).map(nameDay).join(" and ")}`];
}

function isPublicationDay(day: Day, { article: { published, edition } }: Profile): boolean {
  return published === undefined ? day === edition : published.earliest <= day && day <= published.latest;
}

function describeNames(from: Profile, to: Profile): string[] {
  const shared = to.weightiest.filter(
    ([term]) => to.terms.names.has(term) && from.terms.names.has(term) && !isCommonName(term),
  );
  const names = shared.slice(0, QUOTED).flatMap(([term]) => quoteWord(to, term));
  return names.length === 0 ? [] : [`both name ${names.join(" and ")}`];
}

function describeChange(change: Change | undefined): string[] {
  if (change === undefined) return [];
  const [before, after] = change.words.map((words) => `"${words}"`);
  return [`the ${change.kind === "state" ? "wording" : "figure"} went from ${before} to ${after}`];
}

function describeOrder({ sign, basis }: Order): string {
  // The order of a story's members may have been settled by others of them.
  if (sign >= 0) return "which came first is not known";
  if (basis === "wording") return "order inferred from the wording";
  if (basis === "ages") return "later by the ages on their page";
  return basis === "edition" ? "order by the editions that brought them in" : "later by date";
}

/** The two sentences that tell the same the most alike. */
function chooseShared(from: Profile, to: Profile): readonly Citation[] {
  return findSentencePairs(from, to).find(({ citations }) => citations[0].in !== "title")?.citations ?? [];
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

function nameDay(day: Day): string {
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}
