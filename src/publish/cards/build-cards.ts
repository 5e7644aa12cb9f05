import type { Article, ArticleId, Digest, Settings } from "../../digest/model.ts";
import { isStatedDay } from "../../digest/when.ts";
import { shortenWhen } from "../when-words.ts";
import { chooseWords } from "../words/choose-words.ts";
import type { Words } from "../words/words.ts";
import { type CardFaces, type CardTexts, renderCard, renderPlainCard } from "./render-card.ts";

/** The pictures that go with links to pages, as SVG. */
export interface Cards {
  readonly site: string;
  readonly ofArticles: ReadonlyMap<ArticleId, string>;
}

/**
 * One card for each own article whose title the typeface can write, and one for every other page. Reports by others have
 * none: it would put our name above their words.
 */
export function buildCards({ articles }: Digest, { site }: Settings, faces: CardFaces): Cards {
  const words = chooseWords(site.language);
  const general = { site: site.title, description: site.description };
  return {
    site: renderCard(general, faces) ?? renderPlainCard(faces.family),
    ofArticles: new Map(
      articles
        .filter(({ role, title }) => role === "own" && title !== "")
        .flatMap((article) => {
          const card = renderCard(
            { site: site.title, title: article.title, ...describeDay(article, words) },
            faces,
          );
          return card === undefined ? [] : [[article.id, card] as const];
        }),
    ),
  };
}

/** Only a day that is stated: a picture cannot show how a date is known. */
function describeDay({ published }: Article, words: Words): Pick<CardTexts, "day"> {
  if (published === undefined || !isStatedDay(published)) return {};
  return { day: { short: shortenWhen(published, words), year: published.earliest.slice(0, 4) } };
}
