import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { projectFolder } from "./folders.ts";
import { faceFiles } from "./read-faces.ts";

/** The last chunk of every PNG file (https://www.w3.org/TR/png-3/#11IEND): one without it was cut off. */
const PNG_END = Buffer.from("0000000049454e44ae426082", "hex");

/** Whatever else the pixels depend on. */
const DRAWN_BY = ["@resvg/resvg-js", "@expo-google-fonts/charis-sil"].map(
  (name) => `${name} ${createRequire(import.meta.url)(`${name}/package.json`).version}`,
);

/**
 * A card as PNG: the one drawn before, else drawn now. A folder of drawn cards that cannot be read or written costs time and
 * nothing else.
 */
export async function drawCard(svg: string, cache = join(projectFolder, ".cache/cards")): Promise<Buffer> {
  const key = createHash("sha256")
    .update([...DRAWN_BY, svg].join("\n"))
    .digest("hex");
  const file = join(cache, `${key}.png`);
  const known = await readFile(file).catch(() => undefined);
  if (known?.subarray(-PNG_END.length).equals(PNG_END)) return known;
  const drawn = await draw(svg);
  await keep(file, drawn).catch(() => undefined);
  return drawn;
}

async function draw(svg: string): Promise<Buffer> {
  // It takes its time to load, and most builds draw nothing.
  const { Resvg } = await import("@resvg/resvg-js");
  const font = { fontFiles: Object.values(faceFiles), loadSystemFonts: false };
  return new Resvg(svg, { font }).render().asPng();
}

/** Under another name first: a build beside this one must not read half a file. */
async function keep(file: string, bytes: Buffer): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
}
