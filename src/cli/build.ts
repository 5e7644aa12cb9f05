import { resolve } from "node:path";
import type { Digest } from "../digest/model.ts";
import { buildSite } from "../publish/site/build-site.ts";
import { OwnerError } from "../read/owner-error.ts";
import { formatProblem, isFault } from "./faults.ts";
import type { Folders } from "./folders.ts";
import { loadDigest } from "./load-digest.ts";
import { readAssets } from "./read-assets.ts";
import { type Conditions, refuseSite } from "./refuse-site.ts";
import { renderSite } from "./render-site.ts";
import { repairSite, replaceSite } from "./site-folder/replace-site.ts";
import { locateSite } from "./site-folder/site-folder.ts";
import { summarise } from "./summary.ts";
import { say, withProgress } from "./terminal.ts";

export interface BuildOptions extends Folders, Conditions {
  readonly output: string;
  readonly address?: string;
  readonly pathPrefix?: string;
}

/** More would push the summary off the screen; `daybook report` has them all. */
const NAMED_FAULTS = 20;

/** Writes the site beside its place and swaps it in whole: a build that fails leaves the last good site. */
export async function build(options: BuildOptions): Promise<void> {
  const { pathPrefix } = options;
  if (pathPrefix !== undefined && !/^\/[^:?#]*$/.test(pathPrefix))
    throw new OwnerError(`--path-prefix: found "${pathPrefix}"; write a folder as /news/`);
  const address = options.address === undefined ? undefined : checkAddress(options.address);
  const folder = locateSite(options.output);
  const folders = { content: resolve(options.content), settings: resolve(options.settings) };
  await withProgress("Building the site", async () => {
    await repairSite(folder);
    const { digest, settings: read } = await loadDigest(folders);
    refuseSite(digest, folder, options);
    const settings = address === undefined ? read : { ...read, site: { ...read.site, address } };
    const site = buildSite(digest, settings, await readAssets(digest, settings), pathPrefix);
    await replaceSite(folder, await renderSite(site));
    warnOfFaults(digest);
    say.line(summarise(digest, folder.site));
  });
}

function warnOfFaults({ problems }: Digest): void {
  const faults = problems.filter(isFault);
  for (const fault of faults.slice(0, NAMED_FAULTS)) say.warning(formatProblem(fault));
  if (faults.length > NAMED_FAULTS)
    say.warning(`and ${faults.length - NAMED_FAULTS} more: see daybook report`);
}

/** With a trailing slash; a query or fragment would be lost on the way to the pages. */
function checkAddress(address: string): string {
  if (!/^https?:\/\/[^?#\s]+$/i.test(address) || !URL.canParse(address))
    throw new OwnerError(
      `--address: found "${address}"; write where the site is served, as https://example.org/news/`,
    );
  return address.endsWith("/") ? address : `${address}/`;
}
