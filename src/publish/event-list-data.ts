import type { Event } from "../digest/model.ts";
import { isDay } from "../digest/when.ts";
import type { JsonLd } from "./json-ld.ts";
import { paths } from "./links.ts";
import type { Site } from "./site/site.ts";
import { tellEvent } from "./tell-event.ts";

/**
 * What is coming up as a list of events, each under the very words that tell of it. Only those whose day is known and whose
 * sentence may be shown: the title of a report is no name for what it announces. None has a place, because nothing says
 * which of those named it is.
 */
export function buildEventListData(events: readonly Event[], site: Site): JsonLd {
  const described = events.flatMap((event) => describeEvent(event, site));
  return {
    "@context": "https://schema.org",
    "@type": "ItemList",
    url: site.links.absolute(paths.comingUp),
    itemListElement: described.map((item, index) => ({ "@type": "ListItem", position: index + 1, item })),
  };
}

function describeEvent(event: Event, site: Site): JsonLd[] {
  const sentence = tellEvent(event, site)?.sentence;
  if (event.kind !== "scheduled" || !isDay(event.when) || sentence === undefined) return [];
  const { article, words, fragment } = sentence;
  const url = site.links.absolute(paths.article(article.slug), fragment);
  return [
    {
      "@type": "Event",
      name: words,
      startDate: event.when.instant ?? event.when.earliest,
      eventStatus: "https://schema.org/EventScheduled",
      url,
      subjectOf: { "@type": "WebPage", name: article.title, url },
    },
  ];
}
