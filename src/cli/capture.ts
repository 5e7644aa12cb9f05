import { lstat, mkdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { ContentPath, Day } from "../digest/model.ts";
import { spellInAscii } from "../digest/text/spell-in-ascii.ts";
import { dayOf, toDay } from "../digest/when.ts";
import { type ParsedCapture, parseCapture } from "../read/captures/parse-capture.ts";
import { stateCaptured } from "../read/captures/state-captured.ts";
import { decodeText, type Hints } from "../read/decode-text.ts";
import { parseHtml } from "../read/html/parse-html.ts";
import { OwnerError } from "../read/owner-error.ts";
import { readSettings } from "../read/read-settings.ts";
import { now } from "./clock.ts";
import { describeCapture } from "./describe-capture.ts";
import { describeProblem } from "./describe-problem.ts";
import type { Folders } from "./folders.ts";
import { type Page, readPage } from "./read-page.ts";
import { takeIn } from "./take-in.ts";
import { say } from "./terminal.ts";

const SLUG_LENGTH = 60;
const LONGEST_TITLE = 1000;

/**
 * Files a captured page, saved as text or as HTML, under the day of its capture, takes it into the ledger and tells what was
 * understood. The bytes of the page are kept as they are, packed HTML as it was packed, but for UTF-16, which becomes UTF-8.
 * What fails later takes the filed page back.
 */
export async function capture(source: string, options: Folders & { readonly date?: string }): Promise<void> {
  // Settings that cannot be used stop the command before it has filed anything.
  await readSettings(options.settings);
  const given = await readPage(source);
  const saved = toUtf8(source, given);
  const found = toDay(parse(source, saved).capture?.captured?.value.slice(0, "2025-08-02".length) ?? "");
  const stated = options.date ?? found ?? dayOf(now());
  const day = toDay(stated);
  if (day === undefined) throw new OwnerError(`--date: found "${stated}"; write a day as 2025-08-02`);
  if (options.date !== undefined && found !== undefined && found !== day)
    throw new OwnerError(`--date ${day}: the page itself says captured: ${found}; leave one of the two out`);
  // Without --date nobody has said when the page was captured, only that it was by now.
  const page = options.date === undefined || found !== undefined ? saved : dated(saved, day);
  const { capture: filed, problems } = parse(source, page);
  if (filed === undefined) throw new OwnerError(problems.map(describeProblem).join("\n"));
  if (page !== saved && filed.captured?.value !== day)
    throw new OwnerError(
      `--date ${day}: the front matter cannot take it in; write captured: ${day} there yourself`,
    );

  const content = resolve(options.content);
  const file = nameFile(filed.title, day, page);
  await filePage(content, file, page.packed ?? page.bytes);
  const { settings, digest } = await takeIn({ ...options, content }, (one) => one === file).catch(
    async (error) => {
      await rm(join(content, file), { force: true });
      throw error;
    },
  );
  say.line(`Filed as ${join(content, file)}\n${describeCapture(digest, file, settings.site.timeZone)}`);
}

/** The page with the day above it; it cannot stay packed. */
function dated({ bytes, isHtml }: Page, day: Day): Page {
  return { bytes: stateCaptured(bytes, day), isHtml };
}

/** The page as it is filed: other files than UTF-16 hold ASCII, in which front matter can be put above them. */
function toUtf8(source: string, page: Page): Page {
  const { text, encoding, damagedLines } = decode(page);
  // What is packed may stay as it is where nothing above it is looked for: HTML, and no other page.
  if (!encoding.startsWith("utf-16")) return page.isHtml ? page : { bytes: page.bytes, isHtml: false };
  if (damagedLines.length > 0)
    throw new OwnerError(
      `${source}:${damagedLines[0]}: found bytes that are no ${encoding.toUpperCase()}; save the page as UTF-8`,
    );
  return { bytes: Buffer.from(text), isHtml: page.isHtml };
}

function parse(source: string, page: Page): ParsedCapture {
  return (page.isHtml ? parseHtml : parseCapture)(source, decode(page).text);
}

function decode({ bytes, isHtml }: Page) {
  const hints: Hints = isHtml ? { markup: "html" } : {};
  return decodeText(bytes, hints);
}

function nameFile(title: string, day: Day, { isHtml, packed }: Page): ContentPath {
  const slug = spellInAscii(title.slice(0, LONGEST_TITLE)).slice(0, SLUG_LENGTH).replace(/-+$/, "") || "page";
  const ending = isHtml ? `.html${packed === undefined ? "" : ".gz"}` : ".txt";
  return `captures/${day}-${slug}${ending}`;
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
