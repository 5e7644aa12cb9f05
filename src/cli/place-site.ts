import type { Settings } from "../digest/model.ts";
import { OwnerError } from "../read/owner-error.ts";

/** Where the site is served, when it is not where its settings say. */
export interface Place {
  readonly address?: string;
  /** The folder alone, on the host of the address. */
  readonly pathPrefix?: string;
}

/** The settings with the place in the place of theirs. Throws an `OwnerError` for what is no place. */
export function placeSite(settings: Settings, place: Place): Settings {
  const address = place.address === undefined ? settings.site.address : checkAddress(place.address);
  const placed = place.pathPrefix === undefined ? address : moveTo(address, place.pathPrefix);
  return { ...settings, site: { ...settings.site, address: placed } };
}

/** With a trailing slash; a query or fragment would be lost on the way to the pages. */
function checkAddress(address: string): string {
  if (!/^https?:\/\/[^?#@\s]+$/i.test(address) || !URL.canParse(address))
    throw new OwnerError(
      `--address: found "${address}"; write where the site is served, as https://example.org/news/`,
    );
  return withSlash(address);
}

function moveTo(address: string, pathPrefix: string): string {
  const steps = pathPrefix.split("/").filter(Boolean);
  const isFolder = pathPrefix === "" || pathPrefix.startsWith("/");
  if (!isFolder || /[:?#]/.test(pathPrefix) || steps.some((step) => step === "." || step === ".."))
    throw new OwnerError(`--path-prefix: found "${pathPrefix}"; write a folder as /news/`);
  return withSlash(`${new URL(address).origin}/${steps.join("/")}`);
}

function withSlash(address: string): string {
  return address.endsWith("/") ? address : `${address}/`;
}
