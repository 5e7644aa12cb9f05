import type { JSX } from "preact";
import type { Article } from "../src/digest/model.ts";
import { quoteNotice, quoteShown } from "../src/publish/quotes.ts";
import type { Site } from "../src/publish/site/site.ts";
import { webAddress } from "../src/publish/web-address.ts";
import { whyNoText } from "../src/publish/why-no-text.ts";
import { Anchor } from "./anchor.tsx";
import { languageOf } from "./language-of.ts";

/** What may be shown of someone else's article: its sentences in their order, each gap marked. */
export function Excerpt({ article, site }: { article: Article; site: Site }): JSX.Element {
  const { runs, goesOn } = quoteShown(article);
  const notice = quoteNotice(article);
  if (runs.length === 0) return <p class="unknown">{whyNoText(article, site.words)}</p>;
  return (
    <>
      <blockquote class="excerpt" cite={webAddress(article.url)} lang={languageOf(article, site)} dir="auto">
        {runs.map((run, index) => (
          <>
            {index > 0 && <Gap />}
            <p>
              {run.map(({ fragment, words, isKey }) => (
                <>
                  {isKey ? <mark id={fragment}>{words}</mark> : <span id={fragment}>{words}</span>}
                  {fragment !== undefined && (
                    <Anchor fragment={fragment} label={site.words.navigation.linkToSentence} />
                  )}{" "}
                </>
              ))}
            </p>
          </>
        ))}
        {goesOn && <Gap />}
      </blockquote>
      {notice !== undefined && (
        <p class="rights" lang={languageOf(article, site)} dir="auto">
          {notice}
        </p>
      )}
    </>
  );
}

function Gap(): JSX.Element {
  return <p class="gap">[…]</p>;
}
