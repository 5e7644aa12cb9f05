import { createReadStream } from "node:fs";
import { lstat, mkdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Readable } from "node:stream";
import type { ContentPath, Day } from "../digest/model.ts";
import { spellInAscii } from "../digest/text/spell-in-ascii.ts";
import { dayOf, toDay } from "../digest/when.ts";
import { type ParsedCapture, parseCapture } from "../read/captures/parse-capture.ts";
import { stateCaptured } from "../read/captures/state-captured.ts";
import { decodeText } from "../read/decode-text.ts";
import { writeLedger } from "../read/ledger.ts";
import { OwnerError } from "../read/owner-error.ts";
import { readSettings } from "../read/read-settings.ts";
import { LARGEST_FILE } from "../read/read-source.ts";
import { now } from "./clock.ts";
import { describeCapture } from "./describe-capture.ts";
import { describeProblem } from "./describe-problem.ts";
import type { Folders } from "./folders.ts";
import { type Loaded, loadDigest } from "./load-digest.ts";
import { say } from "./terminal.ts";
import { updateLedger } from "./update-ledger.ts";

const SLUG_LENGTH = 60;
const LONGEST_TITLE = 1000;

/**
 * Files a captured page under the day of its capture, takes it into the ledger and tells what was understood. The bytes of
 * the page are kept as they are, but for UTF-16, which becomes UTF-8. What fails later takes the filed page back.
 */
export async function capture(source: string, options: Folders & { readonly date?: string }): Promise<void> {
  // Settings that cannot be used stop the command before it has filed anything.
  await readSettings(options.settings);
  const saved = toUtf8(source, await readPage(source));
  const found = toDay(parse(source, saved).capture?.captured?.value.slice(0, "2025-08-02".length) ?? "");
  const stated = options.date ?? found ?? dayOf(now());
  const day = toDay(stated);
  if (day === undefined) throw new OwnerError(`--date: found "${stated}"; write a day as 2025-08-02`);
  if (options.date !== undefined && found !== undefined && found !== day)
    throw new OwnerError(`--date ${day}: the page itself says captured: ${found}; leave one of the two out`);
  // Without --date nobody has said when the page was captured, only that it was by now.
  const page = options.date === undefined || found !== undefined ? saved : stateCaptured(saved, day);
  const { capture: filed, problems } = parse(source, page);
  if (filed === undefined) throw new OwnerError(problems.map(describeProblem).join("\n"));
  if (page !== saved && filed.captured?.value !== day)
    throw new OwnerError(
      `--date ${day}: the front matter cannot take it in; write captured: ${day} there yourself`,
    );

  const content = resolve(options.content);
  const file = nameFile(filed.title, day);
  await filePage(content, file, page);
  const { settings, digest } = await takeIn(file, { ...options, content }).catch(async (error) => {
    await rm(join(content, file), { force: true });
    throw error;
  });
  say.line(`Filed as ${join(content, file)}\n${describeCapture(digest, file, settings.site.timeZone)}`);
}

/** Enters the articles of a filed page in the ledger, and no other change. */
async function takeIn(file: ContentPath, folders: Folders): Promise<Loaded> {
  const loaded = await loadDigest(folders);
  const { changes } = updateLedger(loaded.reading, loaded.digest, now());
  const ofPage = new Map(
    changes.filter(({ entry }) => entry.file === file).map(({ entry }) => [entry.id, entry]),
  );
  const others = loaded.reading.ledger.filter(({ id }) => !ofPage.has(id));
  await writeLedger(folders.content, [...others, ...ofPage.values()]);
  return loaded;
}

/** The bytes as they are filed: other files than UTF-16 hold ASCII, in which front matter can be put above them. */
function toUtf8(source: string, bytes: Buffer): Buffer {
  const { text, encoding, damagedLines } = decodeText(bytes);
  if (!encoding.startsWith("utf-16")) return bytes;
  if (damagedLines.length > 0)
    throw new OwnerError(
      `${source}:${damagedLines[0]}: found bytes that are no ${encoding.toUpperCase()}; save the page as UTF-8`,
    );
  return Buffer.from(text);
}

function parse(source: string, page: Buffer): ParsedCapture {
  return parseCapture(source, decodeText(page).text);
}

function nameFile(title: string, day: Day): ContentPath {
  const slug = spellInAscii(title.slice(0, LONGEST_TITLE)).slice(0, SLUG_LENGTH).replace(/-+$/, "") || "page";
  return `captures/${day}-${slug}.txt`;
}

/** Writes the page where none is yet; half a page, where the disk is full, is taken away again. */
async function filePage(content: string, file: ContentPath, page: Buffer): Promise<void> {
  const path = join(content, file);
  const folder = join(content, "captures");
  await mkdir(folder, { recursive: true });
  // Nothing behind a link would be read again.
  if ((await lstat(folder)).isSymbolicLink())
    throw new OwnerError(`${folder}: found a link; put a folder in its place`);
  try {
    await writeFile(path, page, { flag: "wx", flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST")
      throw new OwnerError(
        `${file}: such a capture is there already; remove it first, or give another --date`,
      );
    await rm(path, { force: true });
    throw error;
  }
}

/** Few enough bytes to be read again from where they are filed. */
async function readPage(path: string): Promise<Buffer> {
  const input: Readable = path === "-" ? process.stdin : createReadStream(path);
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of input) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > LARGEST_FILE)
        throw new OwnerError(
          `${path}: found more than ${LARGEST_FILE} bytes, which is the most for a page; cut it into pages`,
        );
    }
  } catch (error) {
    if (error instanceof OwnerError) throw error;
    throw new OwnerError(
      `${path}: could not be read (${(error as NodeJS.ErrnoException).code}); give the path of a page saved as text, or - for standard input`,
    );
  }
  return Buffer.concat(chunks);
}
