import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { defaultFolders } from "../../../src/cli/folders.ts";
import { hashFile, SAMPLE_CONTENT, SAMPLE_OUTLETS, SAMPLE_SITE } from "../../../src/cli/init/sample.ts";

const { content, settings } = defaultFolders;

it("knows each file of the sample as it is shipped: correct src/cli/init/sample.ts with the sample", async () => {
  const files = (await readdir(content, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(content.length + 1))
    .sort();
  const hashes = await Promise.all(files.map(async (file) => [file, await hashFile(join(content, file))]));
  expect(Object.fromEntries(hashes)).toEqual(SAMPLE_CONTENT);
  expect(await hashFile(join(settings, "outlets.yaml"))).toBe(SAMPLE_OUTLETS);
});

it("knows what the settings of the sample say", async () => {
  const site = parse(await readFile(join(settings, "site.yaml"), "utf8"));
  const { "owner.name": name, "owner.email": email, ...rest } = SAMPLE_SITE;
  expect(site).toMatchObject({ ...rest, owner: { name, email } });
});
