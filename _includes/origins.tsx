import type { JSX } from "preact";
import type { Article, Origin, OriginReport, Story } from "../src/digest/model.ts";
import { paths } from "../src/publish/links.ts";
import { countOrigins } from "../src/publish/origin-words.ts";
import { nameFile, type ShownEvidence, showEvidence } from "../src/publish/show-evidence.ts";
import type { Site } from "../src/publish/site/site.ts";
import { ArticleLink } from "./article-link.tsx";
import { languageOf } from "./language-of.ts";

/** "3 reports, 1 origin: Jiji Press, from the copyright line", and behind it the words that say so, report by report. */
export function Origins({ story, site }: { story: Story; site: Site }): JSX.Element {
  return (
    <div class="origins">
      <p>
        <OriginCounts story={story} site={site} />
      </p>
      {story.origins.length > 0 && (
        <details class="evidence">
          <summary>{site.words.evidence.summary}</summary>
          <ul class="origin-reports">
            {story.origins.flatMap((origin) =>
              origin.reports.map((report) => <ReportOrigin origin={origin} report={report} site={site} />),
            )}
          </ul>
        </details>
      )}
    </div>
  );
}

/** The short form, for lists: without the basis. */
export function OriginCounts({
  story,
  site,
  isBrief = false,
}: {
  story: Story;
  site: Site;
  isBrief?: boolean;
}): JSX.Element {
  const { count, origins, basis, unknown } = countOrigins(story, site.words);
  const { comma, semicolon, colon } = site.words.marks;
  return (
    <>
      {count}
      {origins.map((origin, index) => (
        <>
          {index === 0 ? colon : comma}
          <OriginName origin={origin} site={site} />
        </>
      ))}
      {basis !== undefined && !isBrief && comma + basis}
      {unknown !== undefined && semicolon + unknown}
    </>
  );
}

/** Where one report of a story was first written, on its own page. */
export function OriginOf({
  article,
  story,
  site,
}: {
  article: Article;
  story: Story;
  site: Site;
}): JSX.Element | null {
  const origin = story.origins.find(({ reports }) => reports.some((report) => report.article === article.id));
  const report = origin?.reports.find((one) => one.article === article.id);
  if (article.role === "own") return null;
  if (origin === undefined || report === undefined)
    return <p class="unknown">{site.words.origins.nothingTells}</p>;
  return (
    <p class="origins">
      {site.words.origins.ofReport(
        <OriginName origin={origin} site={site} />,
        <Ground report={report} site={site} />,
      )}
    </p>
  );
}

/** One report of an origin, with the words that show it. */
function ReportOrigin({
  origin,
  report,
  site,
}: {
  origin: Origin;
  report: OriginReport;
  site: Site;
}): JSX.Element | null {
  const article = site.articles.get(report.article);
  const { marks } = site.words;
  if (article === undefined) return null;
  return (
    <li>
      <ArticleLink article={article} site={site} />
      {marks.colon}
      <OriginName origin={origin} site={site} />
      {marks.comma}
      <Ground report={report} site={site} />
    </li>
  );
}

/** How the origin of a report is known: the other that has its text, or the words that name it. */
function Ground({ report, site }: { report: OriginReport; site: Site }): JSX.Element {
  const other = report.sameAs === undefined ? undefined : site.articles.get(report.sameAs);
  const pieces = other === undefined ? showEvidence(report.evidence, site.articles) : [];
  return (
    <>
      {site.words.origins.bases[report.basis]}{" "}
      {other !== undefined && <ArticleLink article={other} site={site} />}
      {pieces.map((piece, index) => (
        <>
          {index > 0 && site.words.marks.comma}
          <Words piece={piece} site={site} />
        </>
      ))}
    </>
  );
}

function Words({ piece, site }: { piece: ShownEvidence; site: Site }): JSX.Element {
  if (piece.source === "setting") return <>{site.words.evidence.bySettingAlone}</>;
  if (piece.source === "file")
    return (
      <>
        (
        {site.words.evidence.inFile(
          <>
            <q dir="auto">{piece.words}</q>
            {piece.isCut && " …"}
          </>,
          piece.line,
          nameFile(piece, site.words),
        )}
        )
      </>
    );
  const { words, isCut, article } = piece.quote;
  return (
    <>
      <q dir="auto" lang={languageOf(article, site)}>
        {words}
      </q>
      {isCut && " …"}
    </>
  );
}

/** A medium that is only credited has no page. */
function OriginName({ origin: { id, name }, site }: { origin: Origin; site: Site }): JSX.Element {
  return site.outlets.some((outlet) => outlet.id === id) ? (
    <a href={site.links.href(paths.outlet(id))} dir="auto">
      {name}
    </a>
  ) : (
    <bdi>{name}</bdi>
  );
}
