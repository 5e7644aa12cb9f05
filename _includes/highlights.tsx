import type { ComponentChildren, JSX } from "preact";
import type { Article, ArticleTag } from "../src/digest/model.ts";
import { paths } from "../src/publish/links.ts";
import { type ShownFigure, type ShownQuotation, showHighlights } from "../src/publish/show-highlights.ts";
import type { Site } from "../src/publish/site/site.ts";
import { languageOf } from "./language-of.ts";
import { Section } from "./section.tsx";

/**
 * What an article says, at a glance. The text stands right above, so its key sentences are marked there rather than printed
 * again, and figures and quotations are a few words each, leading to their sentence.
 */
export function HighlightSection({ article, site }: { article: Article; site: Site }): JSX.Element | null {
  const shown = showHighlights(article);
  if (shown === undefined) return null;
  const language = languageOf(article, site);
  const words = site.words.highlights;
  return (
    <Section title={words.title}>
      <dl class="highlights dates">
        {shown.hasMarks && (
          <Row title={words.keySentences}>
            <p>{words.keySentencesNote}</p>
          </Row>
        )}
        {shown.figures.length > 0 && (
          <Row title={words.figures}>
            <ul>
              {shown.figures.map((figure) => (
                <FigureItem figure={figure} language={language} />
              ))}
            </ul>
          </Row>
        )}
        {shown.quotations.length > 0 && (
          <Row title={words.quotations}>
            <ul>
              {shown.quotations.map((quotation) => (
                <QuotationItem quotation={quotation} language={language} />
              ))}
            </ul>
          </Row>
        )}
        <TagRow title={words.people} tags={shown.people} site={site} />
        <TagRow title={words.places} tags={shown.places} site={site} />
      </dl>
    </Section>
  );
}

function Row({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="date">
      <dt class="highlight-kind">{title}</dt>
      <dd class="row">{children}</dd>
    </div>
  );
}

function FigureItem({
  figure,
  language,
}: {
  figure: ShownFigure;
  language: string | undefined;
}): JSX.Element {
  const { before, behind, isCut, fragment } = figure;
  return (
    <li>
      {isCut.before && "… "}
      <q dir="auto" lang={language}>
        <Place fragment={fragment}>
          {before}
          <b>{figure.figure}</b>
          {behind}
        </Place>
      </q>
      {isCut.behind && " …"}
    </li>
  );
}

function QuotationItem({
  quotation: { words, isCut, speaker, fragment },
  language,
}: {
  quotation: ShownQuotation;
  language: string | undefined;
}): JSX.Element {
  return (
    <li>
      <q dir="auto" lang={language}>
        <Place fragment={fragment}>{words}</Place>
      </q>
      {isCut && " …"}
      {speaker !== undefined && (
        <span class="speaker" lang={language}>
          {" – "}
          <bdi>{speaker}</bdi>
        </span>
      )}
    </li>
  );
}

/** A link to the sentence on this page, where it has an anchor. */
function Place({
  fragment,
  children,
}: {
  fragment: string | undefined;
  children: ComponentChildren;
}): JSX.Element {
  return fragment === undefined ? (
    <span>{children}</span>
  ) : (
    <a class="place" href={`#${fragment}`}>
      {children}
    </a>
  );
}

function TagRow({
  title,
  tags,
  site,
}: {
  title: string;
  tags: readonly ArticleTag[];
  site: Site;
}): JSX.Element | null {
  if (tags.length === 0) return null;
  return (
    <Row title={title}>
      {tags.map(({ id, name }, index) => (
        <>
          {index > 0 && site.words.marks.comma}
          <a href={site.links.href(paths.tag(id))} dir="auto">
            {name}
          </a>
        </>
      ))}
    </Row>
  );
}
