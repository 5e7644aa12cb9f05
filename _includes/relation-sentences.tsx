import type { JSX } from "preact";
import type { Relation } from "../src/digest/model.ts";
import { quote } from "../src/publish/quotes.ts";
import type { Site } from "../src/publish/site/site.ts";
import { QuotedSentence } from "./quoted-sentence.tsx";

/** The sentences that show it: the state before and the state after, side by side where there is room. */
export function RelationSentences({
  relation,
  site,
}: {
  relation: Relation;
  site: Site;
}): JSX.Element | null {
  const quotes = relation.evidence.flatMap((citation) => quote(citation, site.articles) ?? []);
  if (quotes.length === 0) return null;
  return (
    <ul class="relation-sentences">
      {quotes.map((one) => (
        <li>
          <QuotedSentence quote={one} site={site} />
        </li>
      ))}
    </ul>
  );
}
