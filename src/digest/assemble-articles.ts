import { chooseExcerpt, LEAD_SENTENCES } from "./excerpts.ts";
import type {
  Article,
  ArticleId,
  AttributedCapture,
  Citation,
  ContentPath,
  EventKind,
  Highlights,
  Instant,
  LedgerEntry,
  Link,
  Passage,
  RelatedArticle,
  Rights,
  Settings,
  Story,
  TaggedArticle,
} from "./model.ts";
import { rankTelling } from "./rank-telling.ts";
import { findBodySentences, findFrame } from "./text/frame.ts";
import type { Timeline } from "./timeline/find-events.ts";
import { compareText, compareWhen, startOfDay } from "./when.ts";

/** What the stages found out about the articles together. */
interface Findings {
  readonly slugs: ReadonlyMap<ArticleId, string>;
  readonly captures: readonly AttributedCapture[];
  readonly stories: readonly Story[];
  readonly timeline: Timeline;
  readonly related: ReadonlyMap<ArticleId, readonly RelatedArticle[]>;
  readonly highlights: ReadonlyMap<ArticleId, Highlights>;
}

const NO_HIGHLIGHTS: Highlights = { keySentences: [], figures: [], quotations: [] };

/** The articles as published, by edition (latest first), then publication (latest first, undated last), then id. */
export function assembleArticles(
  tagged: readonly TaggedArticle[],
  findings: Findings,
  ledger: readonly LedgerEntry[],
  settings: Settings,
): Article[] {
  const seen = new Map(ledger.map((entry) => [entry.id, entry]));
  const storyOf = new Map(
    findings.stories.flatMap((story) => story.articles.map((id) => [id, story.id] as const)),
  );
  const filesOf = findFiles(findings.captures);
  const wantedOf = findWanted(findings);
  return tagged
    .map((article) => {
      const [capture, ...sightings] = filesOf.get(article.id) ?? [];
      const rights = chooseRights(article, settings);
      const { notice } = findFrame(article.text);
      const links = findLinks(article);
      const story = storyOf.get(article.id);
      const events = findings.timeline.eventsOfMentions.get(article.id) ?? [];
      return {
        id: article.id,
        role: article.role,
        ...(capture !== undefined && { capture }),
        sightings,
        title: article.title,
        text: article.text,
        ...(article.html !== undefined && { html: article.html }),
        language: article.language,
        ...(article.outlet !== undefined && { outlet: article.outlet }),
        ...(article.agency !== undefined && { agency: article.agency }),
        ...(article.author !== undefined && {
          author: { name: article.author.value, evidence: [article.author.evidence] },
        }),
        ...(article.url !== undefined && { url: article.url }),
        ...(article.guid !== undefined && { guid: article.guid }),
        ...(article.statedDate !== undefined && { statedDate: article.statedDate.value }),
        ...(article.edition !== undefined && { edition: article.edition }),
        ...(article.published !== undefined && { published: article.published }),
        tags: article.tags,
        ...(story !== undefined && { story }),
        mentions: article.mentions.map(({ sense: _, ...mention }, index) => {
          const event = events[index];
          return { ...mention, ...(event !== undefined && { event }) };
        }),
        related: findings.related.get(article.id) ?? [],
        highlights: findings.highlights.get(article.id) ?? NO_HIGHLIGHTS,
        rights,
        ...(hasItems(article.robots) && { robots: article.robots }),
        ...(hasItems(links) && { links }),
        ...(hasItems(article.revisions) && { revisions: article.revisions }),
        ...(notice !== undefined && { notice: { start: notice.start, end: notice.end } }),
        ...chooseExcerpt({ text: article.text, rights }, wantedOf(article), settings.site.excerpt),
        slug: findings.slugs.get(article.id) ?? article.id,
        ...(seen.has(article.id) && { isAccepted: true as const }),
        ...chooseInstants(article, seen.get(article.id)),
        isCut: article.isCut,
      };
    })
    .sort(compareArticles);
}

