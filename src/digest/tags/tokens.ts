import type { Passage } from "../model.ts";

/** A word of a title or text, without its possessive ending. */
export interface Token extends Passage {
  /** As written, without full stops: "US" for "U.S.". */
  readonly word: string;
  readonly lower: string;
  readonly isCapital: boolean;
  /** It begins a sentence, a quotation or a line, where a capital tells nothing. */
  readonly isInitial: boolean;
  /** What joins it to the word before: one space or hyphen, as in a name; else nothing does. */
  readonly joint: " " | "-" | undefined;
}

// First the codes under which shares are traded, which are no words: "<ROK>", "(AAPL.O)", "(NYSE: UK)".
const WORD =
  /<\p{Lu}[\p{Lu}\d]*(?:\.\p{Lu}{1,2})*>|\(\p{Lu}{1,5}\.\p{Lu}{1,2}\)|\((?:NYSE|NASDAQ|Nasdaq|LSE|TSX|ASX): ?\p{Lu}{1,5}\)|(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’](?![sS](?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*/gu;

/** Words whose full stop ends no sentence, and initials ("John F. Kennedy"). */
const ABBREVIATION =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Gov|Sen|Rep|Rev|Hon|St|Jr|Sr|\p{Lu})$/u;

/** Longer words are none: what follows in this many characters of a word cannot be a name. */
const LONGEST_WORD = 40;

/** The words of a part of a title or text, in order. */
export function findTokens(text: string, range: Passage): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(range.start, range.end);
  let before: Token | undefined;
  for (const match of part.matchAll(WORD)) {
    const written = match[0];
    if (written.startsWith("<") || written.startsWith("(")) continue;
    const start = range.start + match.index;
    const isPossessive =
      (written === "s" || written === "S") && /^\p{L}['’]$/u.test(text.slice(Math.max(0, start - 2), start));
    if (written.length > LONGEST_WORD || isPossessive) continue;
    const gap = text.slice(Math.max(before?.end ?? range.start, start - 12), start);
    const word = written.includes(".") ? written.replaceAll(".", "") : written;
    const { isInitial, joint } = readGap(gap, before);
    const token = {
      start,
      end: start + written.length,
      word,
      lower: word.toLowerCase(),
      isCapital: /^\p{Lu}/u.test(word),
      isInitial,
      joint,
    };
    before = range.in === "title" ? { in: "title", ...token } : token;
    tokens.push(before);
  }
  return tokens;
}

type Gap = Pick<Token, "isInitial" | "joint">;
const SPACE: Gap = { isInitial: false, joint: " " };
const HYPHEN: Gap = { isInitial: false, joint: "-" };

/** What stands between two words; mostly one space. */
function readGap(gap: string, before: Token | undefined): Gap {
  if (before === undefined) return { isInitial: true, joint: undefined };
  if (gap === " ") return SPACE;
  if (gap === "-" || gap === "‑") return HYPHEN;
  if (gap === ". " && ABBREVIATION.test(before.word)) return SPACE;
  return {
    isInitial: /[.!?…:\n“‘•]|(?:^|\s)["'’]$|--|[–—]/u.test(gap),
    joint: /^[^\S\n]$/u.test(gap) ? " " : undefined,
  };
}
