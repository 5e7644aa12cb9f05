import { createHash } from "node:crypto";
import type { SiteDocument } from "../publish/documents.ts";
import type { SitePath } from "../publish/links.ts";
import { chooseKept } from "../publish/offline/choose-kept.ts";
import type { KeptHashes } from "../publish/offline/render-worker.ts";
import type { Site } from "../publish/site/site.ts";

/** Enough that two editions never share it. */
const LENGTH = 16;

/** The hashes of what browsers keep for reading offline: that of all of it is another wherever one of them is. */
export function hashKept(site: Site, documents: readonly SiteDocument[]): KeptHashes {
  const kept = chooseKept(site) ?? { pages: [], files: [] };
  const bodies = new Map(documents.map((document) => [document.path, document.body]));
  const bodyOf = (path: SitePath) => bodies.get(path.endsWith("/") ? `${path}index.html` : path) ?? "";
  const whole = createHash("sha256");
  for (const path of [...kept.pages, ...kept.files]) whole.update(`${path}\n`).update(bodyOf(path));
  return {
    whole: whole.digest("hex").slice(0, LENGTH),
    ofPages: kept.pages.map((path) => createHash("sha256").update(bodyOf(path)).digest("hex")),
  };
}
