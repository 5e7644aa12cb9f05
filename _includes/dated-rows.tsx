import type { ComponentChild, JSX } from "preact";
import { type BracketPiece, groupByDate, type RowDate } from "../src/publish/group-by-date.ts";
import type { Site } from "../src/publish/site/site.ts";
import { Gutter } from "./gutter.tsx";

/** A row of a list, beside its date. */
export interface DatedRow extends RowDate {
  /** Where a link leads to. */
  readonly id?: string;
  readonly content: ComponentChild;
}

/** A list of rows under their dates, which stand down its left edge, each once for the rows that share it. */
export function DatedRows({
  rows,
  site,
  isYearless = false,
}: {
  rows: readonly DatedRow[];
  site: Site;
  /** The year stands in a heading above. */
  isYearless?: boolean;
}): JSX.Element {
  return (
    <ol class="dates">
      {groupByDate(rows).map(({ date: { when, isAhead }, rows: ofDate, brackets }) => (
        <li class="date">
          <Gutter
            when={when}
            site={site}
            isYearless={isYearless}
            {...(isAhead !== undefined && { isAhead })}
          />
          {brackets.map((piece) => (
            <Bracket piece={piece} />
          ))}
          {ofDate.length > 1 ? (
            <ul class="rows">
              {ofDate.map(({ id, content }) => (
                <li class="row" id={id}>
                  {content}
                </li>
              ))}
            </ul>
          ) : (
            <div class="row" id={ofDate[0]?.id}>
              {ofDate[0]?.content}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Drawn for the eye alone: the words of the date say as much. */
function Bracket({ piece: { lane, part } }: { piece: BracketPiece }): JSX.Element {
  return <span class={`bracket bracket-${lane} ${part}`} />;
}
