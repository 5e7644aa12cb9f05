import type { JSX } from "preact";
import type { Site } from "../src/publish/site/site.ts";
import { webAddress } from "../src/publish/web-address.ts";

/** Who answers for the digest, with an address to write to. */
export function Owner({ site }: { site: Site }): JSX.Element {
  const { name, email, url } = site.settings.site.owner;
  const home = webAddress(url);
  return (
    <>
      {home === undefined ? name : <a href={home}>{name}</a>}
      {email !== undefined && (
        <>
          {" ("}
          <a href={`mailto:${email}`}>{email}</a>
          {")"}
        </>
      )}
    </>
  );
}
