import type { JSX } from "preact";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { paths } from "../publish/links.ts";

export const data = { permalink: paths.notFound, eleventyExcludeFromCollections: true };

/** Stands at every address that leads nowhere; hosts serve it by its name. */
export default function NotFoundPage({ site }: PageData): JSX.Element {
  const { links } = site;
  return (
    <Page
      site={site}
      path={paths.notFound}
      title="Not found"
      description="There is no page at this address"
      isUnlisted
    >
      <h1>There is no page at this address</h1>
      <p class="column">
        Addresses on this site are meant to last, and what is withdrawn leaves a note in its place; so the
        link was probably mistyped or cut short. Start again from the{" "}
        <a href={links.href(paths.home)}>latest edition</a>, the{" "}
        <a href={links.href(paths.editions)}>list of editions</a> or the{" "}
        <a href={links.href(paths.tags)}>tags</a>.
      </p>
    </Page>
  );
}
