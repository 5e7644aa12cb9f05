const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * At most so many UTF-16 code units, ending with a whole word where one ends in the second half, else between two of what a
 * reader takes for one character.
 */
export function cutShort(text: string, longest: number): { readonly words: string; readonly isCut: boolean } {
  if (text.length <= longest) return { words: text, isCut: false };
  const space = text.slice(0, longest + 1).search(/\s\S*$/);
  const end = space > longest / 2 ? space : findBoundary(text, longest);
  return { words: text.slice(0, end), isCut: true };
}

function findBoundary(text: string, longest: number): number {
  const boundary = graphemes.segment(text.slice(0, 2 * longest)).containing(longest)?.index ?? 0;
  if (boundary > longest / 2) return boundary;
  // One letter under a hundred accents: half a surrogate pair is all that must not be left.
  return /[\uD800-\uDBFF]/.test(text.charAt(longest - 1)) ? longest - 1 : longest;
}
