import type { JSX } from "preact";
import { count } from "../count.ts";
import { spellOutLine } from "../terminal.ts";
import type { ThinTag } from "./findings.ts";

/** The tags that stand in no index, folded by how many articles they have, those with most open. */
export function ThinTags(props: {
  tags: readonly ThinTag[];
  threshold: number;
  remedy: string;
}): JSX.Element {
  const { tags, threshold, remedy } = props;
  const numbers = [...new Set(tags.map(({ places }) => places.length))];
  return (
    <section class="chapter" id="tags">
      <h2>
        Tags of fewer than {count(threshold, "article")} <span class="count">{tags.length}</span>
      </h2>
      <p class="lead do">{remedy}</p>
      {numbers.map((number, index) => {
        const ofNumber = tags.filter(({ places }) => places.length === number);
        return (
          <details class="tags" open={index === 0 && number > 1}>
            <summary>
              {count(number, "article")} <span class="count">{count(ofNumber.length, "tag")}</span>
            </summary>
            <ul>
              {ofNumber.map(({ name, kind, places }) => (
                <li>
                  <bdi>{spellOutLine(name)}</bdi> <span class="count">{kind}</span>
                  {places.map((place) => (
                    <code class="place">{spellOutLine(place)}</code>
                  ))}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
