import type { Readable, Writable } from "node:stream";
import { confirm, isCancel, text } from "@clack/prompts";
import { checkAnswer, isOptional, type Key } from "./answers.ts";

/** Where questions are asked and answered. */
export interface Desk {
  readonly input: Readable;
  readonly output: Writable;
}

/** The owner has left the desk: nothing is to be written. */
export class Cancelled extends Error {}

interface Question {
  readonly message: string;
  /** Shown where nothing is written yet. */
  readonly example?: string;
}

/** Each fits a window of 60 columns. */
const QUESTIONS: Readonly<Record<Key, Question>> = {
  title: { message: "What is the digest called?", example: "The Harbour Daybook" },
  description: { message: "What is it about, in a sentence?" },
  address: { message: "Where will it be served?", example: "https://example.org/news/" },
  "owner.name": { message: "Who answers for it?", example: "a name, shown on the site" },
  "owner.email": { message: "At what e-mail address?", example: "shown on the site; nothing for none" },
  language: { message: "In what language? (en, ar, pt-BR …)" },
  timeZone: { message: "In what time zone are clock times shown?" },
  identity: { message: "How do feed readers know it? Never changed later" },
};

/** Asks one question until the answer can be used; an empty one where it may be left out is absent. */
export async function askKey(
  key: Key,
  proposal: string | undefined,
  desk: Desk,
): Promise<string | undefined> {
  const answer = await text({
    ...desk,
    message: QUESTIONS[key].message,
    placeholder: QUESTIONS[key].example ?? "",
    ...(proposal !== undefined && { initialValue: proposal }),
    validate: (given = "") => {
      if (given.trim() === "" && isOptional(key)) return undefined;
      const checked = checkAnswer(key, given);
      return "remedy" in checked ? checked.remedy : undefined;
    },
  });
  if (isCancel(answer)) throw new Cancelled();
  const checked = checkAnswer(key, answer ?? "");
  return "value" in checked ? checked.value : undefined;
}

/** Asks for a text that a check may refuse with what to write instead; an empty one is absent. */
export async function askText(
  message: string,
  example: string,
  refuse: (answer: string) => string | undefined,
  desk: Desk,
): Promise<string | undefined> {
  const answer = await text({
    ...desk,
    message,
    placeholder: example,
    validate: (given = "") => (given.trim() === "" ? undefined : refuse(given)),
  });
  if (isCancel(answer)) throw new Cancelled();
  return (answer ?? "").trim() === "" ? undefined : answer;
}

/** Asks for a yes or no; Enter takes the one that is proposed. */
export async function askConsent(message: string, proposal: boolean, desk: Desk): Promise<boolean> {
  const answer = await confirm({ ...desk, message, initialValue: proposal });
  if (isCancel(answer)) throw new Cancelled();
  return answer;
}
