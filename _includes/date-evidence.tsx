import type { JSX } from "preact";
import type { ArticleId, Contradiction, When } from "../src/digest/model.ts";
import type { Site } from "../src/publish/site/site.ts";
import { describeAt } from "../src/publish/when-words.ts";
import { EvidenceList } from "./evidence-list.tsx";

interface DateEvidenceProps {
  readonly when: When;
  readonly site: Site;
  readonly here?: ArticleId | undefined;
}

/** Opens beside a date and shows what it rests on, and what was found that contradicts it. */
export function DateEvidence({ when, site, here }: DateEvidenceProps): JSX.Element {
  const { words } = site;
  return (
    <details class="evidence">
      <summary>{words.evidence.summary}</summary>
      <p>
        {words.evidence.dated(
          describeAt(when, words, site.settings.site.timeZone),
          words.dates.bases[when.basis],
          when.evidence.length > 0,
        )}
      </p>
      {when.evidence.length > 0 && <EvidenceList evidence={when.evidence} site={site} here={here} />}
      {when.play !== undefined && <p>{words.dates.plays[when.play]}</p>}
      {when.leftOut?.map((contradiction) => (
        <LeftOut contradiction={contradiction} site={site} here={here} />
      ))}
    </details>
  );
}

function LeftOut({
  contradiction: { leftOut, against },
  site,
  here,
}: Omit<DateEvidenceProps, "when"> & { readonly contradiction: Contradiction }): JSX.Element {
  const words = site.words.evidence;
  return (
    <>
      {leftOut.length === 0 ? (
        <p>{words.leftOutRule}</p>
      ) : (
        <>
          <p>{words.leftOut}</p>
          <EvidenceList evidence={leftOut} site={site} here={here} />
        </>
      )}
      {against.length === 0 ? (
        <p>{words.contradictsItself}</p>
      ) : (
        <>
          <p>{words.against}</p>
          <EvidenceList evidence={against} site={site} here={here} />
        </>
      )}
    </>
  );
}
