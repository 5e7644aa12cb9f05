import type { ComponentChild, JSX } from "preact";
import type { SitePath } from "../src/publish/links.ts";
import type { Site } from "../src/publish/site/site.ts";

export interface Crumb {
  readonly name: ComponentChild;
  readonly path: SitePath;
}

/** The pages above this one, the highest first; the heading below them names the page itself. */
export function Crumbs({ crumbs, site }: { crumbs: readonly Crumb[]; site: Site }): JSX.Element {
  return (
    <nav class="crumbs" aria-label={site.words.navigation.crumbs}>
      <ol>
        {crumbs.map(({ name, path }) => (
          <li>
            <a href={site.links.href(path)}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
