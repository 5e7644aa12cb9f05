import type { JSX } from "preact";
import type { When } from "../src/digest/model.ts";
import type { Site } from "../src/publish/site/site.ts";
import { isAbout, machineDate, precisionOf, shortenWhen, yearBeside } from "../src/publish/when-words.ts";

/** The date of a row at its left edge; how well it is known shows by the type alone. */
export function Gutter({
  when,
  site,
  isYearless = false,
  isAhead = false,
}: {
  when: When | undefined;
  site: Pick<Site, "words">;
  /** The year stands in a heading above. */
  isYearless?: boolean;
  isAhead?: boolean;
}): JSX.Element {
  if (when === undefined) return <p class="gutter gutter-unknown">{site.words.dates.notGiven}</p>;
  const words = shortenWhen(when, site.words);
  const year = isYearless ? undefined : yearBeside(when);
  const shown = (
    <>
      {keepTogether(words)}
      {year !== undefined && <span class="in-year"> {year}</span>}
    </>
  );
  const machine = machineDate(when);
  const about = isAbout(when) ? " gutter-about" : "";
  return (
    <p class={`gutter gutter-${precisionOf(when)}${about}${isAhead ? " gutter-ahead" : ""}`}>
      {machine === undefined ? (
        <data value={when.edtf}>{shown}</data>
      ) : (
        <time datetime={machine}>{shown}</time>
      )}
    </p>
  );
}

/** A day stays with its month, and a dash with what it follows, when the gutter breaks the line. */
function keepTogether(words: string): string {
  return words.replace(/(?<=\d) (?=\p{L})| (?=–)/gu, "\u00a0");
}
