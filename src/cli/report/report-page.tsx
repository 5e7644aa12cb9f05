import type { JSX } from "preact";
import { count } from "../count.ts";
import { spellOutLine } from "../terminal.ts";
import { type Chapter, countFindings, type Finding, type Findings, type Section } from "./findings.ts";
import { TAG_REMEDY } from "./print-findings.ts";
import type { ReportSubject } from "./render-report.tsx";
import { splitMessage } from "./split-message.ts";
import { ThinTags } from "./thin-tags.tsx";

/** The body of the report: what to do, chapter by chapter, then the sums that account for every file and article. */
export function ReportPage({
  findings: { chapters, thinTags, threshold, accounts, files },
  subject,
}: {
  findings: Findings;
  subject: ReportSubject;
}): JSX.Element {
  const parts = [
    ...chapters.map((chapter) => ({ ...chapter, count: String(countFindings(chapter)) })),
    ...(thinTags.length === 0
      ? []
      : [
          {
            id: "tags",
            heading: `Tags of fewer than ${count(threshold, "article")}`,
            count: thinTags.length,
          },
        ]),
    { id: "sums", heading: "What became of everything", count: count(files.length, "file") },
  ];
  return (
    <body>
      <header>
        <h1>What the digest asks of you</h1>
        <p class="lead">
          <Said text={subject.title} />, as it stood on <time datetime={subject.day}>{subject.day}</time>.
          This page is yours; it is no part of the site.
        </p>
      </header>
      <nav aria-label="Contents">
        <ul>
          {parts.map(({ id, heading, count: number }) => (
            <li>
              <a href={`#${id}`}>
                <span>{heading}</span> <span class="count">{number}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {chapters.length === 0 && <p class="chapter">Nothing to report.</p>}
        {chapters.map((chapter) => (
          <ChapterPart chapter={chapter} />
        ))}
        {thinTags.length > 0 && <ThinTags tags={thinTags} threshold={threshold} remedy={TAG_REMEDY} />}
        <section class="chapter" id="sums">
          <h2>What became of everything</h2>
          <ul class="sums">
            {accounts.map((line) => (
              <li>{spellOutLine(line)}</li>
            ))}
          </ul>
          <details class="files">
            <summary>Each file</summary>
            <ul>
              {files.map((line) => (
                <li>
                  <Said text={line} />
                </li>
              ))}
            </ul>
          </details>
        </section>
      </main>
    </body>
  );
}

function ChapterPart({ chapter }: { chapter: Chapter }): JSX.Element {
  return (
    <section class="chapter" id={chapter.id}>
      <h2>
        {chapter.heading} <span class="count">{countFindings(chapter)}</span>
      </h2>
      <p class="lead">{chapter.lead}</p>
      {chapter.sections.map((section) => (
        <SectionPart section={section} />
      ))}
    </section>
  );
}

function SectionPart({ section: { heading, remedy, findings } }: { section: Section }): JSX.Element {
  return (
    <>
      <h3>
        {spellOutLine(heading)} <span class="count">{findings.length}</span>
      </h3>
      {remedy !== undefined && (
        <p class="remedy do">
          <Marked text={remedy} />
        </p>
      )}
      <ul>
        {findings.map((finding) => (
          <FindingPart finding={finding} />
        ))}
      </ul>
    </>
  );
}

function FindingPart({ finding: { file, line, message, suggestion } }: { finding: Finding }): JSX.Element {
  const { found, remedy } = splitMessage(message);
  return (
    <li class="finding">
      <p class="place">
        <code>
          <Said text={file} />
        </code>
        , line {line}
      </p>
      <p>
        <Said text={found} />
      </p>
      {remedy !== undefined && (
        <p class="do">
          <Said text={remedy} />
        </p>
      )}
      {suggestion !== undefined && (
        <p class="do">
          <code>{spellOutLine(suggestion)}</code>
        </p>
      )}
    </li>
  );
}

/** The world's words, in a direction of their own, so that they turn nothing beside them. */
function Said({ text }: { text: string }): JSX.Element {
  return <bdi>{spellOutLine(text)}</bdi>;
}

/** Our own words, in which `this` is to be typed. */
function Marked({ text }: { text: string }): JSX.Element {
  return <>{text.split("`").map((part, place) => (place % 2 === 1 ? <code>{part}</code> : part))}</>;
}
