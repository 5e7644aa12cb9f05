import type { JSX } from "preact";
import type { ArticleId, Evidence } from "../src/digest/model.ts";
import type { Quote } from "../src/publish/quotes.ts";
import { nameFile, type ShownEvidence, showEvidence } from "../src/publish/show-evidence.ts";
import type { Site } from "../src/publish/site/site.ts";
import { ArticleLink } from "./article-link.tsx";
import { languageOf } from "./language-of.ts";

interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  readonly site: Site;
  /** The article that the page is about: it need not be named. */
  readonly here?: ArticleId | undefined;
}

/** What many reports remember rests on words in each of them: nobody reads more than a screen of these. */
const MOST_SHOWN = 10;

/** The very words that something rests on, each with the place where they stand. */
export function EvidenceList({ evidence, site, here }: EvidenceListProps): JSX.Element {
  const pieces = showEvidence(evidence, site.articles);
  const more = pieces.length - MOST_SHOWN;
  return (
    <ul class="evidence-list">
      {pieces.slice(0, MOST_SHOWN).map((piece) => (
        <li>
          <Piece piece={piece} site={site} here={here} />
        </li>
      ))}
      {more > 0 && <li>{site.words.evidence.more(more)}</li>}
    </ul>
  );
}

/** The first piece of evidence, to stand in a sentence, behind `said`: a line that has these words is not quoted for them. */
export function FirstEvidence({
  evidence,
  site,
  here,
  said = "",
}: EvidenceListProps & { said?: string | undefined }): JSX.Element | null {
  const [first] = showEvidence(evidence, site.articles);
  if (first === undefined) return null;
  if (first.source === "file" && said !== "" && first.words.includes(said))
    return <>{site.words.evidence.atLine(first.line, nameFile(first, site.words))}</>;
  return <Piece piece={first} site={site} here={here} />;
}

function Piece({
  piece,
  site,
  here,
}: {
  piece: ShownEvidence;
  site: Site;
  here: ArticleId | undefined;
}): JSX.Element {
  const words = site.words.evidence;
  if (piece.source === "setting") return <>{words.bySetting(piece.setting)}</>;
  if (piece.source === "file")
    return (
      <>
        {words.inFile(
          <>
            <q dir="auto">{piece.words}</q>
            {piece.isCut && " …"}
          </>,
          piece.line,
          nameFile(piece, site.words),
        )}
      </>
    );
  const { quote } = piece;
  return (
    <>
      {words.inArticle(
        <>
          <q dir="auto" lang={languageOf(quote.article, site)}>
            {quote.words}
          </q>
          {quote.isCut && " …"}
        </>,
        quote.article.id === here ? <Here quote={quote} site={site} /> : <There quote={quote} site={site} />,
      )}
    </>
  );
}

function Here({ quote: { fragment }, site }: { quote: Quote; site: Site }): JSX.Element | string {
  const { thisArticle } = site.words.evidence;
  return fragment === undefined ? thisArticle : <a href={`#${fragment}`}>{thisArticle}</a>;
}

function There({ quote: { article, fragment }, site }: { quote: Quote; site: Site }): JSX.Element {
  return <ArticleLink article={article} site={site} fragment={fragment} />;
}
