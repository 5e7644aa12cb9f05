import type { JSX } from "preact";
import { paths, type SitePath } from "../src/publish/links.ts";
import type { Site } from "../src/publish/site/site.ts";
import type { SectionName } from "../src/publish/words/words.ts";
import { ownerText } from "./language-of.ts";

const SECTIONS: readonly { readonly name: SectionName; readonly path: SitePath }[] = [
  { name: "home", path: paths.home },
  { name: "stories", path: paths.stories },
  { name: "timeline", path: paths.timeline },
  { name: "comingUp", path: paths.comingUp },
  { name: "tags", path: paths.tags },
  { name: "outlets", path: paths.outlets },
  { name: "search", path: paths.search },
  { name: "feeds", path: paths.feeds },
  { name: "about", path: paths.about },
];

/** The name of the site, the way into its sections, and what its owner has to say on every page. */
export function Masthead({ site, path }: { site: Site; path: SitePath }): JSX.Element {
  const { links, settings, words, search } = site;
  const sections = SECTIONS.filter(({ name }) => name !== "search" || search !== undefined);
  return (
    <header class="masthead">
      <p class="nameplate">
        <a href={links.href(paths.home)} {...ownerText(site)}>
          {settings.site.title}
        </a>
      </p>
      <nav class="sections" aria-label={words.masthead.label}>
        <ul>
          {sections.map((section) => (
            <li>
              <a href={links.href(section.path)} aria-current={currentOf(section.path, path)}>
                {words.masthead.sections[section.name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {settings.site.notice !== undefined && (
        <p class="notice" {...ownerText(site)}>
          {settings.site.notice}
        </p>
      )}
    </header>
  );
}

function currentOf(section: SitePath, path: SitePath): "page" | "true" | undefined {
  if (section === path) return "page";
  return section !== paths.home && path.startsWith(section) ? "true" : undefined;
}
