import { join, relative } from "node:path";
import { Eleventy } from "@11ty/eleventy";
import { buildDocuments, type SiteDocument } from "../publish/documents.ts";
import { paths } from "../publish/links.ts";
import { renderWorker } from "../publish/offline/render-worker.ts";
import type { Site } from "../publish/site/site.ts";
import { projectFolder } from "./folders.ts";
import { hashKept } from "./hash-kept.ts";

/** Never written to: Eleventy renders into memory, and only derives the paths of pages from it. */
const NOWHERE = "_site";

/** Every file of the site: the pages, which Eleventy renders, the documents and the assets. */
export async function renderSite(site: Site): Promise<SiteDocument[]> {
  // Eleventy finds its folders from the working directory.
  process.chdir(projectFolder);
  const eleventy = new Eleventy("src/pages", NOWHERE, {
    configPath: join(projectFolder, "eleventy.config.ts"),
    quietMode: true,
    config: (config) => config.addGlobalData("site", site),
  });
  eleventy.disableLogger();
  // A page that says that it is not to be written has no path.
  const pages = (await eleventy.toJSON()).filter(({ outputPath }) => outputPath);
  const files = [
    ...pages.map(({ outputPath, content }) => ({
      path: `/${relative(NOWHERE, outputPath).replaceAll("\\", "/")}`,
      body: content,
    })),
    ...buildDocuments(site),
    ...site.assets.files,
    ...(site.search?.files ?? []),
  ];
  return [...files, { path: paths.worker, body: renderWorker(site, hashKept(site, files)) }];
}
