import { arch, availableParallelism, platform } from "node:os";

/** Prints rows under their headings in the form in which they stand in README.md. */
export function printTable(
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const cells = [headings, ...rows].map((row) => row.map(String));
  const widths = headings.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = cells;
  console.log(
    [line(head), `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`, ...body.map(line)].join("\n"),
  );
}

/** Prints what the figures were taken on. */
export function printMachine(): void {
  console.log(`\nNode ${process.versions.node}, ${platform()} ${arch()}, ${availableParallelism()} cores.`);
}

/** A share as news prints it in tables of results: ".733". */
export function formatShare(share: number): string {
  return share.toFixed(3).replace(/^0/, "");
}
