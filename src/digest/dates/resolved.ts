import type { Part } from "./expressions/expression.ts";

/** An EDTF value, with the part of it that is meant. */
export interface Resolved {
  readonly edtf: string;
  readonly part?: Part;
}

/** An EDTF value with the part that the words name, if they do. */
export function withPart(edtf: string, part: Part | undefined): Resolved {
  return { edtf, ...(part !== undefined && { part }) };
}

/** A year of EDTF: four figures. */
export function toYear(year: number): string {
  return String(year).padStart(4, "0");
}
