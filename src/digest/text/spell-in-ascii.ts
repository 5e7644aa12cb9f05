import slugify from "@sindresorhus/slugify";

/** Characters that are kept or become a hyphen, each by itself: no transliteration, which takes a millisecond a text. */
const PLAIN = /^[ -%(-\]_a-~]*$/;

/** A text in lower-case ASCII letters and digits with single hyphens between; empty where Latin letters stand for none of it. */
export function spellInAscii(text: string): string {
  // Without its apostrophe "People's" stays a word: slugify keeps only some of them together.
  const bare = text.replace(/(?<=\p{L})['’](?=\p{L})/gu, "");
  if (!PLAIN.test(bare)) return slugify(bare, { decamelize: false });
  return bare
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "-")
    .replace(/^-|-$/g, "");
}
