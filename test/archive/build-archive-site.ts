import { writeSettings } from "../hostile/build-hostile-site.ts";
import { writeContent } from "../hostile/write-content.ts";
import { type BuiltSite, buildSite, shareSite } from "../site/built-site.ts";
import { archiveSettings, buildArchive } from "./archive.ts";

/** The archive as `daybook build` builds it, once a test run. */
export function buildArchiveSite(): Promise<BuiltSite> {
  return shareSite("archive", async () => {
    const content = await writeContent(buildArchive());
    const settings = await writeSettings(archiveSettings);
    return buildSite(["--content", content, "--settings", settings]);
  });
}
