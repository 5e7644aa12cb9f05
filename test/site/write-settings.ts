import { appendFile, cp, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const SAMPLE = fileURLToPath(new URL("../../_data", import.meta.url));

/** The settings of the sample in a folder of their own, with more lines of YAML at the end of `site.yaml`. */
export async function writeSettings(lines: string): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), "daybook-settings-")), "_data");
  await cp(SAMPLE, folder, { recursive: true });
  await appendFile(join(folder, "site.yaml"), `${lines}\n`);
  return folder;
}
