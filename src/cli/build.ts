import { resolve } from "node:path";
import type { Digest } from "../digest/model.ts";
import { buildSite } from "../publish/site/build-site.ts";
import type { Site } from "../publish/site/site.ts";
import { describeProblem } from "./describe-problem.ts";
import { isFault } from "./faults.ts";
import type { Folders } from "./folders.ts";
import { loadDigest } from "./load-digest.ts";
import { type Place, placeSite } from "./place-site.ts";
import { readAssets } from "./read-assets.ts";
import { refuseOutput } from "./refuse-output.ts";
import { type Conditions, refuseClashes, refuseSite } from "./refuse-site.ts";
import { renderSite } from "./render-site.ts";
import { buildSearchIndex } from "./search-index/build-search-index.ts";
import { repairSite, replaceSite } from "./site-folder/replace-site.ts";
import { locateSite, type SiteFolder } from "./site-folder/site-folder.ts";
import { spellCommand, spellFolders } from "./spell-command.ts";
import { summarise } from "./summary.ts";
import { type BeginPhase, say, withPhases } from "./terminal.ts";

export interface BuildOptions extends Folders, Conditions, Place {
  readonly output: string;
  /** Whether the site gets a search page, and the index that it asks. */
  readonly search?: boolean;
  /** Says only what is wrong. */
  readonly quiet?: boolean;
}

/** More would push the summary off the screen; `daybook report` has them all. */
const NAMED_FAULTS = 20;

/** Writes the site beside its place and swaps it in whole: a build that fails leaves the last good site. */
export async function build(options: BuildOptions): Promise<void> {
  const began = performance.now();
  const folder = locateSite(options.output);
  const folders = { content: resolve(options.content), settings: resolve(options.settings) };
  refuseOutput(folder, folders, process.cwd());
  const publish = (begin: BeginPhase) => publishSite(folder, { ...options, ...folders }, begin);
  const { site, documents } = await (options.quiet === true ? publish(() => {}) : withPhases(publish));
  warnOfFaults(site.digest);
  if (options.search === true && site.search === undefined)
    say.warning("--search: there is no article to search, so the site has no search page");
  if (options.quiet === true) return;
  say.line(`\n${summarise(site, documents, performance.now() - began)}\n\nWritten to ${folder.site}`);
  if (site.digest.problems.length > 0)
    say.line(`What to do about the problems: ${spellCommand("report", spellFolders(folders))}`);
}

async function publishSite(folder: SiteFolder, options: BuildOptions, begin: BeginPhase) {
  await repairSite(folder);
  const { digest, settings } = await loadDigest(options, begin);
  refuseSite(digest, folder, options);
  const placed = placeSite(settings, options);
  const plain = buildSite(digest, placed, await readAssets(digest, placed));
  if (options.search === true) begin("Building the search index");
  const site = options.search === true ? await addSearch(plain) : plain;
  refuseClashes(site);
  begin("Making pages");
  const documents = await renderSite(site);
  begin("Writing");
  await replaceSite(folder, documents);
  return { site, documents };
}

/** A site without articles has nothing to search, and stays without. */
async function addSearch(site: Site): Promise<Site> {
  return site.digest.articles.length === 0 ? site : { ...site, search: await buildSearchIndex(site) };
}

function warnOfFaults({ problems }: Digest): void {
  const faults = problems.filter(isFault);
  for (const fault of faults.slice(0, NAMED_FAULTS)) say.warning(describeProblem(fault));
  if (faults.length > NAMED_FAULTS)
    say.warning(`and ${faults.length - NAMED_FAULTS} more: ${spellCommand("report")} names all`);
}
