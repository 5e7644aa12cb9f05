import type { JSX } from "preact";
import type { ArticleId, When } from "../src/digest/model.ts";
import type { Site } from "../src/publish/site/site.ts";
import { describeAt, describeBasis } from "../src/publish/when-words.ts";
import { EvidenceList } from "./evidence-list.tsx";

/** Opens beside a date and shows what it rests on. */
export function DateEvidence({
  when,
  site,
  here,
}: {
  when: When;
  site: Site;
  here?: ArticleId;
}): JSX.Element {
  return (
    <details class="evidence">
      <summary>how we know</summary>
      <p>
        Dated {describeAt(when, site.settings.site.timeZone)}, {describeBasis(when)}
        {when.evidence.length > 0 ? ":" : "."}
      </p>
      {when.evidence.length > 0 && <EvidenceList evidence={when.evidence} site={site} here={here} />}
    </details>
  );
}
