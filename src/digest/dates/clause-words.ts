/** A word or mark of a sentence, in lower case, with its offsets. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Written with a capital: a name, unless it begins the sentence. */
  readonly isCapitalised: boolean;
}

/** The words and clause marks of a sentence in order. */
export function findClauseWords(sentence: string): Word[] {
  return [...sentence.matchAll(/[\p{L}\p{N}$€£]+(?:['’.,-][\p{L}\p{N}]+)*|[,;:–—]|--/gu)].map((match) => ({
    text: match[0].toLowerCase().replace("’", "'"),
    start: match.index,
    end: match.index + match[0].length,
    isCapitalised: /^\p{Lu}/u.test(match[0]),
  }));
}
