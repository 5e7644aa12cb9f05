import type { JSX } from "preact";
import { EventList } from "../../_includes/event-list.tsx";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { buildEventListData } from "../publish/event-list-data.ts";
import { paths } from "../publish/links.ts";
import { formatDay } from "../publish/when-words.ts";

export const data = { permalink: paths.comingUp, eleventyExcludeFromCollections: true };

/** What lies ahead of the latest edition. */
export default function ComingUpPage({ site }: PageData): JSX.Element {
  const { links, digest, comingUp } = site;
  const words = site.words.comingUp;
  return (
    <Page
      site={site}
      path={paths.comingUp}
      title={words.title}
      description={words.description}
      {...(comingUp.length > 0 && { data: buildEventListData(comingUp, site) })}
    >
      <h1>{words.title}</h1>
      <p class="column">
        {digest.asOf === undefined ? words.noEdition : words.asSeen(formatDay(digest.asOf, site.words))}{" "}
        <a href={links.href(paths.calendar)}>{words.calendar}</a>
      </p>
      {comingUp.length === 0 ? (
        <p class="column unknown">{words.none}</p>
      ) : (
        <EventList events={comingUp} site={site} isKindKnown />
      )}
    </Page>
  );
}
