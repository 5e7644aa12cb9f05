import type {
  ArticleId,
  Attribution,
  Evidence,
  Origin,
  OriginBasis,
  OriginReport,
  Relation,
  TaggedArticle,
} from "../model.ts";
import { isSameName } from "../text/agencies.ts";
import { findFrame } from "../text/frame.ts";

/** Who first wrote what an article tells, as the article itself shows. */
interface Teller {
  readonly by: Attribution;
  readonly basis: OriginBasis;
  readonly evidence: readonly Evidence[];
}

/** One text in one or more articles, in the order of the story. */
type SameText = readonly TaggedArticle[];

/**
 * Where the reports of a story were first written, in the order in which the story first comes to each. What one agency or
 * outlet wrote has one origin, whoever published it; a text that appears twice has one; and a report that credits another
 * medium with its news is no further origin. Reports that tell nothing of it are in none: they may be anyone's.
 * @param articles the members of the story, in its order
 */
export function findOrigins(articles: readonly TaggedArticle[], relations: readonly Relation[]): Origin[] {
  const copies = relations.filter(({ kind }) => kind === "copy");
  const origins: { by: Attribution; isOnlyCredited: boolean; reports: OriginReport[] }[] = [];
  for (const text of groupByText(articles, copies)) {
    const teller = chooseTeller(text);
    if (teller === undefined) continue;
    const isOnlyCredited = teller.basis === "own words";
    let origin = origins.find(({ by }) => isSame(by, teller.by));
    if (origin === undefined) {
      origin = { by: teller.by, isOnlyCredited, reports: [] };
      origins.push(origin);
    } else if (origin.isOnlyCredited && !isOnlyCredited) {
      // A text names a medium in passing ("the Gazette"); its page and its dispatches name it in full.
      Object.assign(origin, { by: teller.by, isOnlyCredited });
    }
    origin.reports.push(...text.map((article) => describeReport(article, teller.by, copies)));
  }
  const place = new Map(articles.map(({ id }, index) => [id, index]));
  const inOrder = (a: OriginReport, b: OriginReport) =>
    (place.get(a.article) ?? 0) - (place.get(b.article) ?? 0);
  return origins.map(({ by, reports }) => ({ id: by.id, name: by.name, reports: reports.sort(inOrder) }));
}

/** Articles that copies link, directly or by others, in one group. */
function groupByText(articles: readonly TaggedArticle[], copies: readonly Relation[]): SameText[] {
  const groupOf = new Map<ArticleId, Set<ArticleId>>(articles.map(({ id }) => [id, new Set([id])]));
  for (const { from, to } of copies) {
    const [one, other] = [groupOf.get(from), groupOf.get(to)];
    if (one === undefined || other === undefined) continue;
    for (const id of other) groupOf.set(id, one.add(id));
  }
  return [...new Set(groupOf.values())].map((ids) => articles.filter(({ id }) => ids.has(id)));
}

/** Any copy may name the agency; only the first publisher of a text that names none may have written it. */
function chooseTeller(text: SameText): Teller | undefined {
  const tellers = text.map(findTeller);
  return tellers.find((teller) => teller !== undefined && teller.basis !== "outlet") ?? tellers[0];
}

function findTeller({ text, outlet, agency, relayed }: TaggedArticle): Teller | undefined {
  if (relayed !== undefined) return { by: relayed, basis: "own words", evidence: relayed.evidence };
  if (agency !== undefined)
    return { by: agency, basis: chooseBasis(text, agency), evidence: agency.evidence };
  return outlet && { by: outlet, basis: "outlet", evidence: outlet.evidence };
}

/** Which part of a dispatch names its agency: that of the first passage. */
function chooseBasis(text: string, { evidence }: Attribution): OriginBasis {
  const { dateline, notice } = findFrame(text);
  const [first] = evidence;
  if (first === undefined || !("article" in first)) return "credit line";
  if (first.start === dateline?.agency?.start) return "dateline";
  return first.start === notice?.holder.start ? "copyright line" : "credit line";
}

function describeReport(article: TaggedArticle, by: Attribution, copies: readonly Relation[]): OriginReport {
  const teller = findTeller(article);
  if (teller !== undefined && isSame(teller.by, by))
    return { article: article.id, basis: teller.basis, evidence: teller.evidence };
  const copy = copies.find(({ to }) => to === article.id) ?? copies.find(({ from }) => from === article.id);
  return {
    article: article.id,
    basis: "same text",
    ...(copy !== undefined && { sameAs: copy.to === article.id ? copy.from : copy.to }),
    evidence: copy?.evidence ?? [],
  };
}

function isSame(a: Attribution, b: Attribution): boolean {
  return a.id === b.id || isSameName(a.name, b.name);
}
