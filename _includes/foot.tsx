import { type ComponentChildren, type JSX, toChildArray } from "preact";
import type { ArticleId, When } from "../src/digest/model.ts";
import type { Site } from "../src/publish/site/site.ts";
import { DateEvidence } from "./date-evidence.tsx";

/** The last line of a row: who says so, and how its date is known. */
export function Foot({
  when,
  site,
  here,
  children,
}: {
  when: When | undefined;
  site: Site;
  here?: ArticleId | undefined;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <div class="foot">
      {toChildArray(children).length > 0 && <p class="byline">{children}</p>}
      {when !== undefined && <DateEvidence when={when} site={site} here={here} />}
    </div>
  );
}
