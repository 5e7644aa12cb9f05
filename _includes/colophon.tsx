import type { JSX } from "preact";
import { paths } from "../src/publish/links.ts";
import type { Site } from "../src/publish/site/site.ts";
import { Owner } from "./owner.tsx";

/** Who answers for the site and what it promises, at the foot of every page. */
export function Colophon({ site }: { site: Site }): JSX.Element {
  const { links } = site;
  const words = site.words.colophon;
  return (
    <footer class="colophon">
      <p>
        {words.promise((text) => (
          <a href={links.href(paths.dating)}>{text}</a>
        ))}
      </p>
      <p>
        {words.answers(
          <Owner site={site} />,
          (text) => (
            <a href={links.href(paths.feeds)}>{text}</a>
          ),
          (text) => (
            <a href={links.href(paths.editions)}>{text}</a>
          ),
        )}
      </p>
    </footer>
  );
}
