import type { JSX } from "preact";
import type { Site } from "../src/publish/site/site.ts";
import type { Telling } from "../src/publish/tell-event.ts";
import { ArticleLink } from "./article-link.tsx";
import { QuotedSentence } from "./quoted-sentence.tsx";

/** The sentence that tells of an event; the title of its article where no sentence may be shown. */
export function TellingSentence({
  telling: { article, sentence },
  site,
}: {
  telling: Telling;
  site: Site;
}): JSX.Element {
  return (
    <p class="telling">
      {sentence === undefined ? (
        site.words.timeline.toldIn(<ArticleLink article={article} site={site} />)
      ) : (
        <QuotedSentence quote={sentence} site={site} />
      )}
    </p>
  );
}
