import type { JSX } from "preact";
import { Count } from "../../_includes/count.tsx";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { paths } from "../publish/links.ts";

export const data = { permalink: paths.outlets, eleventyExcludeFromCollections: true };

/** Everyone who published or wrote something in the digest. */
export default function OutletsPage({ site }: PageData): JSX.Element {
  const words = site.words.outlets;
  return (
    <Page site={site} path={paths.outlets} title={words.title} description={words.description}>
      <h1>{words.title}</h1>
      <p class="column">{words.intro}</p>
      {site.outlets.length === 0 ? (
        <p class="column unknown">{words.none}</p>
      ) : (
        <ul class="names column">
          {site.outlets.map((outlet) => (
            <li>
              <a href={site.links.href(outlet.path)}>
                <bdi>{outlet.name}</bdi> <Count articles={outlet.articles.length} site={site} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
