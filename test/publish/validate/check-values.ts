import type { Report } from "./rules.ts";

const ADDRESS =
  /^https?:\/\/[a-z0-9.-]+(?::\d+)?\/(?:[\w;/?:@&=+$.\-!~*'(),]|%[\da-f]{2})*(?:#(?:[\w;/?:@&=+$.\-!~*'(),]|%[\da-f]{2})*)?$/i;
const TAG_URI =
  /^tag:(?:[a-z0-9._-]+@)?[a-z0-9.-]+,\d{4}(?:-\d{2}(?:-\d{2})?)?:(?:[\w;/?:@&=+$.\-!~*'(),]|%[\dA-F]{2})*$/;
const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const RFC822 =
  /^(?<weekday>Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const FIRST_PLAUSIBLE = Date.UTC(1990, 0);
const LAST_PLAUSIBLE = Date.UTC(2100, 0);

export function checkText(report: Report, at: string, text: string | undefined): void {
  if (text === undefined || text.trim() === "") report("blank", at, text);
  else if (/(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/u.test(text)) report("characters", at, text);
}

export function checkAddress(report: Report, at: string, address: string | undefined): void {
  if (address === undefined || !ADDRESS.test(address)) report("address", at, address);
}

export function checkTagUri(report: Report, at: string, uri: string | undefined): void {
  if (uri === undefined || !TAG_URI.test(uri)) report("tagUri", at, uri);
  else if (/%(?:2D|2E|3[0-9]|4[1-9A-F]|5[0-9AF]|6[1-9A-F]|7[0-9AE])/i.test(uri)) report("canonical", at, uri);
}

export function checkRfc3339(report: Report, at: string, date: string | undefined): void {
  if (date === undefined || !RFC3339.test(date) || Number.isNaN(Date.parse(date)))
    report("rfc3339", at, date);
  else checkPlausible(report, at, date);
}

export function checkRfc822(report: Report, at: string, date: string | undefined): void {
  const weekday = RFC822.exec(date ?? "")?.groups?.weekday;
  if (date === undefined || weekday === undefined || !new Date(date).toUTCString().startsWith(weekday))
    report("rfc822", at, date);
  else checkPlausible(report, at, date);
}

function checkPlausible(report: Report, at: string, date: string): void {
  const time = Date.parse(date);
  if (time < FIRST_PLAUSIBLE || time > LAST_PLAUSIBLE) report("plausible", at, date);
}

export function checkLanguage(report: Report, at: string, language: string | undefined): void {
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(language ?? "")) report("language", at, language);
}

/** That no value stands twice. */
export function checkUnique(
  report: Report,
  rule: "uniqueId" | "uniqueUpdated" | "uniqueUid",
  values: readonly (string | undefined)[],
): void {
  const seen = new Set<string | undefined>();
  for (const value of values) {
    if (seen.has(value)) report(rule, "document", value);
    seen.add(value);
  }
}
