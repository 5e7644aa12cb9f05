import type { SiteSettings } from "../digest/model.ts";
import { type Links, paths } from "./links.ts";

/**
 * `security.txt` (RFC 9116): whom to tell of a weakness of the site, and until when that holds. Undefined where the owner
 * has not said.
 */
export function renderSecurityText({ security, language }: SiteSettings, links: Links): string | undefined {
  if (security === undefined) return undefined;
  return [
    `Contact: ${security.contact}`,
    `Expires: ${security.expires}`,
    `Preferred-Languages: ${language}`,
    `Canonical: ${links.absolute(paths.securityText)}`,
    "",
  ].join("\n");
}
