import type { JSX } from "preact";
import type { ArticleId, Contradiction, When } from "../src/digest/model.ts";
import type { Site } from "../src/publish/site/site.ts";
import { describeAt, describeBasis, describePlay } from "../src/publish/when-words.ts";
import { EvidenceList } from "./evidence-list.tsx";

interface DateEvidenceProps {
  readonly when: When;
  readonly site: Site;
  readonly here?: ArticleId | undefined;
}

/** Opens beside a date and shows what it rests on, and what was found that contradicts it. */
export function DateEvidence({ when, site, here }: DateEvidenceProps): JSX.Element {
  return (
    <details class="evidence">
      <summary>how we know</summary>
      <p>
        Dated {describeAt(when, site.settings.site.timeZone)}, {describeBasis(when)}
        {when.evidence.length > 0 ? ":" : "."}
      </p>
      {when.evidence.length > 0 && <EvidenceList evidence={when.evidence} site={site} here={here} />}
      {when.play !== undefined && <p>{describePlay(when.play)}</p>}
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
  return (
    <>
      {leftOut.length === 0 ? (
        <p>Left out of account: that no article is later than the page that shows it.</p>
      ) : (
        <>
          <p>Left out of account:</p>
          <EvidenceList evidence={leftOut} site={site} here={here} />
        </>
      )}
      {against.length === 0 ? (
        <p>It contradicts itself.</p>
      ) : (
        <>
          <p>It cannot be true together with what is more direct or more exact:</p>
          <EvidenceList evidence={against} site={site} here={here} />
        </>
      )}
    </>
  );
}
