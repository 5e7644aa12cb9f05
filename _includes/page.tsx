import type { ComponentChildren, JSX } from "preact";
import type { Article } from "../src/digest/model.ts";
import type { ContentNeeds } from "../src/publish/content-policy.ts";
import type { JsonLd } from "../src/publish/json-ld.ts";
import type { SitePath } from "../src/publish/links.ts";
import type { Site } from "../src/publish/site/site.ts";
import { Colophon } from "./colophon.tsx";
import { Head } from "./head.tsx";
import { Masthead } from "./masthead.tsx";

export interface PageProps {
  readonly site: Site;
  readonly path: SitePath;
  /** Absent on the front page, which bears the title of the site alone. */
  readonly title?: string;
  /** What tells it apart, in the title of its window, from a page of the same title: the outlet, the section. */
  readonly whose?: string;
  readonly description: string;
  /** Search engines are asked not to list it. */
  readonly isUnlisted?: boolean;
  /** It may be responded to from elsewhere. */
  readonly takesResponses?: boolean;
  /** The page whose feed this one announces first, where it has none of its own. */
  readonly feedPage?: SitePath;
  /** The article that the page is of. */
  readonly article?: Article;
  /** Most pages are lists. */
  readonly pageType?: "CollectionPage" | "AboutPage";
  /** What the page says of itself as linked data, where its type does not say it all. */
  readonly data?: JsonLd;
  /** Scripts that the page runs; it must be whole without them. */
  readonly scripts?: readonly SitePath[];
  /** What else its policy has to allow. */
  readonly needs?: readonly ContentNeeds[];
  readonly children: ComponentChildren;
}

/** A whole HTML document: head, masthead, what is handed in, colophon. */
export function Page({ children, ...page }: PageProps): JSX.Element {
  const { site, path } = page;
  return (
    <html lang={site.words.code} dir={site.words.direction}>
      <Head {...page} />
      <body>
        <a class="skip-link" href="#content">
          {site.words.masthead.skip}
        </a>
        <Masthead site={site} path={path} />
        <main id="content">{children}</main>
        <Colophon site={site} />
      </body>
    </html>
  );
}
