import type { ArticleId } from "../digest/model.ts";
import type { SiteDocument } from "./documents.ts";
import type { SitePath } from "./links.ts";

/** A script of the site's own: `src/assets/search.js`. */
export type ScriptName = "search" | "feeds" | "offline";

/** What pages are shown with. Each name changes with the content, so that a browser may keep the file for good. */
export interface Assets {
  readonly stylesheet: SitePath;
  readonly icon: SitePath;
  /** Each is one ES module, and no page needs one to be read. */
  readonly scripts: Readonly<Record<ScriptName, SitePath>>;
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
  card: "",
  cardOf: new Map(),
  files: [],
};
