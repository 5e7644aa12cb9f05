import type { Line } from "./lines.ts";

/** One related article of a page, in the lines that hold its parts; what is cut off or not stated is absent. */
export interface Item {
  /** Where it begins. */
  readonly line: number;
  readonly source?: Line;
  readonly age?: Line;
  readonly category?: Line;
  readonly title?: Line;
  readonly text: readonly Line[];
}
