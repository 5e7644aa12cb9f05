import type { JSX } from "preact";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { paths } from "../publish/links.ts";

export const data = { permalink: paths.notFound, eleventyExcludeFromCollections: true };

/** Stands at every address that leads nowhere; hosts serve it by its name. */
export default function NotFoundPage({ site }: PageData): JSX.Element {
  const { links } = site;
  const words = site.words.notFound;
  return (
    <Page site={site} path={paths.notFound} title={words.title} description={words.heading} isUnlisted>
      <h1>{words.heading}</h1>
      <p class="column">
        {words.hint(
          (text) => (
            <a href={links.href(paths.home)}>{text}</a>
          ),
          (text) => (
            <a href={links.href(paths.editions)}>{text}</a>
          ),
          (text) => (
            <a href={links.href(paths.tags)}>{text}</a>
          ),
        )}
      </p>
    </Page>
  );
}
