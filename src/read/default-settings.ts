import type { SiteSettings } from "../digest/model.ts";

/** What holds where `site.yaml` says nothing. */
export const defaultSite: SiteSettings = {
  title: "Daybook",
  description: "A news digest",
  address: "http://localhost:8080/",
  identity: "daybook.invalid,2025",
  language: "en",
  timeZone: "Etc/UTC",
  owner: { name: "The owner of this digest" },
  rights: "excerpt",
  // Short enough to quote, long enough to tell what happened.
  excerpt: { sentences: 8, share: 1 / 3 },
  thresholds: { tag: 3, outlet: 3 },
};
