import palette from "picocolors";

/** Somebody sits before it, and it can write over a line. */
const isInteractive =
  process.stderr.isTTY === true && process.env.CI === undefined && process.env.TERM !== "dumb";

/** Messages go to standard error, so it is not the colours of standard output that count. */
const colors = palette.createColors(
  palette.isColorSupported && (process.stderr.isTTY === true || process.env.FORCE_COLOR !== undefined),
);

/** What a terminal obeys instead of showing it, and marks that turn the direction of what follows. */
const OBEYED = /(?!\n)[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** Back to the start of the line, and nothing left on it (ECMA-48, CR and EL). */
const CLEAR_LINE = "\r\u001b[2K";

/** Text of any origin as it may be printed: what would be obeyed is spelled out as JSON spells it, `\u001b`. */
export function spellOut(text: string): string {
  return text.replace(OBEYED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The same on one line: the name of a file may hold a line feed, and must not pass for two messages. */
export function spellOutLine(text: string): string {
  return spellOut(text).replaceAll("\n", "\\n");
}

/** Messages for people, always on standard error, so that standard output stays data. Nothing else writes to either. */
export const say = {
  line: (text: string) => process.stderr.write(`${spellOut(text)}\n`),
  warning: (text: string) => process.stderr.write(`${colors.yellow("warning")} ${spellOut(text)}\n`),
  error: (text: string) => process.stderr.write(`${colors.red("error")} ${spellOut(text)}\n`),
  data: (text: string) => process.stdout.write(`${spellOut(text)}\n`),
};

/** Seconds as people say them: "0.4 s", "12 s". */
export function spellSeconds(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  return `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;
}

/** Begins a phase of the work, and so ends the one before. */
export type BeginPhase = (name: string) => void;

/**
 * Does work in phases and names each as it begins: on a terminal its line gets the time it took, elsewhere (a log, CI) it is
 * a plain line. Work that fails leaves its phase standing, so that the message below tells where.
 */
export async function withPhases<Result>(work: (begin: BeginPhase) => Promise<Result>): Promise<Result> {
  let end = () => {};
  const begin = (name: string) => {
    end();
    if (!isInteractive) return void say.line(name);
    const began = performance.now();
    process.stderr.write(`${name} …`);
    end = () => {
      const took = spellSeconds(performance.now() - began);
      process.stderr.write(`${CLEAR_LINE}${name.padEnd(24)}${colors.dim(took.padStart(8))}\n`);
    };
  };
  try {
    return await work(begin);
  } finally {
    end();
  }
}
