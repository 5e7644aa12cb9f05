import type { JSX } from "preact";
import type { Article } from "../src/digest/model.ts";
import { paths } from "../src/publish/links.ts";
import type { Site } from "../src/publish/site/site.ts";
import { EvidenceList } from "./evidence-list.tsx";

/** The tags of an article, each with the words that earned it. */
export function TagList({ article, site }: { article: Article; site: Site }): JSX.Element {
  return (
    <ul class="tags">
      {article.tags.map((tag) => (
        <li>
          <a href={site.links.href(paths.tag(tag.id))} dir="auto">
            {tag.name}
          </a>
          {tag.evidence.length > 0 && (
            <details class="evidence">
              <summary>
                {site.words.tags.why}
                <span class="unseen"> {tag.name}</span>
              </summary>
              <EvidenceList evidence={tag.evidence} site={site} here={article.id} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
