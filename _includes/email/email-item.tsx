import type { JSX } from "preact";
import type { EmailItem as Item } from "../../src/publish/email/build-email.ts";
import { EMAIL_STYLES } from "../../src/publish/email/styles.ts";
import { GAP } from "../../src/publish/excerpt-text.ts";

/** One report, or one thing announced: what it is, who says so and when, its sentences. */
export function EmailItem({ item, isLead = false }: { item: Item; isLead?: boolean }): JSX.Element {
  const { title, titleLanguage, language, address, source, date, runs, isQuoted } = item;
  return (
    <>
      <h2 style={isLead ? EMAIL_STYLES.lead : EMAIL_STYLES.title}>
        <a href={address} style={EMAIL_STYLES.link} lang={titleLanguage} dir="auto">
          {title}
        </a>
      </h2>
      <p style={EMAIL_STYLES.byline}>
        <bdi>{source}</bdi>
        {date !== undefined && ` · ${date}`}
      </p>
      {runs.length > 0 && (
        <p style={EMAIL_STYLES.text} lang={language} dir="auto">
          {runs.map((run, index) => (
            <>
              {index > 0 && GAP}
              {isQuoted ? <q>{run}</q> : run}
            </>
          ))}
        </p>
      )}
    </>
  );
}
