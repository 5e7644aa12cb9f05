import type { Site } from "../site/site.ts";
import { chooseKept } from "./choose-kept.ts";

/** The paper of the stylesheet, in light. */
const PAPER = "#fbf9f4";

/**
 * The web app manifest (https://www.w3.org/TR/appmanifest/), by which the site is put on a home screen; undefined where
 * nothing of it could be read offline there.
 */
export function renderManifest(site: Site): string | undefined {
  if (chooseKept(site) === undefined) return undefined;
  const { settings, links, words, assets } = site;
  const { title, description } = settings.site;
  const manifest = {
    id: links.prefix,
    name: title,
    short_name: title,
    description,
    lang: words.code,
    dir: words.direction,
    start_url: links.prefix,
    scope: links.prefix,
    // Without a way back a reader would be stuck on the first page of another site.
    display: "minimal-ui",
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      { src: links.href(assets.icon), sizes: "any", type: "image/svg+xml" },
      ...assets.homeIcons.map(({ path, size }) => ({
        src: links.href(path),
        sizes: `${size}x${size}`,
        type: "image/png",
      })),
    ],
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
