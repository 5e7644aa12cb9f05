import type { ArticleId, Citation, Event, EventId, EventKind, Passage, When } from "../model.ts";
import { earlierDay, edtfOf, laterDay } from "../when.ts";
import { type Account, compareArrival, comparePublication, isApproximate } from "./accounts.ts";
import type { Group } from "./group-accounts.ts";

/** In one article what it tells outranks what it announces, and both what it only says. */
const KINDS: readonly EventKind[] = ["happened", "scheduled", "said"];

/** One event from all that tells of it, given in order of arrival. */
export function buildEvent(id: EventId, accounts: Group): Event {
  const kind = chooseKind(accounts);
  return { id, kind, when: chooseWhen(accounts), passages: findPassages(accounts, kind) };
}

/** The word of the article published last: what was scheduled has happened once a later report says so. */
function chooseKind(accounts: Group): EventKind {
  const last = accounts.toSorted(comparePublication).at(-1) as Account;
  const kinds = accounts.filter(({ article }) => article === last.article).map(({ kind }) => kind);
  return KINDS.find((kind) => kinds.includes(kind)) as EventKind;
}

/** The days that all mentions leave open, worded as the narrowest of them words it; its words come first in evidence. */
function chooseWhen(accounts: Group): When {
  const [narrowest] = accounts.toSorted(comparePrecision) as [Account];
  const inOrder = [narrowest, ...accounts.filter((account) => account !== narrowest)];
  const evidence = inOrder.map(({ article, mention }) => cite(article.id, mention));
  const when = narrowest.mention.when;
  const firm = accounts.filter((account) => !isApproximate(account)).map(({ mention }) => mention.when);
  const earliest = firm.reduce((day, other) => laterDay(day, other.earliest), when.earliest);
  const latest = firm.reduce((day, other) => earlierDay(day, other.latest), when.latest);
  const isShared = earliest > latest || (earliest === when.earliest && latest === when.latest);
  if (isShared) return { ...when, evidence };
  return { edtf: edtfOf({ earliest, latest }), earliest, latest, basis: "inferred", evidence };
}

function comparePrecision(a: Account, b: Account): number {
  return (
    a.spread - b.spread ||
    Number(isApproximate(a)) - Number(isApproximate(b)) ||
    Number(b.mention.when.instant !== undefined) - Number(a.mention.when.instant !== undefined) ||
    Number(b.mention.when.basis === "stated") - Number(a.mention.when.basis === "stated") ||
    compareArrival(a, b)
  );
}

/** Each sentence once; first those that tell its present state, then the most precise, the earliest in its article, the shortest. */
function findPassages(accounts: readonly Account[], kind: EventKind): Citation[] {
  const found = new Map<string, Citation>();
  const ranked = accounts.toSorted(
    (a, b) =>
      Number(b.kind === kind) - Number(a.kind === kind) ||
      a.spread - b.spread ||
      Number(isApproximate(a)) - Number(isApproximate(b)) ||
      Number(a.sentence.in === "title") - Number(b.sentence.in === "title") ||
      a.sentence.start - b.sentence.start ||
      lengthOf(a) - lengthOf(b) ||
      compareArrival(a, b),
  );
  for (const { article, sentence } of ranked) {
    const key = `${sentence.in ?? ""} ${sentence.start} ${article.id}`;
    if (!found.has(key)) found.set(key, cite(article.id, sentence));
  }
  return [...found.values()];
}

function cite(article: ArticleId, { in: part, start, end }: Passage): Citation {
  return { article, ...(part !== undefined && { in: part }), start, end };
}

function lengthOf({ sentence }: Account): number {
  return sentence.end - sentence.start;
}
