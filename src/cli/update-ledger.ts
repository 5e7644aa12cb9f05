import type {
  Article,
  ArticleId,
  ArticleRead,
  Digest,
  Instant,
  LedgerEntry,
  Reading,
} from "../digest/model.ts";
import { findUnusable } from "../read/find-unusable.ts";
import { hashContent } from "../read/hash-content.ts";
import { OwnerError } from "../read/owner-error.ts";
import { describeProblem } from "./describe-problem.ts";

export interface LedgerChange {
  readonly kind: "added" | "changed" | "moved" | "withdrawn" | "restored";
  readonly entry: LedgerEntry;
}

export interface LedgerUpdate {
  readonly entries: readonly LedgerEntry[];
  readonly changes: readonly LedgerChange[];
}

/**
 * The ledger after what is in the content folder now. A new article with the title and text of one that has gone is
 * the same article moved (or brought back) and keeps its id and slug, and so does one that would take the same slug
 * again. What has gone for good is withdrawn, but not while its file is there and cannot be used. What is taken down is
 * neither gone nor withdrawn, and gets a line like the others: so its address lasts. Throws an `OwnerError` where a line of
 * the ledger cannot be used: it would be lost.
 */
export function updateLedger(reading: Reading, digest: Digest, now: Instant): LedgerUpdate {
  const broken = reading.problems.filter(({ kind }) => kind === "ledger");
  if (broken.length > 0) throw new OwnerError(broken.map(describeProblem).join("\n"));
  const read = findRead(reading);
  const known = new Map(reading.ledger.map((entry) => [entry.id, entry]));
  const unrecorded = digest.takenDown
    .filter(({ article }) => !known.has(article))
    .flatMap(({ article, slug }) => {
      const source = read.get(article);
      return source === undefined ? [] : [{ ...source, slug }];
    });
  const present = [...digest.articles, ...unrecorded].flatMap((article) => {
    const source = read.get(article.id);
    return source === undefined ? [] : [describe(source, article, now)];
  });
  const presentIds = new Set([
    ...present.map(({ id }) => id),
    ...digest.takenDown.map(({ article }) => article),
  ]);
  const isUnusable = findUnusable(reading.problems.filter(({ kind }) => kind !== "vanished"));
  const gone = new Set(
    reading.ledger.filter((entry) => !presentIds.has(entry.id) && !isUnusable(entry.file)),
  );

  const entries = new Map(known);
  const changes: LedgerChange[] = [];
  const take = (kind: LedgerChange["kind"], entry: LedgerEntry) => {
    entries.set(entry.id, entry);
    changes.push({ kind, entry });
  };
  for (const found of present) {
    const { file, position, hash } = found;
    const successorOf = known.has(found.id) ? undefined : findPredecessor(found, gone);
    if (successorOf !== undefined) gone.delete(successorOf);
    const { withdrawn, ...before } = known.get(found.id) ?? successorOf ?? found;
    const isMoved = before.file !== file || before.position !== position;
    if (!known.has(before.id)) take("added", found);
    else if (before.hash !== hash) take("changed", { ...before, file, position, hash, changed: now });
    else if (withdrawn !== undefined) take("restored", { ...before, file, position });
    else if (isMoved) take("moved", { ...before, file, position });
  }
  for (const entry of gone)
    if (entry.withdrawn === undefined) take("withdrawn", { ...entry, withdrawn: now });
  return { entries: [...entries.values()], changes };
}

/** The entry that a new article goes on from: of the same words, else of the slug that its own had to step aside for. */
function findPredecessor(found: LedgerEntry, gone: ReadonlySet<LedgerEntry>): LedgerEntry | undefined {
  const entries = [...gone];
  const aside = found.slug.replace(/-[^-]{6}$/, "");
  return (
    entries.find(({ hash }) => hash === found.hash) ??
    entries.find(({ slug }) => slug === aside && aside !== found.slug)
  );
}

function findRead({ captures, own }: Reading): Map<ArticleId, ArticleRead> {
  const articles = [...captures.flatMap((capture) => capture.articles), ...own];
  // The first occurrence stands for the article: later ones are sightings.
  return new Map(articles.reverse().map((article) => [article.id, article]));
}

/** Its place is where it was first seen; its words are the latest. */
function describe(
  { file, position }: ArticleRead,
  { id, slug, title, text }: Pick<Article, "id" | "slug" | "title" | "text">,
  now: Instant,
): LedgerEntry {
  return { id, file, position, slug, firstSeen: now, changed: now, hash: hashContent(title, text) };
}
