import type { JSX } from "preact";
import type { When } from "../src/digest/model.ts";
import { eventFragment, paths } from "../src/publish/links.ts";
import type { Site, StoryPage } from "../src/publish/site/site.ts";
import { formatDay, shortenWhen, yearBeside } from "../src/publish/when-words.ts";

/** How a story stands at the latest edition, and what its reports have scheduled next. */
export function StoryState({
  story: { state, next },
  site,
}: {
  story: StoryPage;
  site: Site;
}): JSX.Element | null {
  const { words, links } = site;
  if (state === undefined && next === undefined) return null;
  return (
    <p class="states">
      {state !== undefined && (
        <span class={`state state-${state.kind}`}>
          {state.kind === "quiet"
            ? words.storyState.quiet(formatDay(state.edition, words))
            : words.storyState[state.kind]}
        </span>
      )}
      {next !== undefined && (
        <span class="state">
          {words.storyState.next(
            <a href={links.href(paths.comingUp, eventFragment(next.id))}>
              {[shortenWhen(next.when, words), ...findOtherYear(next.when, site)].join(" ")}
            </a>,
          )}
        </span>
      )}
    </p>
  );
}

/** The year, where it is another than that of the latest edition. */
function findOtherYear(when: When, { digest }: Site): string[] {
  const year = yearBeside(when);
  return year === undefined || year === digest.asOf?.slice(0, 4) ? [] : [year];
}
