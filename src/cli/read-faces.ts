import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { CardFaces } from "../publish/cards/render-card.ts";
import { parseTypeface } from "../publish/cards/typeface.ts";

const FAMILY = "Charis SIL";

const { resolve } = createRequire(import.meta.url);

/** Charis SIL, which goes back to the Charter that the stylesheet asks for. */
export const faceFiles = {
  regular: resolve("@expo-google-fonts/charis-sil/400Regular/CharisSIL_400Regular.ttf"),
  bold: resolve("@expo-google-fonts/charis-sil/700Bold/CharisSIL_700Bold.ttf"),
} as const;

/** The faces that cards are set in. */
export async function readFaces(): Promise<CardFaces> {
  const [regular, bold] = await Promise.all(
    [faceFiles.regular, faceFiles.bold].map(async (file) => parseTypeface(await readFile(file))),
  );
  if (regular === undefined || bold === undefined) throw new Error("The faces of cards are missing");
  return { family: FAMILY, regular, bold };
}
