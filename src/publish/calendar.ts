import type { Event } from "../digest/model.ts";
import { cutPassage } from "../digest/text/passages.ts";
import { addDays, isApproximate } from "../digest/when.ts";
import { escapeText, formatContentLine } from "./content-line.ts";
import { findShown } from "./excerpt-text.ts";
import { toLegalLine } from "./legal-text.ts";
import { paths, sentenceFragment, tagUri } from "./links.ts";
import { newestChange } from "./newest-change.ts";
import type { Site } from "./site/site.ts";

/** No day lies behind it, so no exclusive end can be written. */
const LAST_DAY = "9999-12-31";

/** A calendar must hold something (RFC 5545 section 3.4); this says nothing that is not so. */
const COORDINATED_UNIVERSAL_TIME: readonly Line[] = [
  ["BEGIN", "VTIMEZONE"],
  ["TZID", "UTC"],
  ["BEGIN", "STANDARD"],
  ["DTSTART", "19700101T000000"],
  ["TZOFFSETFROM", "+0000"],
  ["TZOFFSETTO", "+0000"],
  ["END", "STANDARD"],
  ["END", "VTIMEZONE"],
];

type Line = readonly [name: string, value: string];

/**
 * What is coming up, as an iCalendar object (RFC 5545): the scheduled events whose day is known, each for the whole day.
 * An event that is known only from articles without an instant of change is left out: DTSTAMP is demanded, and none is
 * made up.
 */
export function buildCalendar(site: Site): string {
  const events = site.comingUp.flatMap((event) => formatEvent(event, site));
  const { title, description } = site.settings.site;
  const lines: Line[] = [
    ["BEGIN", "VCALENDAR"],
    ["VERSION", "2.0"],
    ["PRODID", "-//Daybook//Daybook//EN"],
    ["CALSCALE", "GREGORIAN"],
    // RFC 7986 names it NAME; most programs still read only the older property.
    ["NAME", escapeText(toLegalLine(title))],
    ["X-WR-CALNAME", escapeText(toLegalLine(title))],
    ["DESCRIPTION", escapeText(toLegalLine(description))],
    ...(events.length > 0 ? events : COORDINATED_UNIVERSAL_TIME),
    ["END", "VCALENDAR"],
  ];
  return lines.map(([name, value]) => formatContentLine(name, value)).join("");
}

function formatEvent(event: Event, site: Site): Line[] {
  const { earliest, latest } = event.when;
  const shown = findShown(event, site);
  const article = site.articles.get((shown ?? event.passages[0])?.article ?? "");
  const stamp = newestChange(event.passages.flatMap((cited) => site.articles.get(cited.article) ?? []));
  if (earliest !== latest || latest >= LAST_DAY || article === undefined || stamp === undefined) return [];
  const fragment = shown === undefined ? undefined : sentenceFragment(shown.start);
  const address = site.links.absolute(paths.article(article.slug), fragment);
  const description =
    shown === undefined ? address : `${toLegalLine(cutPassage(article, shown))}\n${address}`;
  return [
    ["BEGIN", "VEVENT"],
    ["UID", escapeText(tagUri(site.settings.site.identity, "event", event.id))],
    ["DTSTAMP", stamp.replace(/[-:]/g, "")],
    ["DTSTART;VALUE=DATE", earliest.replaceAll("-", "")],
    ["DTEND;VALUE=DATE", addDays(latest, 1).replaceAll("-", "")],
    ["SUMMARY", escapeText(toLegalLine(article.title))],
    ["DESCRIPTION", escapeText(description)],
    ["URL", address],
    // "On or around 8 August" has the bounds of a day without being one for certain.
    ...(isApproximate(event.when) ? ([["STATUS", "TENTATIVE"]] as const) : []),
    // To know of it keeps nobody busy.
    ["TRANSP", "TRANSPARENT"],
    ["END", "VEVENT"],
  ];
}
