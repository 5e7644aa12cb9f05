import type { JSX } from "preact";
import type { PageData } from "../../_includes/page-data.ts";
import type { Redirect } from "../digest/model.ts";
import { CONTENT_POLICY } from "../publish/content-policy.ts";
import { redirectPath } from "../publish/site/redirects.ts";

interface RedirectData extends PageData {
  readonly redirect: Redirect;
}

export const data = {
  pagination: { data: "site.redirects", size: 1, alias: "redirect" },
  permalink: ({ redirect }: RedirectData) => redirectPath(redirect.from),
  eleventyExcludeFromCollections: true,
};

/** Stands at an address that the owner moved and leads on without a script. */
export default function RedirectPage({ redirect: { to }, site }: RedirectData): JSX.Element {
  const { links, settings, words } = site;
  return (
    <html lang={words.code} dir={words.direction}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="content-security-policy" content={CONTENT_POLICY} />
        <meta http-equiv="refresh" content={`0; url=${links.href(to)}`} />
        <title>{`${words.moved.title} · ${settings.site.title}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={words.moved.heading} />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={links.absolute(to)} />
      </head>
      <body>
        <main>
          <h1>{words.moved.heading}</h1>
          <p>{words.moved.now(<a href={links.href(to)}>{links.absolute(to)}</a>)}</p>
        </main>
      </body>
    </html>
  );
}
