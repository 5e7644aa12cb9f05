import type * as Pagefind from "pagefind";
import { paths } from "../../publish/links.ts";
import { buildSearchRecords, type SearchRecord } from "../../publish/search-records.ts";
import type { SearchIndex, Site } from "../../publish/site/site.ts";
import { OwnerError } from "../../read/owner-error.ts";
import { type IndexFile, orderIndex } from "./order-index.ts";

/**
 * The index that the search page of a site asks. Throws an `OwnerError` where Pagefind, which is an optional dependency, is
 * not installed or does not run on this system.
 */
export async function buildSearchIndex(site: Site): Promise<SearchIndex> {
  const files = orderIndex(await indexRecords(buildSearchRecords(site)));
  return { files: files.map(({ path, content }) => ({ path: paths.searchIndex(path), body: content })) };
}

async function indexRecords(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const pagefind = await loadPagefind();
  try {
    const { index } = await pagefind.createIndex().catch(refuse);
    if (index === undefined) return refuse();
    for (const record of records) {
      // One after another: pages are numbered as they come.
      const { errors } = await index.addCustomRecord(record as Pagefind.CustomRecord);
      if (errors.length > 0)
        throw new Error(`Pagefind could not take in ${record.url}: ${errors.join("; ")}`);
    }
    const { files, errors } = await index.getFiles();
    if (errors.length > 0) throw new Error(`Pagefind could not build the index: ${errors.join("; ")}`);
    return files;
  } finally {
    await pagefind.close();
  }
}

async function loadPagefind(): Promise<typeof Pagefind> {
  return import("pagefind").catch(refuse);
}

function refuse(): never {
  throw new OwnerError(
    "--search: Pagefind, which builds the index, is not installed or does not run on this system; run npm ci without --omit=optional, or build without --search",
  );
}
