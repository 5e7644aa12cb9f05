import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ContentPath } from "../../digest/model.ts";

/**
 * The files of the sample as they were shipped, by the SHA-256 of their text (with line feeds alone, for Git may have
 * changed them). One that was edited since is the owner's, and no hand is laid on it.
 */
export const SAMPLE_CONTENT: Readonly<Record<ContentPath, string>> = {
  "articles/reading-the-date-gutter.md": "460b1d9c6e386172007147ca9e00945d4db29e18dd835fa608f1ce2cd6ff1a9d",
  "articles/two-appointments-on-one-friday.md":
    "b863f6381bf5f2fd9dd8f1ccc4ad42867117b9943824f1a8e6bc5be1c1201157",
  "captures/2025-08-02-rails-toward-herat.txt":
    "2261a19dc7f8e4d40b129c00d170e4d3a79f531d28c5294479a87c6f00917f80",
  "captures/2025-08-02-witkoff-bound-for-moscow.txt":
    "5da17a2d5310c00a2a47e02f7b61d0ae302051385f396473803e3a910a761842",
};

/** The outlets of the sample, which no other digest has. */
export const SAMPLE_OUTLETS = "1ddfcba253eb8462a5b4e4c3029f55dc00853d487fb55b6f727a2d29842cc9b4";

/** What the sample's `site.yaml` says of the sample alone. */
export const SAMPLE_SITE = {
  title: "The Sample Daybook",
  description:
    "A sample digest, made by Daybook from invented outlets. Every date, tag and link can show how it is known.",
  address: "https://daybook.example/",
  identity: "daybook.example,2025",
  language: "en",
  timeZone: "Etc/UTC",
  "owner.name": "The owner of this digest",
  "owner.email": "owner@daybook.example",
  notice:
    "This is a sample. The outlets and the agency are invented, and the sentences under their names were written for Daybook; do not quote them as news.",
} as const;

export interface SampleFound {
  /** As shipped. */
  readonly untouched: readonly ContentPath[];
  /** Of the names of the sample's files, and edited since. */
  readonly edited: readonly ContentPath[];
}

/** The files of the sample in a content folder. */
export async function findSample(content: string): Promise<SampleFound> {
  const untouched: ContentPath[] = [];
  const edited: ContentPath[] = [];
  for (const [file, hash] of Object.entries(SAMPLE_CONTENT)) {
    const found = await hashFile(join(content, file));
    if (found === hash) untouched.push(file);
    else if (found !== undefined) edited.push(file);
  }
  return { untouched, edited };
}

/** The hash of a text as above; absent where there is none that can be read. */
export async function hashFile(path: string): Promise<string | undefined> {
  const text = await readFile(path, "utf8").catch(() => undefined);
  return text && createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex");
}
