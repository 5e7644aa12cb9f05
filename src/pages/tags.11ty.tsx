import type { JSX } from "preact";
import { Count } from "../../_includes/count.tsx";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { Section } from "../../_includes/section.tsx";
import type { TagKind } from "../digest/model.ts";
import { paths } from "../publish/links.ts";

const KINDS: readonly { readonly kind: TagKind; readonly title: string }[] = [
  { kind: "subject", title: "Subjects" },
  { kind: "place", title: "Places" },
  { kind: "person", title: "People" },
  { kind: "organisation", title: "Organisations" },
];

export const data = { permalink: paths.tags, eleventyExcludeFromCollections: true };

/** The tags that enough articles bear, by kind. */
export default function TagsPage({ site }: PageData): JSX.Element {
  const listed = site.tags.filter((tag) => tag.isListed);
  return (
    <Page site={site} path={paths.tags} title="Tags" description="People, places, organisations and subjects">
      <h1>Tags</h1>
      <p class="column">
        A tag stands here once {site.settings.site.thresholds.tag} articles bear it, or when the owner pins
        it. Others are reached from their articles.
      </p>
      {listed.length === 0 && <p class="column unknown">No tag has come that far yet.</p>}
      {KINDS.map(({ kind, title }) => ({ title, tags: listed.filter((tag) => tag.kind === kind) }))
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
