import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SiteDocument } from "../publish/documents.ts";
import { paths } from "../publish/links.ts";
import { projectFolder } from "./folders.ts";

/** The stylesheet and images that every page shares. */
export async function readAssets(): Promise<SiteDocument[]> {
  const folder = join(projectFolder, "src/assets");
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name) => ({ path: paths.asset(name), body: await readFile(join(folder, name)) })),
  );
}
