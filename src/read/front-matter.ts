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

/** More, in characters, is no front matter that anyone wrote; checking the keys of a map takes the square of their number. */
export const LARGEST_FRONT_MATTER = 20_000;

const DASHES = "---";
/** One word, as gray-matter has it (https://github.com/jonschlinkert/gray-matter#optionslanguage); several are a line of text. */
const ENGINE = /^(?:[a-z][\w.+-]*)?$/i;
const YAML = /^(?:ya?ml)?$/i;

/** Parts the front matter from the text. An opening without its closing line of dashes is text. */
export function splitFrontMatter(source: string): FrontMatter {
  const whole = { yamlLine: 1, body: source, bodyLine: 1 };
  const start = source.indexOf("\n") + 1;
  const engine = source.slice(DASHES.length, Math.max(start, DASHES.length)).trim();
  if (start === 0 || !source.startsWith(DASHES) || !ENGINE.test(engine)) return whole;
  const closing = /^---[ \t]*(?:\n|$)/m.exec(source.slice(start));
  if (closing === null) return whole;
  const yaml = source.slice(start, start + closing.index);
  return {
    yaml,
    yamlLine: 2,
    body: source.slice(start + closing.index + closing[0].length),
    bodyLine: countLines(yaml) + 3,
    ...(!YAML.test(engine) && { engine }),
  };
}

function countLines(text: string): number {
  return text.split("\n").length - 1;
}
