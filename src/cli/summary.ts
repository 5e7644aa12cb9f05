import type { Article } from "../digest/model.ts";
import { isStatedDay } from "../digest/when.ts";
import type { SiteDocument } from "../publish/documents.ts";
import type { Site } from "../publish/site/site.ts";
import { isFault } from "./faults.ts";
import { spellSeconds } from "./terminal.ts";

/** One figure of a build; a part of the figure above it has the depth 1. */
type Row = readonly [label: string, figure: string | number, depth?: 1];

/**
 * What a build made of the content, as a table of one figure a line, always in the same order: labels to the left, figures
 * to the right, 34 columns at most, so that it stands in the narrowest window.
 */
export function summarise(
  { digest, feeds }: Pick<Site, "digest" | "feeds">,
  documents: readonly SiteDocument[],
  milliseconds: number,
): string {
  const { articles, stories, events, problems } = digest;
  const having = (test: (article: Article) => boolean) => articles.filter(test).length;
  const exact = having(({ published }) => published !== undefined && isStatedDay(published));
  const unknown = having(({ published }) => published === undefined);
  const faults = problems.filter(isFault).length;
  return align([
    ["Articles", articles.length],
    ["dated exactly", exact, 1],
    ["date inferred", articles.length - exact - unknown, 1],
    ["date unknown", unknown, 1],
    ["Stories", stories.length],
    ["Events", events.length],
    ["Pages", documents.filter(({ path }) => path.endsWith(".html")).length],
    ["Feeds", feeds.length],
    ["Files", documents.length],
    ["Size", spellSize(documents.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0))],
    ["Problems", problems.length],
    ["could not be used", faults, 1],
    ["in doubt", problems.length - faults, 1],
    ["Time", spellSeconds(milliseconds)],
  ]);
}

function align(rows: readonly Row[]): string {
  const labels = rows.map(([label, , depth = 0]) => `${"  ".repeat(depth)}${label}`);
  const figures = rows.map(([, figure]) => String(figure));
  const [left, right] = [labels, figures].map((column) => Math.max(...column.map(({ length }) => length)));
  return labels
    .map((label, row) => `${label.padEnd(left ?? 0)}  ${(figures[row] ?? "").padStart(right ?? 0)}`)
    .join("\n");
}

/** Bytes in the unit that leaves few digits, in steps of a thousand (IEC 80000-13): "640 kB", "1.2 MB". */
function spellSize(bytes: number): string {
  const kilobytes = Math.ceil(bytes / 1000);
  return kilobytes < 1000 ? `${kilobytes} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
