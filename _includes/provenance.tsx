import type { JSX } from "preact";
import type { Article, Attribution, Evidence } from "../src/digest/model.ts";
import { paths } from "../src/publish/links.ts";
import { cutTitle } from "../src/publish/shown-title.ts";
import type { Site } from "../src/publish/site/site.ts";
import { webAddress } from "../src/publish/web-address.ts";
import { describeWhen, formatDay } from "../src/publish/when-words.ts";
import { Copies, hasCopies } from "./copies.tsx";
import { DateEvidence } from "./date-evidence.tsx";
import { FirstEvidence } from "./evidence-list.tsx";
import { Owner } from "./owner.tsx";
import { Revisions } from "./revisions.tsx";

interface ProvenanceProps {
  readonly article: Article;
  readonly site: Site;
}

/** Who reported it, when, and where it was found; what is not known says so. */
export function Provenance({ article, site }: ProvenanceProps): JSX.Element {
  return (
    <div class="provenance">
      {article.role === "own" ? (
        <p>{site.words.provenance.by(<Owner site={site} />)}</p>
      ) : (
        <Attributions article={article} site={site} />
      )}
      {hasCopies({ article, site }) && (
        <p class="copies">
          <Copies article={article} site={site} />
        </p>
      )}
      <Published article={article} site={site} />
      <Revisions article={article} site={site} />
      {article.role !== "own" && <Origin article={article} site={site} />}
      <Asked article={article} site={site} />
    </div>
  );
}

function Attributions({ article, site }: ProvenanceProps): JSX.Element {
  const { outlet, agency, author } = article;
  const words = site.words.provenance;
  return (
    <>
      {author !== undefined && (
        <p>
          {words.by(
            <>
              <span dir="auto">{cutTitle(author.name)}</span>
              <Ground said={author.name} evidence={author.evidence} article={article} site={site} />
            </>,
          )}
        </p>
      )}
      <p>
        {outlet === undefined ? (
          <span class="unknown">{words.unknownSource}</span>
        ) : (
          words.publishedBy(<AttributedTo by={outlet} article={article} site={site} />)
        )}
      </p>
      {agency !== undefined && (
        <p>{words.writtenBy(<AttributedTo by={agency} article={article} site={site} />)}</p>
      )}
    </>
  );
}

/** A name with its page, and the words that say so. */
function AttributedTo({ by, article, site }: ProvenanceProps & { by: Attribution }): JSX.Element {
  return (
    <>
      <a href={site.links.href(paths.outlet(by.id))} dir="auto">
        {by.name}
      </a>
      <Ground said={by.name} evidence={by.evidence} article={article} site={site} />
    </>
  );
}

/** Where it stands, behind what is said, with the words where they are others. */
function Ground({
  said,
  evidence,
  article,
  site,
}: ProvenanceProps & { said?: string; evidence: readonly Evidence[] }): JSX.Element | null {
  if (evidence.length === 0) return null;
  return (
    <span class="reason">
      {" ("}
      <FirstEvidence evidence={evidence} site={site} here={article.id} said={said} />)
    </span>
  );
}

/** What its source asks of those who show it, where that is heeded: the owner may have its leave. */
function Asked({ article, site }: ProvenanceProps): JSX.Element {
  const heeded = (article.robots ?? []).filter(
    ({ value }) =>
      value === "noindex" ||
      (value === "nosnippet" && article.rights === "link-only") ||
      (value === "noarchive" && article.rights === "excerpt"),
  );
  return (
    <>
      {heeded.map(({ value, evidence }) => (
        <p>
          {site.words.provenance.asks[value]}
          <Ground evidence={[evidence]} article={article} site={site} />
        </p>
      ))}
    </>
  );
}

function Published({ article, site }: ProvenanceProps): JSX.Element {
  const { published, statedDate } = article;
  const words = site.words.provenance;
  return (
    <>
      {published === undefined ? (
        <p class="unknown">{words.unknownDate}</p>
      ) : (
        <div class="foot">
          <p>
            {words.dated(describeWhen(published, site.words, site.settings.site.timeZone))}
            {statedDate !== undefined && words.pageSays(<q dir="auto">{statedDate}</q>)}
          </p>
          <DateEvidence when={published} site={site} here={article.id} />
        </div>
      )}
    </>
  );
}

function Origin({ article, site }: ProvenanceProps): JSX.Element {
  const address = webAddress(article.url);
  const words = site.words.provenance;
  const { captured, isFeed } = site.captures.get(article.capture ?? "") ?? {};
  const describeCaptured = isFeed === true ? words.fetched : words.captured;
  return (
    <>
      <p>
        {address === undefined ? (
          <span class="unknown">{words.unknownAddress}</span>
        ) : (
          <a href={address} rel="nofollow noopener">
            {words.readAt(new URL(address).hostname)}
          </a>
        )}
      </p>
      <div class="foot">
        {article.edition !== undefined && (
          <p>
            {words.inEdition(
              <a href={site.links.href(paths.edition(article.edition))}>
                {formatDay(article.edition, site.words)}
              </a>,
            )}
            {captured !== undefined &&
              describeCaptured(describeWhen(captured, site.words, site.settings.site.timeZone))}
          </p>
        )}
        {captured !== undefined && <DateEvidence when={captured} site={site} here={article.id} />}
      </div>
      {article.isCut && <p class="unknown">{words.isCut}</p>}
    </>
  );
}
