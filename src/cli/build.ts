import { join, relative, resolve } from "node:path";
import { Eleventy } from "@11ty/eleventy";
import { buildSite } from "../publish/site/build-site.ts";
import { findClashes } from "../publish/site/redirects.ts";
import type { Site } from "../publish/site/site.ts";
import { OwnerError } from "../read/owner-error.ts";
import { type Folders, projectFolder } from "./folders.ts";
import { loadDigest } from "./load-digest.ts";
import { replaceFolder } from "./replace-folder.ts";
import { summarise } from "./summary.ts";
import { say, withProgress } from "./terminal.ts";

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
    refuseClashes(site);
    await replaceFolder(output, async (stage) => {
      // Eleventy finds its folders from the working directory.
      process.chdir(projectFolder);
      const eleventy = new Eleventy("src/pages", relative(projectFolder, stage), {
        configPath: join(projectFolder, "eleventy.config.ts"),
        quietMode: true,
        config: (config) => config.addGlobalData("site", site),
      });
      eleventy.disableLogger();
      await eleventy.write();
    });
    say.line(summarise(digest, output));
  });
}

function refuseClashes(site: Site): void {
  const clashes = findClashes(site);
  if (clashes.length === 0) return;
  throw new OwnerError(
    clashes
      .map(
        ({ line, from, reason }) =>
          `redirects.yaml:${line}: found a move from ${from}, where ${reason} stands; write another address, or take it out`,
      )
      .join("\n"),
  );
}
