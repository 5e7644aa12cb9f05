import type { Instant } from "../../digest/model.ts";
import { defaultSite } from "../../read/default-settings.ts";
import { checkAnswer, type Key } from "./answers.ts";
import { SAMPLE_SITE } from "./sample.ts";

/** What `site.yaml` says now, by key. */
export type Stated = Readonly<Partial<Record<Key, string>>>;

/** Whether a value is the owner's: stated, and not by the sample; a language and a zone are anybody's, as the title is. */
export function isOwners(key: Key, stated: Stated): boolean {
  if (stated[key] === undefined) return false;
  if (stated[key] !== SAMPLE_SITE[key]) return true;
  return (
    (key === "language" || key === "timeZone") && isOwners("title", stated) && isOwners("identity", stated)
  );
}

/** What may be taken without a thought, given what has been answered: what the owner has stated already, else a proposal. */
export function propose(key: Key, stated: Stated, answered: Stated, now: Instant): string | undefined {
  if (isOwners(key, stated)) return stated[key];
  switch (key) {
    case "description":
      return defaultSite.description;
    case "language":
      return defaultSite.language;
    case "timeZone":
      return proposeZone();
    case "identity":
      return proposeIdentity(answered.address ?? "", now);
    default:
      return undefined;
  }
}

/** The zone of the machine, where it tells one that is known. */
function proposeZone(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone !== "UTC" && "value" in checkAnswer("timeZone", zone ?? "") ? zone : defaultSite.timeZone;
}

/** The domain of the address and the year in which its owner takes it (RFC 4151): "example.org,2025". */
export function proposeIdentity(address: string, now: Instant): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const domain = new URL(address).hostname.replace(/^www\./, "");
  const checked = checkAnswer("identity", `${domain},${now.slice(0, 4)}`);
  return "value" in checked ? checked.value : undefined;
}
