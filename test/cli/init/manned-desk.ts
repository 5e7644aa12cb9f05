import { PassThrough } from "node:stream";
import type { Desk } from "../../../src/cli/init/questions.ts";

export const ENTER = "\r";
export const CTRL_C = "\u0003";
/** Clears what stands in the line. */
export const CLEAR = "\u0015";

/** Time for a prompt to be ready for keys, in milliseconds. */
const SETTLE = 20;

/** A desk at which somebody types some keys as soon as a text is shown, question by question. */
export function manDesk(
  script: readonly (readonly [shown: string, keys: string])[],
): Desk & { shown(): string } {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns: 100 });
  const steps = [...script];
  let all = "";
  let unread = "";
  output.setEncoding("utf8").on("data", (text: string) => {
    all += text;
    unread += text;
    const step = steps[0];
    if (step === undefined || !unread.includes(step[0])) return;
    steps.shift();
    unread = "";
    setTimeout(() => input.write(step[1]), SETTLE);
  });
  return { input, output, shown: () => all };
}
