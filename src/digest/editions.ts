import type {
  ArticleId,
  AttributedArticle,
  AttributedCapture,
  ContentPath,
  Day,
  LedgerEntry,
  When,
} from "./model.ts";
import { dayOf, earlierDay } from "./when.ts";

/** What is known of when pages were captured and articles published. */
interface Dates {
  readonly captured: ReadonlyMap<ContentPath, When>;
  readonly articles: ReadonlyMap<ArticleId, { readonly published?: When }>;
}

/**
 * The day that brought in each article: the owner's word, else the date that begins the file name, else the latest day
 * the capture can be of (for own articles, the day of publication), else the day the ledger saw it first. An article
 * seen in several captures belongs to the earliest. One that none of these tells of has no edition: none is made up.
 */
export function chooseEditions(
  captures: readonly AttributedCapture[],
  own: readonly AttributedArticle[],
  dates: Dates,
  ledger: readonly LedgerEntry[],
): Map<ArticleId, Day> {
  const editions = new Map<ArticleId, Day>();
  const place = (id: ArticleId, day: Day | undefined) => {
    if (day === undefined) return;
    const earlier = editions.get(id);
    editions.set(id, earlier === undefined ? day : earlierDay(earlier, day));
  };
  for (const capture of captures) {
    const ofCapture = capture.edition?.value ?? dates.captured.get(capture.file)?.latest;
    for (const article of capture.articles) place(article.id, article.edition ?? ofCapture);
  }
  for (const article of own)
    place(article.id, article.edition ?? dates.articles.get(article.id)?.published?.latest);
  for (const entry of ledger) if (!editions.has(entry.id)) place(entry.id, dayOf(entry.firstSeen));
  return editions;
}
