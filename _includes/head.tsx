import type { JSX } from "preact";
import { paths } from "../src/publish/links.ts";
import { DiscoveryLinks } from "./discovery-links.tsx";
import type { PageProps } from "./page.tsx";

/** Nothing but the site's own stylesheet and images: a captured text that slipped through could load nothing. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

export function Head({
  site,
  path,
  title,
  description,
  isUnlisted = false,
  feedPage = path,
  head,
}: Omit<PageProps, "children">): JSX.Element {
  const { links, settings } = site;
  const siteTitle = settings.site.title;
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="content-security-policy" content={POLICY} />
      <title>{title === undefined ? siteTitle : `${title} · ${siteTitle}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      {isUnlisted && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={links.absolute(path)} />
      <link rel="stylesheet" href={links.href(paths.asset("daybook.css"))} />
      <link rel="icon" type="image/svg+xml" href={links.href(paths.asset("icon.svg"))} />
      <DiscoveryLinks site={site} page={feedPage} />
      {head}
    </head>
  );
}
