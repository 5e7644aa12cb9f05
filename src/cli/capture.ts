import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import slugify from "@sindresorhus/slugify";
import type { Day } from "../digest/model.ts";
import { dayOf, toDay } from "../digest/when.ts";
import { parseCapture } from "../read/captures/parse-capture.ts";
import { decodeText } from "../read/decode-text.ts";
import { splitFrontMatter } from "../read/front-matter.ts";
import { writeLedger } from "../read/ledger.ts";
import { OwnerError } from "../read/owner-error.ts";
import { readSettings } from "../read/read-settings.ts";
import { now } from "./clock.ts";
import { describeCapture } from "./describe-capture.ts";
import type { Folders } from "./folders.ts";
import { loadDigest } from "./load-digest.ts";
import { say } from "./terminal.ts";
import { updateLedger } from "./update-ledger.ts";

const SLUG_LENGTH = 60;

/** Files a captured page under the day of its capture, takes it into the ledger and tells what was understood. */
export async function capture(source: string, options: Folders & { readonly date?: string }): Promise<void> {
  // Settings that cannot be used stop the command before it has filed anything.
  await readSettings(options.settings);
  const saved = decodeText(source === "-" ? await buffer(process.stdin) : await readPage(source)).text;
  const stated = options.date ?? findCaptured(saved) ?? dayOf(now());
  const day = toDay(stated);
  if (day === undefined) throw new OwnerError(`--date: found "${stated}"; write a day as 2025-08-02`);
  // Without --date nobody has said when the page was captured, only that it was by now.
  const page = options.date === undefined ? saved : stateCaptured(saved, day);
  const parsed = parseCapture(source, page);
  if (parsed.capture === undefined)
    throw new OwnerError(
      parsed.problems.map(({ line, message }) => `${source}:${line}: ${message}`).join("\n"),
    );

  const slug = slugify(parsed.capture.title).slice(0, SLUG_LENGTH).replace(/-+$/, "") || "page";
  const file = `captures/${day}-${slug}.txt`;
  const content = resolve(options.content);
  await mkdir(join(content, "captures"), { recursive: true });
  await writeFile(join(content, file), page, { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EEXIST")
      throw new OwnerError(
        `${file}: such a capture is there already; remove it first, or give another --date`,
      );
    throw error;
  });
  const { reading, settings, digest } = await loadDigest({ ...options, content });
  const { changes } = updateLedger(reading, digest, now());
  const ofPage = new Map(
    changes.filter(({ entry }) => entry.file === file).map(({ entry }) => [entry.id, entry]),
  );
  await writeLedger(content, [...reading.ledger.filter(({ id }) => !ofPage.has(id)), ...ofPage.values()]);
  say.line(`Filed as ${join(content, file)}\n${describeCapture(digest, file, settings.site.timeZone)}`);
}

/** Puts the owner's word on the day of capture above the page, unless he has stated it there already. */
function stateCaptured(page: string, day: Day): string {
  const { yaml, body } = splitFrontMatter(normalise(page));
  if (yaml === undefined) return `---\ncaptured: ${day}\n---\n${page}`;
  const found = findCaptured(page);
  if (found !== undefined && found !== day)
    throw new OwnerError(`--date ${day}: the page itself says captured: ${found}; leave one of the two out`);
  return found !== undefined ? page : `---\n${yaml}captured: ${day}\n---\n${body}`;
}

/** The day on which the page says that it was captured, if its owner has stated one. */
function findCaptured(page: string): string | undefined {
  const { yaml } = splitFrontMatter(normalise(page));
  return /^captured:\s*["']?(\d{4}-\d{2}-\d{2})/m.exec(yaml ?? "")?.[1];
}

function normalise(page: string): string {
  return page.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
}

async function readPage(path: string): Promise<Buffer> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new OwnerError(
      `${path}: could not be read (${error.code}); give the path of a page saved as text, or - for standard input`,
    );
  });
}
