import type { JSX } from "preact";
import { ownerText } from "../../_includes/language-of.ts";
import { Owner } from "../../_includes/owner.tsx";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { paths } from "../publish/links.ts";
import { describeShare } from "../publish/share-words.ts";

export const data = { permalink: paths.about, eleventyExcludeFromCollections: true };

/** Who answers for the digest, how it decides and where that fails. */
export default function AboutPage({ site }: PageData): JSX.Element {
  const { title, description, excerpt } = site.settings.site;
  const words = site.words.about;
  return (
    <Page
      site={site}
      pageType="AboutPage"
      path={paths.about}
      title={words.title}
      description={words.description(title)}
    >
      <h1>{words.title}</h1>
      <div class="prose column">
        <p {...ownerText(site)}>{description}</p>
        <p>{words.answers(<Owner site={site} />)}</p>
        <h2>{words.dates}</h2>
        <p>
          {words.datesText((text) => (
            <a href={site.links.href(paths.dating)}>{text}</a>
          ))}
        </p>
        <h2>{words.stories}</h2>
        <p>
          {words.storiesText((name) => (
            <i>{name}</i>
          ))}
        </p>
        <h2>{words.tags}</h2>
        <p>{words.tagsText}</p>
        <h2>{words.rights}</h2>
        <p>{words.rightsText(excerpt.sentences, describeShare(excerpt.share, site.words))}</p>
        <p>{words.never}</p>
      </div>
    </Page>
  );
}
