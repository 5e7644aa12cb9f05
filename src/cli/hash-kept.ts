import { createHash } from "node:crypto";
import type { SiteDocument } from "../publish/documents.ts";
import { chooseKept } from "../publish/offline/choose-kept.ts";
import type { Site } from "../publish/site/site.ts";

/** Enough that two editions never share it. */
const LENGTH = 16;

/** The hash of every page and file that browsers keep for reading offline: another wherever one of them is. */
export function hashKept(site: Site, documents: readonly SiteDocument[]): string {
  const kept = chooseKept(site);
  const hash = createHash("sha256");
  if (kept === undefined) return "";
  const bodies = new Map(documents.map((document) => [document.path, document]));
  for (const path of [...kept.pages, ...kept.files]) {
    const file = path.endsWith("/") ? `${path}index.html` : path;
    hash.update(`${path}\n`).update(bodies.get(file)?.body ?? "");
  }
  return hash.digest("hex").slice(0, LENGTH);
}
