import { mkdir, readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import { type Document, isMap, parseDocument } from "yaml";
import { checkYaml } from "../../read/check-yaml.ts";
import { OwnerError } from "../../read/owner-error.ts";
import { siteSchema } from "../../read/settings-schema.ts";
import { writeWhole } from "../../read/write-whole.ts";
import { checkAnswer, KEYS, type Key, type SiteAnswers } from "./answers.ts";
import type { Stated } from "./propose.ts";
import { SAMPLE_SITE } from "./sample.ts";

const FILE = "site.yaml";
const COMMENT = "# What the site is and who answers for it. The README lists every key.\n";

/** `site.yaml` as it stands; absent where there is none yet. Throws an `OwnerError` that lists every mistake in it. */
export async function readSiteFile(settings: string): Promise<string | undefined> {
  const source = await readFile(join(settings, FILE), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  const isEmpty = source === undefined || source.replace(/^[ \t]*#.*$/gm, "").trim() === "";
  const mistakes = isEmpty ? [] : checkYaml(source, siteSchema).mistakes;
  if (mistakes.length > 0)
    throw new OwnerError(mistakes.map(({ line, message }) => `${FILE}:${line}: ${message}`).join("\n"));
  return source;
}

/** What a `site.yaml` without mistakes says, by key, as the build reads it. */
export function listStated(source = ""): Stated {
  const document = parseDocument(source, { schema: "core" });
  return Object.fromEntries(
    KEYS.flatMap((key) => {
      const written = document.contents === null ? undefined : document.getIn(key.split("."));
      const checked = checkAnswer(key, String(written ?? ""));
      return "value" in checked ? [[key, checked.value]] : [];
    }),
  );
}

/**
 * The text of `site.yaml` with the answers in it: every comment and every other key stays as it is, but for the sample's
 * notice, which goes. What comes out is held against the schema of the build once more.
 */
export function placeAnswers(source: string | undefined, answers: SiteAnswers): string {
  const document = parseDocument(source ?? COMMENT, { schema: "core" });
  for (const key of KEYS) setValue(document, key, answers[key]);
  const notice = document.get("notice");
  if (notice !== undefined && String(notice).replace(/\s+/g, " ").trim() === SAMPLE_SITE.notice)
    document.delete("notice");
  // Long lines stay whole: folded anew, they would look like changes.
  const text = document.toString({ lineWidth: 0 });
  const { mistakes } = checkYaml(text, siteSchema);
  if (mistakes.length > 0) throw new Error(`${FILE} would not be valid: ${JSON.stringify(mistakes)}`);
  return text;
}

function setValue(document: Document, key: Key, value: string | undefined): void {
  const path = key.split(".");
  if (value === undefined) return void (document.hasIn(path) && document.deleteIn(path));
  const [first = key] = path;
  if (path.length > 1 && !isMap(document.get(first))) document.set(first, document.createNode({}));
  document.setIn(path, value);
}

/** Writes a file of settings beside its place first, so that it is the old or the new one, whole. */
export async function writeSettingsFile(settings: string, name: string, text: string): Promise<void> {
  await mkdir(settings, { recursive: true });
  // Where a link stands, the file it leads to is written, and the link stays.
  const place = await realpath(join(settings, name)).catch(() => join(settings, name));
  await writeWhole(place, text);
}
