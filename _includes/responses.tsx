import type { JSX } from "preact";
import type { Article, Response } from "../src/digest/model.ts";
import { type ArrangedResponses, arrangeResponses } from "../src/publish/arrange-responses.ts";
import { cutShort } from "../src/publish/cut-short.ts";
import { paths } from "../src/publish/links.ts";
import type { Site } from "../src/publish/site/site.ts";
import { webAddress } from "../src/publish/web-address.ts";
import { DatedRows } from "./dated-rows.tsx";
import { Foot } from "./foot.tsx";
import { Section } from "./section.tsx";

interface ResponsesProps {
  readonly article: Article;
  readonly site: Site;
}

/** Characters of a response: a post of Mastodon has no more (https://docs.joinmastodon.org/user/posting/). */
const LONGEST = 500;

/** What others wrote elsewhere about an article, and how to respond where the site takes responses. */
export function Responses({ article, site }: ResponsesProps): JSX.Element | null {
  const responses = site.responsesOf.get(article.id) ?? [];
  const { said, silent } = arrangeResponses(responses);
  const endpoint = webAddress(site.settings.site.responses?.endpoint);
  if (responses.length === 0 && endpoint === undefined) return null;
  const words = site.words.responses;
  return (
    <Section title={words.title}>
      {responses.length > 0 && <p class="column">{words.note}</p>}
      {said.shown.length > 0 && (
        <DatedRows
          site={site}
          rows={said.shown.map((response) => ({
            when: response.published,
            content: <Line response={response} site={site} />,
          }))}
        />
      )}
      <div class="column">
        {said.more > 0 && <p>{words.more(said.more)}</p>}
        {silent.map((ofKind) => (
          <Names ofKind={ofKind} site={site} />
        ))}
        {endpoint !== undefined && <HowTo article={article} site={site} endpoint={endpoint} />}
      </div>
    </Section>
  );
}

/** The words of one, as plain text, under the name of who wrote them. */
function Line({ response, site }: { response: Response; site: Site }): JSX.Element {
  const words = site.words.responses;
  const { words: shown, isCut } = cutShort(response.text, LONGEST);
  const address = webAddress(response.source);
  return (
    <>
      <p class="responder">{words.says[response.kind](<bdi>{nameOf(response)}</bdi>)}</p>
      <blockquote class="response" cite={address} dir="auto">
        {shown}
        {isCut && " …"}
      </blockquote>
      <Foot when={response.published} site={site}>
        {address !== undefined && (
          <a href={address} rel="nofollow ugc noopener">
            {(isCut ? words.readOnAt : words.readAt)(new URL(address).hostname)}
          </a>
        )}
      </Foot>
    </>
  );
}

/** Those who respond without a word, each leading to where they do. */
function Names({
  ofKind: { kind, shown, more },
  site,
}: {
  ofKind: ArrangedResponses["silent"][number];
  site: Site;
}): JSX.Element {
  const { comma, colon } = site.words.marks;
  return (
    <p class="responders">
      {site.words.responses.names[kind]}
      {colon}
      {shown.map((response, index) => (
        <>
          {index > 0 && comma}
          <a href={webAddress(response.source)} rel="nofollow ugc noopener">
            <bdi>{nameOf(response)}</bdi>
          </a>
        </>
      ))}
      {more > 0 && comma + site.words.responses.more(more)}
    </p>
  );
}

function HowTo({ article, site, endpoint }: ResponsesProps & { endpoint: string }): JSX.Element {
  const address = site.links.absolute(paths.article(article.slug));
  return (
    <p class="how-to-respond">
      {site.words.responses.howTo(
        <span class="address" dir="ltr">
          {address}
        </span>,
        (text) => (
          <a href={endpoint} rel="nofollow noopener">
            {text}
          </a>
        ),
      )}
    </p>
  );
}

/** The host where it stands says at least where it comes from. */
function nameOf({ author, source }: Response): string {
  return author ?? (URL.canParse(source) ? new URL(source).hostname : source);
}
