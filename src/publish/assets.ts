import type { ArticleId } from "../digest/model.ts";
import type { SiteDocument } from "./documents.ts";
import type { SitePath } from "./links.ts";

/** A script of the site's own: `src/assets/search.js`. */
export type ScriptName = "search" | "feeds" | "offline";

/** A square picture of the icon. */
export interface HomeIcon {
  readonly path: SitePath;
  /** In pixels. */
  readonly size: number;
}

/** What pages are shown with. Each name changes with the content, so that a browser may keep the file for good. */
export interface Assets {
  readonly stylesheet: SitePath;
  readonly icon: SitePath;
  /** Each is one ES module, and no page needs one to be read. */
  readonly scripts: Readonly<Record<ScriptName, SitePath>>;
  /** Of the style attributes of the e-mail, as sources of a policy. */
  readonly emailStyles: readonly string[];
  /** The service worker without what it keeps, as JavaScript. */
  readonly worker: string;
  /** Pictures of the icon for home screens; none unless the site may be read offline. */
  readonly homeIcons: readonly HomeIcon[];
  /** The card of the site, for every page without one of its own. */
  readonly card: SitePath;
  /** The cards of own articles; one whose title cannot be written has none. */
  readonly cardOf: ReadonlyMap<ArticleId, SitePath>;
  /** All of these files. */
  readonly files: readonly SiteDocument[];
}

/** For those who need a site without its pages. */
export const NO_ASSETS: Assets = {
  stylesheet: "",
  icon: "",
  scripts: { search: "", feeds: "", offline: "" },
  emailStyles: [],
  worker: "",
  homeIcons: [],
  card: "",
  cardOf: new Map(),
  files: [],
};
