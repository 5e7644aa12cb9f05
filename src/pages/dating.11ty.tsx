import type { JSX } from "preact";
import { Page } from "../../_includes/page.tsx";
import type { PageData } from "../../_includes/page-data.ts";
import { paths } from "../publish/links.ts";
import { describeMeasure, MEASURED } from "../publish/measured-dating.ts";

export const data = { permalink: paths.dating, eleventyExcludeFromCollections: true };

/** How dates are decided, how often that errs, and on what. */
export default function DatingPage({ site }: PageData): JSX.Element {
  return (
    <Page
      site={site}
      pageType="AboutPage"
      path={paths.dating}
      title="How dates are decided"
      description="From which clues dates are worked out, how often that errs, and on what"
    >
      <h1>How dates are decided</h1>
      <div class="prose column">
        <Publication />
        <Mentions />
        <Events />
        <Words />
        <ErrorRates />
        <Failures />
      </div>
    </Page>
  );
}

function Publication(): JSX.Element {
  return (
    <>
      <h2>When a report was published</h2>
      <p>
        Each clue bounds the date, and the bounds are intersected until nothing moves; what is left is the
        date, with the clues that made it. From the most direct to the least:
      </p>
      <ol>
        <li>what the owner of this digest states;</li>
        <li>a stamp or a date line on the page, with its clock time and zone where it has them;</li>
        <li>a dateline with its year;</li>
        <li>
          an age such as “two hours ago”, which ties the report to the moment of capture, whichever way the
          page rounds; reports on one page bound the capture, and through it each other;
        </li>
        <li>that no report is later than the page that shows it, and no page later than its edition;</li>
        <li>
          a dateline without its year, such as “Tokyo, July 31”: its year is the one that the other clues
          leave, else that of the copyright notice, else the latest before the capture;
        </li>
        <li>the report itself: what it tells in the past tense had happened before.</li>
      </ol>
      <p>
        Where two clues contradict each other the more direct holds, of equally direct ones the narrower. The
        one left out is listed for the owner, and “how we know” shows both.
      </p>
      <p>
        A dateline names the day at the place of writing. Where something speaks against its being the day of
        publication (a place whose clock is ahead, with no sender named; a weekend; a correction or repeat),
        the date is told as two days or more, and says why.
      </p>
    </>
  );
}

function Mentions(): JSX.Element {
  return (
    <>
      <h2>When something happened</h2>
      <p>
        Words such as “Monday”, “last year” or “in May” are read against the date of the report that uses
        them, never against today, and looked for behind or ahead as the tense of their clause says. “That
        year” and “the following day” count from the moment spoken of just before, and a day or month without
        its year takes that of its passage. A speaker’s “today” is the day of the speech, where the sentence
        dates it. Whatever the date of the report leaves open stays open: if a report may be of July or of
        August, its “this month” is not read.
      </p>
    </>
  );
}

function Events(): JSX.Element {
  return (
    <>
      <h2>What makes a row of a timeline</h2>
      <p>
        Mentions are one event when their days overlap <em>and</em> their sentences speak of the same people
        and deeds; a shared day alone joins nothing. What lay ahead when it was written is “scheduled for” its
        day, and once the digest has passed that day “was scheduled for” it, until a report tells what came of
        it. Where only the act of speaking is dated, the row says “said”. Rows stand by the first day they can
        be of, then the last; a vague date is never moved to the first of its month.
      </p>
      <p>
        A long timeline opens with its key dates. A day counts by how many reports speak of it and how early
        in their text, by how many were published on it and the day after, and by on how many later days it is
        still spoken of; one outlet repeating itself adds less each time. The sentence shown is the one that
        has most in common with what other reports say of that day.
      </p>
    </>
  );
}

function Words(): JSX.Element {
  return (
    <>
      <h2>How precision is told</h2>
      <ul>
        <li>a day: “on 10 July 2025”, upright in the margin;</li>
        <li>a month, year, season or part of one: “in early July 2025”, in italics;</li>
        <li>a window: “between 10 and 31 July 2025”, in italics;</li>
        <li>about a day or year: “around 2005”, where the text says so;</li>
        <li>a day still ahead: in a ruled box;</li>
        <li>nothing known: “date not given”.</li>
      </ul>
    </>
  );
}

function ErrorRates(): JSX.Element {
  return (
    <>
      <h2>How often that is right</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Right</th>
          </tr>
        </thead>
        <tbody>
          {MEASURED.map((measure) => (
            <tr>
              <td>
                {measure.what}; measured on {measure.on}
              </td>
              <td>{describeMeasure(measure)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        The texts were looked at while the rules were written, so expect a little less elsewhere; texts in
        other languages than English are not searched for moments.
      </p>
    </>
  );
}

function Failures(): JSX.Element {
  return (
    <>
      <h2>Where it fails</h2>
      <ul>
        <li>
          A page that states no date, from a capture whose moment is not known: the date is then not given.
        </li>
        <li>A misprinted dateline, and a report held back for days behind its dateline.</li>
        <li>
          A weekday or month whose clause hides its tense: “set Friday as the deadline” may be read as the
          Friday before.
        </li>
        <li>A report filed under the wrong day: every “Monday” in it is then a week or a day off.</li>
        <li>
          A business year that does not begin in January: “the second quarter” is read as April to June.
        </li>
        <li>“A year earlier” than something other than what stands just before it.</li>
        <li>
          A day that news knows by name, without its year (“since September 11”, “the July 20 plot”): it is
          left out unless it was just now, and one that is less well known may be given the wrong year.
        </li>
        <li>
          One happening told in words too different: it then stands in two rows. Monthly figures of one
          country may run together into one.
        </li>
      </ul>
    </>
  );
}
