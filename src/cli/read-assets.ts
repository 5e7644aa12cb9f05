import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Digest, Settings } from "../digest/model.ts";
import type { Assets } from "../publish/assets.ts";
import { buildCards } from "../publish/cards/build-cards.ts";
import type { SiteDocument } from "../publish/documents.ts";
import { paths } from "../publish/links.ts";
import { drawCard } from "./draw-card.ts";
import { projectFolder } from "./folders.ts";
import { readFaces } from "./read-faces.ts";

const assetsFolder = join(projectFolder, "src/assets");

/** Enough that two contents of one name never share it. */
const FINGERPRINT_LENGTH = 10;

/** The stylesheet, the icon and the cards of a digest, each under a name that holds the hash of its content. */
export async function readAssets(digest: Digest, settings: Settings): Promise<Assets> {
  const { site, ofArticles } = buildCards(digest, settings, await readFaces());
  const stylesheet = await readStylesheet(settings);
  const icon = await readAsset("icon.svg");
  const search = await readAsset("search.js");
  const feeds = await readAsset("feeds.js");
  const offline = await readAsset("offline.js");
  const card = fingerprint("card.png", await drawCard(site));
  const cards = new Map<string, SiteDocument>();
  for (const [article, svg] of ofArticles) cards.set(article, fingerprint("card.png", await drawCard(svg)));
  const files = [stylesheet, icon, search, feeds, offline, card, ...cards.values()];
  return {
    stylesheet: stylesheet.path,
    icon: icon.path,
    scripts: { search: search.path, feeds: feeds.path, offline: offline.path },
    card: card.path,
    cardOf: new Map([...cards].map(([article, { path }]) => [article, path])),
    // Two articles may bear one title on one day.
    files: [...new Map(files.map((file) => [file.path, file])).values()],
  };
}

/** The look of the site, and after it what the owner wants otherwise. */
async function readStylesheet({ theme }: Settings): Promise<SiteDocument> {
  const look = await readFile(join(assetsFolder, "daybook.css"));
  return fingerprint(
    "daybook.css",
    theme === undefined ? look : Buffer.concat([look, Buffer.from(`\n${theme}`)]),
  );
}

async function readAsset(name: string): Promise<SiteDocument> {
  return fingerprint(name, await readFile(join(assetsFolder, name)));
}

/** `daybook.css` → `/assets/daybook.1a2b3c4d5e.css` */
function fingerprint(name: string, body: Uint8Array): SiteDocument {
  const hash = createHash("sha256").update(body).digest("hex").slice(0, FINGERPRINT_LENGTH);
  return { path: paths.asset(name.replace(".", `.${hash}.`)), body };
}
