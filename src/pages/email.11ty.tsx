import type { JSX } from "preact";
import { EmailMessage } from "../../_includes/email/email-message.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { buildEmail } from "../publish/email/build-email.ts";
import { paths } from "../publish/links.ts";
import type { Edition } from "../publish/site/site.ts";

export const data = {
  pagination: {
    data: "site.editions",
    size: 1,
    alias: "edition",
    // What is coming up is known as of the latest edition alone, and nobody sends an old one.
    before: ([latest]: readonly Edition[]) => (latest === undefined ? [] : [latest]),
  },
  permalink: paths.email,
  eleventyExcludeFromCollections: true,
};

/** The latest edition, ready to be sent as a newsletter. */
export default function EmailPage({ site }: PageData): JSX.Element | null {
  const email = buildEmail(site);
  return email === undefined ? null : <EmailMessage email={email} site={site} />;
}
