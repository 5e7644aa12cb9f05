import { checkUnique } from "./check-values.ts";
import type { Report } from "./rules.ts";

const MAXIMUM_OCTETS = 75;
const LINE = /^(?<name>[A-Z\d-]+)(?:;[A-Z\d-]+=(?:"[^"\p{Cc}]*"|[^";:,\p{Cc}]*))*:(?<value>[^\p{Cc}]*)$/u;
const TEXTS = new Set(["UID", "SUMMARY", "DESCRIPTION", "NAME", "X-WR-CALNAME", "PRODID", "TZID"]);
const MUST: Readonly<Record<string, readonly string[]>> = {
  VCALENDAR: ["PRODID", "VERSION"],
  VEVENT: ["UID", "DTSTAMP", "DTSTART"],
  VTIMEZONE: ["TZID"],
  STANDARD: ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"],
};
const ONCE = ["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "URL", "STATUS", "TRANSP"];

interface Component {
  readonly name: string;
  readonly properties: Map<string, string[]>;
  parts: number;
}

/** iCalendar (RFC 5545). */
export function checkCalendar(report: Report, text: string): void {
  if (/(?<!\r)\n|\r(?!\n)/.test(text) || !text.endsWith("\r\n")) report("crlf", "document", undefined);
  for (const line of text.split("\r\n"))
    if (Buffer.byteLength(line) > MAXIMUM_OCTETS || /\uFFFD/.test(line)) report("folding", "line", line);
  const lines = text
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .filter((line) => line !== "");
  const uids: string[] = [];
  const open: Component[] = [];
  for (const line of lines) {
    const { name = "", value = "" } = LINE.exec(line)?.groups ?? {};
    if (name === "") report("contentLine", "line", line);
    else if (name === "BEGIN") {
      const outer = open.at(-1);
      if (outer !== undefined) outer.parts += 1;
      open.push({ name: value, properties: new Map(), parts: 0 });
    } else if (name === "END") {
      const closed = open.pop();
      if (closed?.name !== value) report("nesting", value, closed?.name);
      else checkComponent(report, closed);
    } else {
      const properties = open.at(-1)?.properties;
      if (properties === undefined) report("nesting", name, "outside a component");
      properties?.set(name, [...(properties.get(name) ?? []), value]);
      if (TEXTS.has(name) && /(?<!\\)(?:\\\\)*(?:[,;]|\\(?![\\,;nN]))/.test(value))
        report("calendarText", name, value);
      if (name === "UID") uids.push(value);
    }
  }
  if (open.length > 0 || lines[0] !== "BEGIN:VCALENDAR") report("nesting", "document", lines[0]);
  checkUnique(report, "uniqueUid", uids);
}

function checkComponent(report: Report, { name, properties, parts }: Component): void {
  for (const must of MUST[name] ?? []) if (!properties.has(must)) report("calendarProperty", name, must);
  for (const once of ONCE)
    if ((properties.get(once)?.length ?? 0) > 1) report("calendarProperty", name, `${once} twice`);
  if (name === "VCALENDAR" && parts === 0) report("nesting", name, "no component");
  if (name !== "VEVENT") return;
  const [stamp = ""] = properties.get("DTSTAMP") ?? [];
  const [start = ""] = properties.get("DTSTART") ?? [];
  const [end = start] = properties.get("DTEND") ?? [];
  if (!/^\d{8}T\d{6}Z$/.test(stamp)) report("calendarDate", "DTSTAMP", stamp);
  if (!isDay(start) || !isDay(end) || end < start)
    report("calendarDate", "DTSTART, DTEND", `${start} ${end}`);
  if (properties.has("DTEND") && end === start) report("calendarDate", "DTEND", end);
}

function isDay(text: string): boolean {
  const iso = text.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3T00:00:00.000Z");
  return iso !== text && !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString() === iso;
}