/** The captures that show each article, in the order given. */
function findFiles(captures: readonly AttributedCapture[]): Map<ArticleId, ContentPath[]> {
  const files = new Map<ArticleId, ContentPath[]>();
  for (const { file, articles } of captures)
    for (const id of new Set(articles.map((article) => article.id)))
      files.set(id, [...(files.get(id) ?? []), file]);
  return files;
}

/**
 * The sentences that would be shown of an article, the most important first: those that show how it relates to others of
 * its story, those that tell what is coming up, its opening, then those that tell most.
 */
function findWanted({ stories, timeline, highlights }: Findings): (article: TaggedArticle) => Passage[] {
  const relations = stories.flatMap((story) => story.relations.flatMap(({ evidence }) => evidence));
  const tellingOf = (...kinds: readonly EventKind[]) =>
    timeline.events.filter(({ kind }) => kinds.includes(kind)).flatMap(({ passages }) => passages);
  const first = groupByArticle([...relations, ...tellingOf("scheduled")]);
  const last = groupByArticle([...tellingOf("happened"), ...tellingOf("said")]);
  return ({ id, text }) => {
    const sentences = findBodySentences(text);
    const telling = rankTelling(sentences, last.get(id) ?? [], highlights.get(id) ?? NO_HIGHLIGHTS);
    return [...(first.get(id) ?? []), ...sentences.slice(0, LEAD_SENTENCES), ...telling];
  };
}
function groupByArticle(citations: readonly Citation[]): Map<ArticleId, Passage[]> {
  const groups = new Map<ArticleId, Passage[]>();
  for (const { article, ...passage } of citations) {
    const group = groups.get(article);
    if (group === undefined) groups.set(article, [passage]);
    else group.push(passage);
  }
  return groups;
}

/** Those that lie in the text and lead to the web. */
function findLinks({ links = [], text }: TaggedArticle): Link[] {
  return links.filter(
    ({ start, end, url }) => 0 <= start && start < end && end <= text.length && /^https?:/i.test(url),
  );
}

function hasItems<Item>(list: readonly Item[] | undefined): list is readonly Item[] {
  return list !== undefined && list.length > 0;
}

/**
 * The owner's word on the article, then on its outlet; else the site's, as far as the source leaves it: one that asks not to
 * be quoted is only linked to, and a notice in the text, or the wish not to be archived, forces the excerpt.
 */
function chooseRights(article: TaggedArticle, { outlets, site }: Settings): Rights {
  if (article.rights !== undefined) return article.rights;
  if (article.role === "own") return "own";
  const ofOutlet = outlets.find((outlet) => outlet.name === article.outlet?.name)?.rights;
  if (ofOutlet !== undefined) return ofOutlet;
  const asks = new Set(article.robots?.map(({ value }) => value));
  if (site.rights === "link-only" || asks.has("nosnippet")) return "link-only";
  const isReserved = asks.has("noarchive") || findFrame(article.text).notice !== undefined;
  return isReserved ? "excerpt" : site.rights;
}

/** The ledger's instants, else stand-ins: the start of the edition, moved on by the place in the file in seconds. */
function chooseInstants(
  { edition, position }: TaggedArticle,
  entry: LedgerEntry | undefined,
): { readonly firstSeen?: Instant; readonly changed?: Instant } {
  if (entry !== undefined) return { firstSeen: entry.firstSeen, changed: entry.changed };
  if (edition === undefined) return {};
  const standIn = startOfDay(edition, position);
  return { firstSeen: standIn, changed: standIn };
}

function compareArticles(a: Article, b: Article): number {
  return compareText(b.edition ?? "", a.edition ?? "") || comparePublished(a, b) || compareText(a.id, b.id);
}

function comparePublished(a: Article, b: Article): number {
  if (a.published === undefined || b.published === undefined)
    return Number(a.published === undefined) - Number(b.published === undefined);
  return compareWhen(b.published, a.published);
}
