import type { JSX } from "preact";
import { paths } from "../src/publish/links.ts";
import type { Quote } from "../src/publish/quotes.ts";
import type { Site } from "../src/publish/site/site.ts";
import { languageOf } from "./language-of.ts";

/** Words of an article, leading to the sentence on its page. */
export function QuotedSentence({ quote, site }: { quote: Quote; site: Site }): JSX.Element {
  const { article, words, isCut, fragment } = quote;
  return (
    <>
      <q dir="auto" lang={languageOf(article, site)}>
        <a href={site.links.href(paths.article(article.slug), fragment)}>{words}</a>
      </q>
      {isCut && " …"}
    </>
  );
}
