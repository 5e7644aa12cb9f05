import type { JSX } from "preact";
import { EMAIL_STYLES } from "../../src/publish/email/styles.ts";
import type { SitePath } from "../../src/publish/links.ts";
import type { Site } from "../../src/publish/site/site.ts";

/** Where the edition stands, what it promises and who answers for it. */
export function EmailColophon({ address, site }: { address: SitePath; site: Site }): JSX.Element {
  const { words, settings } = site;
  const { name, email } = settings.site.owner;
  return (
    <>
      <hr style={EMAIL_STYLES.rule} />
      <p style={EMAIL_STYLES.text}>
        <a href={address} style={EMAIL_STYLES.link}>
          {words.email.onTheWeb}
        </a>
      </p>
      <p style={EMAIL_STYLES.byline}>{words.email.promise}</p>
      <p style={EMAIL_STYLES.byline}>
        {words.email.answers(name)}{" "}
        {email !== undefined && (
          <a href={`mailto:${email}`} style={EMAIL_STYLES.link}>
            {email}
          </a>
        )}
      </p>
    </>
  );
}
