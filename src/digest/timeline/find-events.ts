import type { ArticleId, Event, EventId, Mention, Story, TaggedArticle } from "../model.ts";
import { compareText, compareWhen } from "../when.ts";
import { findAccounts } from "./accounts.ts";
import { buildEvent } from "./build-event.ts";
import { nameEvents } from "./event-ids.ts";
import { groupAccounts } from "./group-accounts.ts";

export interface Timeline {
  /** Chronological: compareWhen, then kind, then id. */
  readonly events: readonly Event[];
  /** For each article the event of each of its mentions, by the mention's place in `article.mentions`. */
  readonly eventsOfMentions: ReadonlyMap<ArticleId, readonly (EventId | undefined)[]>;
}

/**
 * Merges the mentions of one happening into one event. Two mentions are of one happening when their days overlap *and*
 * their clauses speak of the same people, places and deeds; a shared day alone never makes an event. The order of the
 * articles makes no difference.
 */
export function findEvents(articles: readonly TaggedArticle[], stories: readonly Story[]): Timeline {
  const accounts = articles.flatMap(findAccounts);
  const groups = groupAccounts(accounts, stories);
  const ids = nameEvents(groups);
  const eventOf = new Map<Mention, EventId>();
  const events = groups.map((group, index) => {
    const id = ids[index] as EventId;
    for (const account of group) eventOf.set(account.mention, id);
    return buildEvent(id, group);
  });
  return {
    events: events.toSorted(
      (a, b) => compareWhen(a.when, b.when) || compareText(a.kind, b.kind) || compareText(a.id, b.id),
    ),
    eventsOfMentions: new Map(
      articles.map((article) => [article.id, article.mentions.map((mention) => eventOf.get(mention))]),
    ),
  };
}
