import type { Block } from "../scan-page.ts";
import type { PageTraits } from "./find-date-clues.ts";
import type { FigureOrder } from "./find-written-days.ts";

/** Hosts of countries where English is written, and the day stands first. */
const DAY_FIRST = /\.(?:uk|au|nz|ie|in|za|sg|my|ng|ke|gh|pk|lk)$/;

/** Pages write figures in one order, which one of them that cannot be read twice tells; else the language or the country. */
export function chooseFigureOrder(blocks: readonly Block[], { language, address }: PageTraits): FigureOrder {
  let [dayFirst, monthFirst] = [0, 0];
  for (const { text } of blocks)
    for (const [, a = "", b = ""] of text.matchAll(
      /(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-](?:20)?\d{2}(?![\d/])/g,
    )) {
      if (Number(a) > 12 && Number(b) <= 12) dayFirst += 1;
      if (Number(b) > 12 && Number(a) <= 12) monthFirst += 1;
    }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? "day first" : "month first";
  if (language === undefined) return "unknown";
  if (/^en-us\b/i.test(language)) return "month first";
  if (!/^en$/i.test(language)) return "day first";
  return address !== undefined && DAY_FIRST.test(new URL(address).hostname) ? "day first" : "unknown";
}
