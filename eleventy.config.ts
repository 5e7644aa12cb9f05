import type { UserConfig } from "@11ty/eleventy";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { defaultFolders } from "./src/cli/folders.ts";
import { loadDigest } from "./src/cli/load-digest.ts";
import { readAssets } from "./src/cli/read-assets.ts";
import { writeDocuments } from "./src/cli/site-folder/write-documents.ts";
import { buildDocuments } from "./src/publish/documents.ts";
import { buildSite } from "./src/publish/site/build-site.ts";
import type { Site } from "./src/publish/site/site.ts";

/**
 * Pages are TSX that Eleventy paginates over `site`. The `daybook` command hands over the site it has worked out;
 * Eleventy run on its own works it out from the default folders.
 */
export default async function configure(eleventy: UserConfig): Promise<void> {
  let site = eleventy.globalData.site as Site | undefined;
  if (site === undefined) {
    const { digest, settings } = await loadDigest(defaultFolders);
    site = buildSite(digest, settings, await readAssets(digest, settings));
    eleventy.addGlobalData("site", site);
  }
  const whole = site;
  // The command renders into memory and writes all files itself.
  eleventy.on("eleventy.after", async ({ outputMode, directories }) => {
    if (outputMode === "fs")
      await writeDocuments(directories.output, [...buildDocuments(whole), ...whole.assets.files]);
  });
  eleventy.addExtension(["11ty.ts", "11ty.tsx"], {
    key: "11ty.js",
    compile() {
      return async function render(data) {
        const page = await this.defaultRenderer(data);
        return typeof page === "string" ? page : `<!doctype html>\n${renderToString(page as VNode)}\n`;
      };
    },
  });
}

export const config = {
  dir: { input: "src/pages", includes: "../../_includes", data: "../../_data" },
  templateFormats: ["11ty.ts", "11ty.tsx"],
};
