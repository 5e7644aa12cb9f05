import type { JSX } from "preact";
import { buildMonthGrid } from "../src/publish/month-grid.ts";
import type { Month, Site } from "../src/publish/site/site.ts";
import { formatDay, formatMonth } from "../src/publish/when-words.ts";

/** A month as calendars print it; the days that brought something in lead to their editions. */
export function MonthCalendar({
  month,
  site,
  isHeaded = false,
}: {
  month: Month;
  site: Site;
  /** A heading above names the month: the caption is for those who hear the table. */
  isHeaded?: boolean;
}): JSX.Element {
  const { links, words } = site;
  const { weekdays, firstWeekday } = words.navigation;
  const order = Array.from(
    { length: weekdays.length },
    (_, place) => (firstWeekday - 1 + place) % weekdays.length,
  );
  const name = formatMonth(month.month, words);
  const editions = new Map(month.editions.map((edition) => [edition.day, edition]));
  return (
    <table class="month">
      <caption class={isHeaded ? "unseen" : undefined}>
        {isHeaded ? name : <a href={links.href(month.path)}>{name}</a>}
      </caption>
      <thead>
        <tr>
          {order.map((weekday) => (
            <th scope="col">{weekdays[weekday]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {buildMonthGrid(month.month, firstWeekday).map((week) => (
          <tr>
            {week.map((day) => {
              const edition = day === undefined ? undefined : editions.get(day);
              const number = day === undefined ? "" : Number(day.slice(8));
              return (
                <td>
                  {edition === undefined ? (
                    number
                  ) : (
                    <a href={links.href(edition.path)} aria-label={formatDay(edition.day, words)}>
                      {number}
                    </a>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
