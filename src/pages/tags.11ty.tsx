import type { JSX } from "preact";
import { Count } from "../../_includes/count.tsx";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { Section } from "../../_includes/section.tsx";
import type { TagKind } from "../digest/model.ts";
import { paths } from "../publish/links.ts";

/** In the order of the page. */
const KINDS: readonly TagKind[] = ["subject", "place", "person", "organisation"];

export const data = { permalink: paths.tags, eleventyExcludeFromCollections: true };

/** The tags that enough articles bear, by kind. */
export default function TagsPage({ site }: PageData): JSX.Element {
  const words = site.words.tags;
  const listed = site.tags.filter((tag) => tag.isListed);
  return (
    <Page site={site} path={paths.tags} title={words.title} description={words.description}>
      <h1>{words.title}</h1>
      <p class="column">{words.intro(site.settings.site.thresholds.tag)}</p>
      {listed.length === 0 && <p class="column unknown">{words.none}</p>}
      {KINDS.map((kind) => ({ title: words.kinds[kind], tags: listed.filter((tag) => tag.kind === kind) }))
        .filter(({ tags }) => tags.length > 0)
        .map(({ title, tags }) => (
          <Section title={title}>
            <ul class="names column">
              {tags.map((tag) => (
                <li>
                  <a href={site.links.href(tag.path)}>
                    <bdi>{tag.name}</bdi> <Count articles={tag.articles.length} site={site} />
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        ))}
    </Page>
  );
}
