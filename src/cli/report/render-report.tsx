import { createHash } from "node:crypto";
import { renderToString } from "preact-render-to-string";
import type { Day } from "../../digest/model.ts";
import { spellOutLine } from "../terminal.ts";
import type { Findings } from "./findings.ts";
import { ReportPage } from "./report-page.tsx";
import { REPORT_STYLE } from "./report-style.ts";

/** By which a report is known from another file; it stands in each. */
export const REPORT_MARK = '<meta name="generator" content="Daybook report"/>';

/** What the page is about: the site, and the day on which it was looked at. */
export interface ReportSubject {
  readonly title: string;
  readonly day: Day;
}

/**
 * The report as one page that needs nothing else: its style stands in it, and its policy allows that style alone, so that
 * what a captured text or the name of a file may hold can do nothing.
 */
export function renderReport(findings: Findings, subject: ReportSubject): string {
  const hash = createHash("sha256").update(REPORT_STYLE).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const page = renderToString(<ReportPage findings={findings} subject={subject} />);
  const head = [
    '<meta charset="utf-8"/>',
    `<meta http-equiv="content-security-policy" content="${policy}"/>`,
    renderToString(<title>{`Report: ${spellOutLine(subject.title)}`}</title>),
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    '<meta name="color-scheme" content="light dark"/>',
    '<meta name="robots" content="noindex"/>',
    REPORT_MARK,
    `<style>${REPORT_STYLE}</style>`,
  ];
  return `<!doctype html>\n<html lang="en"><head>${head.join("\n")}</head>\n${page}</html>\n`;
}
