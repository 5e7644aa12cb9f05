import type { JSX } from "preact";
import type { PageData } from "../../_includes/page-data.ts";
import type { Redirect } from "../digest/model.ts";
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
  const { links, settings } = site;
  return (
    <html lang={settings.site.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="refresh" content={`0; url=${links.href(to)}`} />
        <title>{`Moved · ${settings.site.title}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content="This page has moved" />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={links.absolute(to)} />
      </head>
      <body>
        <main>
          <h1>This page has moved</h1>
          <p>
            It is now at <a href={links.href(to)}>{links.absolute(to)}</a>.
          </p>
        </main>
      </body>
    </html>
  );
}
