import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { dayOf } from "../../digest/when.ts";
import { now } from "../clock.ts";
import { count } from "../count.ts";
import type { Folders } from "../folders.ts";
import { loadDigest } from "../load-digest.ts";
import { say } from "../terminal.ts";
import { findFindings } from "./find-findings.ts";
import { countFindings } from "./findings.ts";
import { printFindings } from "./print-findings.ts";
import { renderReport } from "./render-report.tsx";
import { writeReport } from "./write-report.ts";

export interface ReportOptions extends Folders {
  readonly strict?: boolean;
  readonly files?: boolean;
  /** Where to write the page; true where nothing is named. */
  readonly html?: string | true;
}

const DEFAULT_PAGE = "report.html";

/**
 * Tells what the owner should know and, at the end, what became of every file and every article in them: as text, with
 * `--files` each file by its name, or with `--html` as a page. With `--strict`, a fault sets exit code 1.
 */
export async function report(options: ReportOptions): Promise<void> {
  const loaded = await loadDigest(options);
  const day = dayOf(now());
  const findings = findFindings(loaded, day);
  if (options.html === undefined) say.data(printFindings(findings, { withFiles: options.files === true }));
  else {
    const path = resolve(options.html === true ? DEFAULT_PAGE : options.html);
    await writeReport(path, renderReport(findings, { title: loaded.settings.site.title, day }), options);
    const found = findings.chapters.reduce((sum, chapter) => sum + countFindings(chapter), 0);
    say.line(`${count(found, "finding")}, written to ${path}\nOpen ${pathToFileURL(path)}`);
  }
  const faults = findings.chapters.flatMap(({ sections }) => sections).some(({ isFault }) => isFault);
  if (options.strict === true && faults) process.exitCode = 1;
}
