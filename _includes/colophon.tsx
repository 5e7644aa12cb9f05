import type { JSX } from "preact";
import { paths } from "../src/publish/links.ts";
import type { Site } from "../src/publish/site/site.ts";
import { Owner } from "./owner.tsx";

/** Who answers for the site and what it promises, at the foot of every page. */
export function Colophon({ site }: { site: Site }): JSX.Element {
  const { links } = site;
  return (
    <footer class="colophon">
      <p>
        Nothing on this site is machine-written prose: every quoted sentence is cut verbatim from its source,
        and every date can <a href={links.href(paths.dating)}>show how it is known</a>.
      </p>
      <p>
        Quoted text belongs to those who wrote it. <Owner site={site} /> answers for this digest and takes
        text down on request. Follow it by <a href={links.href(paths.feeds)}>feed</a>, or browse{" "}
        <a href={links.href(paths.editions)}>all editions</a>.
      </p>
    </footer>
  );
}
