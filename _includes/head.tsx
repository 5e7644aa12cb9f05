import type { JSX } from "preact";
import { buildContentPolicy, OFFLINE_NEEDS, SCRIPT_NEEDS } from "../src/publish/content-policy.ts";
import { buildPageData, formatJsonLd, type JsonLd } from "../src/publish/json-ld.ts";
import { paths } from "../src/publish/links.ts";
import { chooseKept } from "../src/publish/offline/choose-kept.ts";
import { buildOpenGraph } from "../src/publish/open-graph.ts";
import { webAddress } from "../src/publish/web-address.ts";
import { DiscoveryLinks } from "./discovery-links.tsx";
import type { PageProps } from "./page.tsx";

export function Head({
  site,
  path,
  title,
  whose,
  description,
  isUnlisted = false,
  takesResponses = false,
  feedPage = path,
  article,
  pageType = "CollectionPage",
  data,
  scripts = [],
  needs = [],
}: Omit<PageProps, "children">): JSX.Element {
  const { links, settings, assets } = site;
  const isOffline = chooseKept(site) !== undefined;
  const run = [...scripts, ...(isOffline ? [assets.scripts.offline] : [])];
  const siteTitle = settings.site.title;
  const endpoint = webAddress(settings.site.responses?.endpoint);
  const shared = { path, title: title ?? siteTitle, description, ...(article !== undefined && { article }) };
  const said = data ?? (isUnlisted ? undefined : buildPageData({ type: pageType, ...shared }, site));
  return (
    <head>
      <meta charset="utf-8" />
      <meta
        http-equiv="content-security-policy"
        content={buildContentPolicy(
          ...(scripts.length > 0 ? [SCRIPT_NEEDS] : []),
          ...(isOffline ? [OFFLINE_NEEDS] : []),
          ...needs,
        )}
      />
      <title>{[title, whose, siteTitle].filter(Boolean).join(" · ")}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      {isUnlisted && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={links.absolute(path)} />
      <link rel="stylesheet" href={links.href(assets.stylesheet)} />
      {run.map((script) => (
        <script type="module" src={links.href(script)} />
      ))}
      <link rel="icon" type="image/svg+xml" href={links.href(assets.icon)} />
      {isOffline && <link rel="manifest" href={links.href(paths.manifest)} />}
      <DiscoveryLinks site={site} page={feedPage} />
      {takesResponses && endpoint !== undefined && <link rel="webmention" href={endpoint} />}
      {buildOpenGraph(shared, site).map(([property, content]) => (
        <meta property={property} content={content} />
      ))}
      <meta name="twitter:card" content="summary_large_image" />
      {said !== undefined && <LinkedData data={said} />}
    </head>
  );
}

function LinkedData({ data }: { data: JsonLd }): JSX.Element {
  return (
    <script
      type="application/ld+json"
      // Data, escaped so that nothing in it ends the element.
      dangerouslySetInnerHTML={{ __html: formatJsonLd(data) }}
    />
  );
}
