import type { JSX } from "preact";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { paths } from "../publish/links.ts";
import { describeMeasure, MEASURED } from "../publish/measured-dating.ts";

export const data = { permalink: paths.dating, eleventyExcludeFromCollections: true };

/** How dates are decided, how often that errs, and on what. */
export default function DatingPage({ site }: PageData): JSX.Element {
  const words = site.words.dating;
  return (
    <Page
      site={site}
      pageType="AboutPage"
      path={paths.dating}
      title={words.title}
      description={words.description}
    >
      <h1>{words.title}</h1>
      <div class="prose column">
        <h2>{words.publication}</h2>
        <p>{words.publicationIntro}</p>
        <ol>
          {words.publicationClues.map((clue) => (
            <li>{clue}</li>
          ))}
        </ol>
        {words.publicationRules.map((rule) => (
          <p>{rule}</p>
        ))}
        <h2>{words.mentions}</h2>
        <p>{words.mentionsText}</p>
        <h2>{words.events}</h2>
        <p>
          {words.eventsText((text) => (
            <em>{text}</em>
          ))}
        </p>
        <p>{words.keyDates}</p>
        <h2>{words.precision}</h2>
        <Bullets items={words.precisions} />
        <h2>{words.rates}</h2>
        <ErrorRates site={site} />
        <p>{words.ratesNote}</p>
        <h2>{words.failures}</h2>
        <Bullets items={words.failureList} />
      </div>
    </Page>
  );
}

function Bullets({ items }: { items: readonly string[] }): JSX.Element {
  return (
    <ul>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}

function ErrorRates({ site }: PageData): JSX.Element {
  const words = site.words.dating;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.right}</th>
        </tr>
      </thead>
      <tbody>
        {MEASURED.map((measure) => (
          <tr>
            <td>{words.measuredOn(words.measures[measure.id].what, words.measures[measure.id].on)}</td>
            <td>{describeMeasure(measure, site.words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
