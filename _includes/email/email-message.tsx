import type { ComponentChildren, JSX } from "preact";
import { buildContentPolicy, findEmailNeeds } from "../../src/publish/content-policy.ts";
import type { Email } from "../../src/publish/email/build-email.ts";
import { EMAIL_STYLES } from "../../src/publish/email/styles.ts";
import { paths } from "../../src/publish/links.ts";
import type { Site } from "../../src/publish/site/site.ts";
import { formatLongDay } from "../../src/publish/when-words.ts";
import { ownerText } from "../language-of.ts";
import { EmailColophon } from "./email-colophon.tsx";
import { EmailItem } from "./email-item.tsx";

/**
 * A whole message: one column that mail programs leave as it is, no picture, no style sheet, every address in full. A
 * newsletter service adds the line that ends a subscription.
 */
export function EmailMessage({ email, site }: { email: Email; site: Site }): JSX.Element {
  const { links, settings, words } = site;
  const { title, notice } = settings.site;
  const [lead, ...rest] = email.items;
  const day = formatLongDay(email.edition.day, site.words);
  const address = links.absolute(email.edition.path);
  return (
    <html lang={words.code} dir={words.direction}>
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="content-security-policy"
          content={buildContentPolicy(findEmailNeeds(site.assets))}
        />
        <title>{`${words.following.email} · ${title}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={words.following.email} />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={address} />
        <link rel="icon" type="image/svg+xml" href={links.href(site.assets.icon)} />
      </head>
      <body style={EMAIL_STYLES.body}>
        {lead !== undefined && (
          <div style={EMAIL_STYLES.preheader} lang={lead.titleLanguage} dir="auto">
            {lead.title}
          </div>
        )}
        <Column>
          <p style={EMAIL_STYLES.site}>
            <a href={links.absolute(paths.home)} style={EMAIL_STYLES.link} {...ownerText(site)}>
              {title}
            </a>
          </p>
          <h1 style={EMAIL_STYLES.day}>{day}</h1>
          {notice !== undefined && (
            <p style={EMAIL_STYLES.byline} {...ownerText(site)}>
              {notice}
            </p>
          )}
          {lead !== undefined && <EmailItem item={lead} isLead />}
          {rest.map((item) => (
            <EmailItem item={item} />
          ))}
          {email.leftOut > 0 && (
            <p style={EMAIL_STYLES.text}>
              {words.email.more(email.leftOut)}{" "}
              <a href={address} style={EMAIL_STYLES.link}>
                {words.email.onTheWeb}
              </a>
            </p>
          )}
          {email.comingUp.length > 0 && (
            <>
              <hr style={EMAIL_STYLES.rule} />
              <p style={EMAIL_STYLES.site}>{words.email.comingUp}</p>
              {email.comingUp.map((item) => (
                <EmailItem item={item} />
              ))}
            </>
          )}
          <EmailColophon address={address} site={site} />
        </Column>
      </body>
    </html>
  );
}

/** Outlook knows a width only as an attribute of a table. */
function Column({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <main>
      <table role="presentation" width="600" style={EMAIL_STYLES.frame}>
        <tbody>
          <tr>
            <td style={EMAIL_STYLES.cell}>{children}</td>
          </tr>
        </tbody>
      </table>
    </main>
  );
}
