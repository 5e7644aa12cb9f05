/**
 * Has Lighthouse look, as a phone, at a page of each family of the sample and of the archive, and fails where one is below
 * its mark. Words behind the command choose families by a part of their names. Needs Lighthouse, which is too large to be
 * installed with the rest.
 */

import { archiveSettings, buildArchive } from "../archive/archive.ts";
import { printMachine, printTable } from "../bench/table.ts";
import { writeSettings } from "../hostile/build-hostile-site.ts";
import { writeContent } from "../hostile/write-content.ts";
import { type BuiltSite, buildSite } from "../site/built-site.ts";
import { findFamilies, isUnlisted } from "../site/families.ts";
import { serveAsHost } from "../site/serve-as-host.ts";
import { findLighthouse, judge, type Verdict } from "./run-lighthouse.ts";

const PERFORMANCE = 95;
/** Of what an archive makes larger; the other families are as in the sample. */
const GROWN = /^(?:front|day|month|editions|stories|tags|tags\/\*|articles|timeline|coming-up|feeds|search)/;
/** What Lighthouse minds in a page that asks not to be indexed. */
const UNLISTED = "is-crawlable";

const command = await findLighthouse();
if (command === undefined) {
  console.error(
    "Missing: Lighthouse. Install it in a folder of its own (npm install lighthouse@12.8.2 there) and say where it is: LIGHTHOUSE=<folder> npm run check:lighthouse.",
  );
  process.exit(1);
}
const chosen = process.argv.slice(2);
const host = await serveAsHost();
const address = ["--address", `${host.origin}/`];
const rows: (string | number)[][] = [];
const problems: string[] = [];

await look("sample", await buildSite(["--search", ...address]), () => true);
const content = await writeContent(buildArchive());
const settings = await writeSettings(archiveSettings);
const archive = await buildSite(["--search", "--content", content, "--settings", settings, ...address]);
await look("archive", archive, (name) => GROWN.test(name));
host.close();

console.log();
printTable(["site", "page", "performance", "accessibility", "best practices", "SEO", "not passed"], rows);
printMachine();
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

async function look(
  site: string,
  { folder, files }: BuiltSite,
  isMeant: (name: string) => boolean,
): Promise<void> {
  await host.show(folder);
  for (const { name, pages } of findFamilies(files)) {
    const [path = ""] = pages;
    // Lighthouse looks at no page that comes as an error.
    if (path === "404.html" || !isMeant(name)) continue;
    if (chosen.length > 0 && !chosen.some((part) => name.includes(part))) continue;
    const verdict = await judge(command ?? "", `${host.origin}/${path}`);
    const isHidden = isUnlisted(
      files.get(path === "" || path.endsWith("/") ? `${path}index.html` : path) ?? "",
    );
    const failed = isHidden ? verdict.failed.filter((id) => id !== UNLISTED) : verdict.failed;
    const { performance, accessibility, bestPractices, seo } = verdict;
    const row = [site, name, performance, accessibility, bestPractices, isHidden ? `${seo} (noindex)` : seo];
    rows.push([...row, failed.join(", ")]);
    console.error(row.join("  "), failed.join(", "));
    problems.push(...findLow(verdict, failed).map((low) => `${site}, ${name}: ${low}`));
  }
}

function findLow({ performance }: Verdict, failed: readonly string[]): string[] {
  return [
    ...(performance < PERFORMANCE
      ? [`performance ${performance}, at least ${PERFORMANCE} is asked for`]
      : []),
    ...failed,
  ];
}
