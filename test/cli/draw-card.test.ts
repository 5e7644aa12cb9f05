import { mkdtemp, readdir, readFile, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { beforeEach, describe, expect, test } from "vitest";
import { drawCard } from "../../src/cli/draw-card.ts";
import { faceFiles, readFaces } from "../../src/cli/read-faces.ts";
import { renderCard } from "../../src/publish/cards/render-card.ts";

const faces = await readFaces();
const SVG = renderCard({ site: "The Ledger", title: "Rails" }, faces) ?? "";

let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), "daybook-cards-"));
});

describe("drawCard", () => {
  test("gives a PNG of 1200 by 630 pixels, and the same bytes each time", async () => {
    const drawn = await drawCard(SVG, cache);
    expect(drawn.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([drawn.readUInt32BE(16), drawn.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(await drawCard(SVG, await mkdtemp(join(tmpdir(), "daybook-cards-")))).toEqual(drawn);
  });

  test("takes what was drawn before", async () => {
    const drawn = await drawCard(SVG, cache);
    const [name = ""] = await readdir(cache);
    const marked = Buffer.concat([Buffer.from("mark"), drawn]);
    await writeFile(join(cache, name), marked);
    expect(await drawCard(SVG, cache)).toEqual(marked);
  });

  test("draws anew what was cut off, and keeps that", async () => {
    const drawn = await drawCard(SVG, cache);
    const [name = ""] = await readdir(cache);
    await truncate(join(cache, name), 1000);
    expect(await drawCard(SVG, cache)).toEqual(drawn);
    expect(await readFile(join(cache, name))).toEqual(drawn);
  });

  test("does without a folder that cannot be made", async () => {
    const file = join(cache, "file");
    await writeFile(file, "");
    expect(await drawCard(SVG, join(file, "cards"))).toEqual(await drawCard(SVG, cache));
  });
});

/** The pixels of a card that are not paper, below its coloured edge. */
function findInk(svg: string): { left: number; right: number; bottom: number; below: (y: number) => number } {
  const font = { fontFiles: Object.values(faceFiles), loadSystemFonts: false };
  const { pixels, width, height } = new Resvg(svg, { font }).render();
  const ink: [x: number, y: number][] = [];
  for (let y = 12; y < height; y += 1)
    for (let x = 0; x < width; x += 1) if ((pixels[(y * width + x) * 4] ?? 255) < 200) ink.push([x, y]);
  return {
    left: Math.min(...ink.map(([x]) => x)),
    right: ink.reduce((right, [x]) => Math.max(right, x), 0),
    bottom: ink.reduce((bottom, [, y]) => Math.max(bottom, y), 0),
    below: (from) => ink.filter(([, y]) => y > from).length,
  };
}

describe("whatever the title, it is drawn within the margins", () => {
  const day = { short: "31 Dec", year: "2025" };
  const words = "Two appointments on one Friday and nothing else in common, says internationalisation ";
  const titles = [
    "I",
    "W",
    ...[10, 60, 120, 200, 300].map((length) => words.repeat(4).slice(0, length)),
    ...[20, 300].map((length) => "W".repeat(length)),
    "f".repeat(300),
    "AVAVAVAV ".repeat(33),
    "Выборы в субботу ".repeat(17),
    "Bầu cử ".repeat(40),
    "e\u0323\u0302".repeat(100),
    "\u201D\u2014".repeat(150),
  ];
  test.each(titles)("%s", (title) => {
    for (const card of [
      renderCard({ site: "The Ledger", title, day }, faces),
      renderCard({ site: title, title: "Rails" }, faces),
      renderCard({ site: title, description: title }, faces),
    ]) {
      const ink = findInk(card ?? "");
      expect(ink.left).toBeGreaterThan(70);
      expect(ink.right).toBeLessThan(1130);
      expect(ink.bottom).toBeLessThan(600);
      // A face that is not there would leave the lower part empty, without an error.
      expect(ink.below(160)).toBeGreaterThan(100);
    }
  });
});
