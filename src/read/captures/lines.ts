/** A line of a captured page, its end trimmed, with its number in the file. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** The lines of a text; `first` is the number of the first one in its file. */
export function splitLines(text: string, first: number): Line[] {
  return text.split("\n").map((line, index) => ({ number: first + index, text: line.trimEnd() }));
}

export function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === "";
}

/** The lines that hold something. */
export function withoutBlank(lines: readonly Line[]): Line[] {
  return lines.filter((line) => !isBlank(line));
}

/** The body text of some lines: what they hold, joined by one line feed. */
export function joinLines(lines: readonly Line[]): string {
  return withoutBlank(lines)
    .map((line) => line.text.trim())
    .join("\n");
}
