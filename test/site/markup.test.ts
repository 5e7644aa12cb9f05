import { describe, expect, it } from "vitest";
import { ARCHIVE_ADDRESS } from "../archive/archive.ts";
import { buildArchiveSite } from "../archive/build-archive-site.ts";
import { buildSample } from "./built-site.ts";
import { findFamilies } from "./families.ts";
import { findBrokenAddresses } from "./find-broken-addresses.ts";
import { findBrokenLinks } from "./find-broken-links.ts";
import { findMarkupFaults } from "./find-markup-faults.ts";

const sites = [
  { name: "sample", origin: "https://daybook.example", ...(await buildSample()) },
  { name: "archive", origin: new URL(ARCHIVE_ADDRESS).origin, ...(await buildArchiveSite()) },
];
/** Pages of a family that are looked at, from the largest on: the rest are of the same make. */
const OF_A_FAMILY = 40;

describe.each(sites)("the $name", ({ files, origin }) => {
  const families = findFamilies(files);

  it.each(families)("is valid HTML: $name", async ({ pages }) => {
    const faults: string[] = [];
    for (const path of pages.slice(0, OF_A_FAMILY)) {
      const body = files.get(path === "" || path.endsWith("/") ? `${path}index.html` : path) ?? "";
      for (const fault of await findMarkupFaults(body)) faults.push(`${path}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });

  it("has no link and no address that leads nowhere", () => {
    expect(findBrokenLinks(files, "/", origin)).toEqual([]);
    expect(findBrokenAddresses(files, "/", origin)).toEqual([]);
  });

  it("has pages that a row of tabs tells apart", () => {
    const pagesOf = new Map<string, string[]>();
    for (const { pages } of families)
      for (const path of pages) {
        const body = files.get(path === "" || path.endsWith("/") ? `${path}index.html` : path) ?? "";
        const [, title = ""] = /<title>([^<]*)<\/title>/.exec(body) ?? [];
        expect(title.trim(), path).not.toBe("");
        pagesOf.set(title, [...(pagesOf.get(title) ?? []), path]);
      }
    expect([...pagesOf].filter(([, pages]) => pages.length > 1)).toEqual([]);
  });
});
