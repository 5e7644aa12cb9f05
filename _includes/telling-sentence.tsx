import type { JSX } from "preact";
import type { ArticleId } from "../src/digest/model.ts";
import type { Site } from "../src/publish/site/site.ts";
import type { Telling } from "../src/publish/tell-event.ts";
import { ArticleLink } from "./article-link.tsx";
import { QuotedSentence } from "./quoted-sentence.tsx";

/** The sentence that tells of an event; the title of its article where no sentence may be shown. */
export function TellingSentence({
  telling: { article, sentence },
  site,
  here,
}: {
  telling: Telling;
  site: Site;
  /** The article that the page is about. */
  here?: ArticleId | undefined;
}): JSX.Element {
  return (
    <p class={sentence === undefined ? "told" : "telling"}>
      {sentence === undefined ? (
        article.id === here ? (
          site.words.timeline.toldHere
        ) : (
          site.words.timeline.toldIn(<ArticleLink article={article} site={site} />)
        )
      ) : (
        <QuotedSentence quote={sentence} site={site} />
      )}
    </p>
  );
}
