import slugify from "@sindresorhus/slugify";

/** Characters of a name that can matter to its id. */
const LONGEST_NAME = 80;

/**
 * The id of a name as it stands in an address: lower-case letters, digits and hyphens. Never empty: a name without any
 * of them gives the hexadecimal numbers of its characters.
 */
export function toNameId(name: string): string {
  // Without its apostrophe "People's" stays a word: slugify keeps only some of them together.
  const bare = name.slice(0, LONGEST_NAME).replace(/(?<=\p{L})['’](?=\p{L})/gu, "");
  // Transliteration is slow, and these characters need none.
  if (/^[A-Za-z][A-Za-z\d .,-]*$/.test(bare))
    return bare
      .toLowerCase()
      .replace(/[^a-z\d]+/g, "-")
      .replace(/-$/, "");
  return (
    slugify(bare, { decamelize: false }) ||
    [...bare].map((character) => character.codePointAt(0)?.toString(16)).join("-") ||
    "0"
  );
}
