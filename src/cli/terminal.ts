import { spinner } from "@clack/prompts";
import colors from "picocolors";

const isInteractive = process.stderr.isTTY === true && process.env.CI === undefined;

/** Messages for people: always on standard error, so that standard output stays data. */
export const say = {
  line: (text: string) => process.stderr.write(`${text}\n`),
  warning: (text: string) => process.stderr.write(`${colors.yellow("warning")} ${text}\n`),
  error: (text: string) => process.stderr.write(`${colors.red("error")} ${text}\n`),
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
