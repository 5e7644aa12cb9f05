import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Digest, Settings } from "../digest/model.ts";
import type { Assets, HomeIcon } from "../publish/assets.ts";
import { buildCards } from "../publish/cards/build-cards.ts";
import type { SiteDocument } from "../publish/documents.ts";
import { EMAIL_STYLES } from "../publish/email/styles.ts";
import { paths } from "../publish/links.ts";
import { drawCard } from "./draw-card.ts";
import { projectFolder } from "./folders.ts";
import { readFaces } from "./read-faces.ts";

const assetsFolder = join(projectFolder, "src/assets");

/** Enough that two contents of one name never share it. */
const FINGERPRINT_LENGTH = 10;

/** What Android and desktops ask for (https://web.dev/articles/add-manifest#icons). */
const HOME_ICON_SIZES = [192, 512];

/** The stylesheet, the icon, the scripts and the cards of a digest, each under a name that holds the hash of its content. */
export async function readAssets(digest: Digest, settings: Settings): Promise<Assets> {
  const { site, ofArticles } = buildCards(digest, settings, await readFaces());
  const stylesheet = await readStylesheet(settings);
  const icon = await readAsset("icon.svg");
  const search = await readAsset("search.js");
  const feeds = await readAsset("feeds.js");
  const offline = await readAsset("offline.js");
  const card = fingerprint("card.png", await drawCard(site));
  const homeIcons = settings.site.offline === true ? await drawHomeIcons(icon.body) : [];
  const cards = new Map<string, SiteDocument>();
  for (const [article, svg] of ofArticles) cards.set(article, fingerprint("card.png", await drawCard(svg)));
  const files = [stylesheet, icon, search, feeds, offline, card, ...cards.values(), ...homeIcons];
  return {
    stylesheet: stylesheet.path,
    icon: icon.path,
    scripts: { search: search.path, feeds: feeds.path, offline: offline.path },
    emailStyles: Object.values(EMAIL_STYLES).map(hashStyle),
    worker: await readFile(join(projectFolder, "src/assets/offline-worker.js"), "utf8"),
    homeIcons: homeIcons.map(({ path, size }) => ({ path, size })),
    card: card.path,
    cardOf: new Map([...cards].map(([article, { path }]) => [article, path])),
    // Two articles may bear one title on one day.
    files: [...new Map(files.map((file) => [file.path, file])).values()],
  };
}

/**
 * The look of the site, without its comments, and after it what the owner wants otherwise. Compressed, comments are a sixth
 * of it; what a minifier would take away besides are some 300 bytes.
 */
async function readStylesheet({ theme = "" }: Settings): Promise<SiteDocument> {
  const look = await readFile(join(assetsFolder, "daybook.css"), "utf8");
  const plain = look.replace(/\/\*.*?\*\/\s*/gs, "");
  return fingerprint("daybook.css", Buffer.from(plain + theme));
}

/** What the policy of a page calls a style attribute (https://www.w3.org/TR/CSP3/#unsafe-hashes-usage). */
function hashStyle(style: string): string {
  return `'sha256-${createHash("sha256").update(style).digest("base64")}'`;
}

async function drawHomeIcons(svg: SiteDocument["body"]): Promise<(SiteDocument & HomeIcon)[]> {
  return Promise.all(
    HOME_ICON_SIZES.map(async (size) => {
      const sized = String(svg).replace("<svg ", `<svg width="${size}" height="${size}" `);
      return { ...fingerprint("icon.png", await drawCard(sized)), size };
    }),
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
