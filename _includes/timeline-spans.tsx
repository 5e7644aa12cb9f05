import type { JSX } from "preact";

/** A stretch of a timeline that a link leads to. */
export interface TimelineSpan {
  readonly name: string;
  readonly href: string;
  readonly rows: number;
  readonly isHere?: boolean;
}

/** Links to the years or months of a timeline, each under a bar as high as it is full. */
export function TimelineSpans({
  spans,
  label,
  countRows,
}: {
  spans: readonly TimelineSpan[];
  label: string;
  /** "12 rows" */
  countRows: (rows: number) => string;
}): JSX.Element | null {
  const most = Math.max(...spans.map(({ rows }) => rows), 1);
  if (spans.length === 0) return null;
  return (
    <nav class="spans" aria-label={label}>
      <ul>
        {spans.map(({ name, href, rows, isHere = false }) => (
          <li>
            <a href={href} {...(isHere && { "aria-current": "page" as const })}>
              <Bar share={Math.sqrt(rows / most)} />
              {name}
              <span class="unseen">, {countRows(rows)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** By the square root: beside a year of a thousand rows, one of ten would not be seen. */
function Bar({ share }: { share: number }): JSX.Element {
  const height = Math.max(4, Math.round(share * 100));
  return (
    <svg viewBox="0 0 1 100" preserveAspectRatio="none" aria-hidden="true">
      <rect y={100 - height} width="1" height={height} />
    </svg>
  );
}
