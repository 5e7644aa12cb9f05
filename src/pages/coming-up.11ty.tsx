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
  return (
    <Page
      site={site}
      path={paths.comingUp}
      title="Coming up"
      description="What the reports announce for the days ahead"
      {...(comingUp.length > 0 && { data: buildEventListData(comingUp, site) })}
    >
      <h1>Coming up</h1>
      <p class="column">
        {digest.asOf === undefined
          ? "There is no edition yet to look ahead from."
          : `What reports announce, as seen from the edition of ${formatDay(digest.asOf)}.`}{" "}
        <a href={links.href(paths.calendar)}>Subscribe in a calendar</a>
      </p>
      {comingUp.length === 0 ? (
        <p class="column unknown">Nothing is announced for the days ahead.</p>
      ) : (
        <EventList events={comingUp} site={site} />
      )}
    </Page>
  );
}
