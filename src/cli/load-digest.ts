import { buildDigest } from "../digest/build-digest.ts";
import type { Digest, Settings } from "../digest/model.ts";
import { type ContentReading, readContent } from "../read/read-content.ts";
import { readSettings } from "../read/read-settings.ts";
import type { Folders } from "./folders.ts";
import type { BeginPhase } from "./terminal.ts";

export interface Loaded {
  readonly reading: ContentReading;
  readonly settings: Settings;
  readonly digest: Digest;
}

/**
 * Reads both folders and works out the digest, telling of each phase. Throws an `OwnerError` for settings that cannot be used.
 */
export async function loadDigest(folders: Folders, begin: BeginPhase = () => {}): Promise<Loaded> {
  begin("Reading");
  const settings = await readSettings(folders.settings);
  const reading = await readContent(folders.content);
  begin("Working out");
  return { reading, settings, digest: buildDigest(reading, settings) };
}
