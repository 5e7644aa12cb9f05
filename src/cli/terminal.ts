import { spinner } from "@clack/prompts";
import colors from "picocolors";

const isInteractive = process.stderr.isTTY === true && process.env.CI === undefined;

/** What a terminal obeys instead of showing it, and marks that turn the direction of what follows. */
const OBEYED = /(?!\n)[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

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

/** Does the work and, on a terminal, shows that it is under way once it has taken a second. */
export async function withProgress<Result>(message: string, work: () => Promise<Result>): Promise<Result> {
  if (!isInteractive) return work();
  const progress = spinner({ output: process.stderr });
  let isShown = false;
  const timer = setTimeout(() => {
    isShown = true;
    progress.start(message);
  }, 1000);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    if (isShown) progress.stop(message);
  }
}
