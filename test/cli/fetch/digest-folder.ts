import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A digest of its own, empty but for its settings. */
export interface DigestFolder {
  readonly content: string;
  readonly settings: string;
  readonly stateFile: string;
  /** The files below the content folder, hidden ones too, in their order. */
  list(): Promise<string[]>;
  read(file: string): Promise<string>;
}

/** Makes one that follows feeds, by name and address. */
export async function makeDigest(
  feeds: Readonly<Record<string, string>>,
  site = "address: https://daybook.example/",
): Promise<DigestFolder> {
  const root = await mkdtemp(join(tmpdir(), "daybook-fetch-"));
  const [content, settings] = [join(root, "content"), join(root, "settings")];
  await mkdir(content);
  await mkdir(settings);
  await writeFile(join(settings, "site.yaml"), `${site}\n`);
  const list = Object.entries(feeds).map(([name, feed]) => `- name: ${name}\n  feed: ${feed}\n`);
  await writeFile(join(settings, "feeds.yaml"), list.join(""));
  return {
    content,
    settings,
    stateFile: join(root, "cache/fetch.json"),
    async list() {
      const entries = await readdir(content, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => join(entry.parentPath, entry.name).slice(content.length + 1))
        .sort();
    },
    read: (file) => readFile(join(content, file), "utf8"),
  };
}
