import type { JSX } from "preact";
import { paths, type SitePath } from "../src/publish/links.ts";
import type { Site } from "../src/publish/site/site.ts";

const SECTIONS: readonly { readonly name: string; readonly path: SitePath }[] = [
  { name: "Latest", path: paths.home },
  { name: "Stories", path: paths.stories },
  { name: "Timeline", path: paths.timeline },
  { name: "Coming up", path: paths.comingUp },
  { name: "Tags", path: paths.tags },
  { name: "Outlets", path: paths.outlets },
  { name: "Feeds", path: paths.feeds },
  { name: "About", path: paths.about },
];

/** The name of the site, the way into its sections, and what its owner has to say on every page. */
export function Masthead({ site, path }: { site: Site; path: SitePath }): JSX.Element {
  const { links, settings } = site;
  return (
    <header class="masthead">
      <p class="nameplate">
        <a href={links.href(paths.home)}>{settings.site.title}</a>
      </p>
      <nav class="sections" aria-label="Sections">
        <ul>
          {SECTIONS.map((section) => (
            <li>
              <a href={links.href(section.path)} aria-current={currentOf(section.path, path)}>
                {section.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {settings.site.notice !== undefined && <p class="notice">{settings.site.notice}</p>}
    </header>
  );
}

function currentOf(section: SitePath, path: SitePath): "page" | "true" | undefined {
  if (section === path) return "page";
  return section !== paths.home && path.startsWith(section) ? "true" : undefined;
}
