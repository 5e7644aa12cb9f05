/** A file with what its owner states above the text. */
export interface FrontMatter {
  /** The YAML between the two lines of dashes; absent where the file opens otherwise. */
  readonly yaml?: string;
  /** The line of the file on which the YAML begins, from 1. */
  readonly yamlLine: number;
  readonly body: string;
  /** The line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
  /** What stands behind the opening dashes, such as `js`: no engine but YAML is run. */
  readonly engine?: string;
}

const OPENING = /^---[ \t]*(\S*)[ \t]*\n/;

/** Parts the front matter from the text. An opening without its closing line of dashes is text. */
export function splitFrontMatter(source: string): FrontMatter {
  const opening = OPENING.exec(source);
  const whole = { yamlLine: 1, body: source, bodyLine: 1 };
  if (opening === null) return whole;
  const start = opening[0].length;
  const closing = /^---[ \t]*(?:\n|$)/m.exec(source.slice(start));
  if (closing === null) return whole;
  const yaml = source.slice(start, start + closing.index);
  const engine = opening[1] ?? "";
  return {
    yaml,
    yamlLine: 2,
    body: source.slice(start + closing.index + closing[0].length),
    bodyLine: countLines(yaml) + 3,
    ...(engine !== "" && engine !== "yaml" && { engine }),
  };
}

function countLines(text: string): number {
  return text.split("\n").length - 1;
}
