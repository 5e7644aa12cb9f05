import { resolve } from "node:path";
import { buildSite } from "../publish/site/build-site.ts";
import { OwnerError } from "../read/owner-error.ts";
import type { Folders } from "./folders.ts";
import { loadDigest } from "./load-digest.ts";
import { renderSite } from "./render-site.ts";
import { replaceFolder } from "./replace-folder.ts";
import { summarise } from "./summary.ts";
import { say, withProgress } from "./terminal.ts";
import { writeDocuments } from "./write-documents.ts";

export interface BuildOptions extends Folders {
  readonly output: string;
  readonly pathPrefix?: string;
}

/** Writes the site beside its place and swaps it in whole: a build that fails leaves the last good site. */
export async function build(options: BuildOptions): Promise<void> {
  const output = resolve(options.output);
  if (options.pathPrefix !== undefined && !/^\/[^:?#]*$/.test(options.pathPrefix))
    throw new OwnerError(`--path-prefix: found "${options.pathPrefix}"; write a folder as /news/`);
  const folders = { content: resolve(options.content), settings: resolve(options.settings) };
  await withProgress("Building the site", async () => {
    const { digest, settings } = await loadDigest(folders);
    const site = buildSite(digest, settings, options.pathPrefix);
    const documents = await renderSite(site);
    await replaceFolder(output, (stage) => writeDocuments(stage, documents));
    say.line(summarise(digest, output));
  });
}
