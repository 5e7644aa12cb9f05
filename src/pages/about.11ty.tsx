import type { JSX } from "preact";
import { Owner } from "../../_includes/owner.tsx";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { paths } from "../publish/links.ts";
import { describeShare } from "../publish/share-words.ts";

export const data = { permalink: paths.about, eleventyExcludeFromCollections: true };

/** Who answers for the digest, how it decides and where that fails. */
export default function AboutPage({ site }: PageData): JSX.Element {
  const { title, description } = site.settings.site;
  return (
    <Page
      site={site}
      pageType="AboutPage"
      path={paths.about}
      title="About"
      description={`Who answers for ${title}, how it dates and links what it shows, and where that fails`}
    >
      <h1>About</h1>
      <div class="prose column">
        <p>{description}</p>
        <p>
          <Owner site={site} /> answers for this digest. Write there to correct something, or to have a text
          taken down.
        </p>
        <Dates site={site} />
        <Stories />
        <Tags />
        <Rights site={site} />
      </div>
    </Page>
  );
}

function Dates({ site }: PageData): JSX.Element {
  return (
    <>
      <h2>How a date is known</h2>
      <p>
        Every clue bounds a date: an age printed on a captured page, a stamp, a dateline, an event told in the
        past tense. What all clues leave open is the date: a day, a month, or a window of days. Beside it,
        “how we know” shows the words that it rests on. No date is ever filled in with the day of capture or
        of building this site. <a href={site.links.href(paths.dating)}>How dates are decided</a> tells the
        rules, how often they err, and on what.
      </p>
    </>
  );
}

function Stories(): JSX.Element {
  return (
    <>
      <h2>How a story is found</h2>
      <p>
        Two reports are one story when they tell one happening: they must share names, and particulars that
        another happening of the kind would not have, the same words in a row and the same figures; a topic or
        a date in common is not enough. A <i>copy</i> has the same text and stands in lists once, an{" "}
        <i>update</i> comes from the same origin and tells a later state, <i>background</i> says so in its
        title; the reason stands beside each link. Origins are counted, not outlets. Reports that share little
        wording stay apart, which is the cheaper mistake. What a captured page calls “related” is not taken
        over.
      </p>
    </>
  );
}

function Tags(): JSX.Element {
  return (
    <>
      <h2>How a tag is earned</h2>
      <p>
        Stated tags and hashtags come first, then what the text names; each tag shows the words that earned
        it. An article is about a place that its title or first sentence names, that it is reported from, or
        that it names three times; about a subject that its title names, or its first sentence and one more.
        Names that occur once, without a title or an office beside them, may be missed.
      </p>
    </>
  );
}

function Rights({ site }: PageData): JSX.Element {
  const { sentences, share } = site.settings.site.excerpt;
  return (
    <>
      <h2>What is quoted</h2>
      <p>
        Of a report by others at most {sentences} {sentences === 1 ? "sentence" : "sentences"} and{" "}
        {describeShare(share)} of its text are shown, counted over all pages and feeds together, unless its
        publisher allows more; where something was left out, […] stands. Quotations are cut, never reworded,
        and lead to the original where its address is known. Search engines are asked not to list those pages.
      </p>
      <p>
        What is never done: no summary is written, no date or name is filled in, nobody who reads is counted.
      </p>
    </>
  );
}
