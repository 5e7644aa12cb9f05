import { resolve } from "node:path";
import { buildSite } from "../publish/site/build-site.ts";
import { OwnerError } from "../read/owner-error.ts";
import type { Folders } from "./folders.ts";
import { loadDigest } from "./load-digest.ts";
import { readAssets } from "./read-assets.ts";
import { renderSite } from "./render-site.ts";
import { replaceFolder } from "./replace-folder.ts";
import { summarise } from "./summary.ts";
import { say, withProgress } from "./terminal.ts";
import { writeDocuments } from "./write-documents.ts";

export interface BuildOptions extends Folders {
  readonly output: string;
  readonly address?: string;
  readonly pathPrefix?: string;
}

/** Writes the site beside its place and swaps it in whole: a build that fails leaves the last good site. */
export async function build(options: BuildOptions): Promise<void> {
  const output = resolve(options.output);
  if (options.pathPrefix !== undefined && !/^\/[^:?#]*$/.test(options.pathPrefix))
    throw new OwnerError(`--path-prefix: found "${options.pathPrefix}"; write a folder as /news/`);
  const address = options.address === undefined ? undefined : checkAddress(options.address);
  const folders = { content: resolve(options.content), settings: resolve(options.settings) };
  await withProgress("Building the site", async () => {
    const { digest, settings: read } = await loadDigest(folders);
    const settings = address === undefined ? read : { ...read, site: { ...read.site, address } };
    const site = buildSite(digest, settings, await readAssets(digest, settings), options.pathPrefix);
    const documents = await renderSite(site);
    await replaceFolder(output, (stage) => writeDocuments(stage, documents));
    say.line(summarise(digest, output));
  });
}

/** With a trailing slash; a query or fragment would be lost on the way to the pages. */
function checkAddress(address: string): string {
  if (!/^https?:\/\/[^?#\s]+$/i.test(address) || !URL.canParse(address))
    throw new OwnerError(
      `--address: found "${address}"; write where the site is served, as https://example.org/news/`,
    );
  return address.endsWith("/") ? address : `${address}/`;
}
