/** English words too common to tell one text from another. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also although am among an and any are as at be became because become been
  before being below between both but by came can could did do does doing down during each even every few first for
  from further get go going good had has have having he her here hers him his how however i if in into is it its itself
  just last least less like made make many may me might more most much must my new next no nor not now of off on once
  one only or other others our out over own per put quite same say said says second see seen set several she should
  since so some still such take than that the their them then there these they third this those though three through
  time to too took two under until up upon us use very was way we well were what when where whether which while who
  whom whose why will with within without would year years yet you your
  across along amid amidst around behind beneath beside besides beyond despite inside near onto outside past toward
  towards throughout underneath unlike via`.split(/\s+/),
);

/** The words of a text in lower case, letters and figures only, possessive endings dropped. */
export function findWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []).map((word) =>
    /['’]/.test(word) ? word.replace(/['’]s?$/u, "").replace(/['’]s(?=$|-)/gu, "") : word,
  );
}

/** The words that carry meaning: those of `findWords` that are not common and longer than one character. */
export function findContentWords(text: string): string[] {
  return findWords(text).filter((word) => word.length > 1 && !STOP_WORDS.has(word));
}

/** Whether a lower-case word is too common to tell one text from another. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
