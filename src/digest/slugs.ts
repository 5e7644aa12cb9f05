import type { ArticleId, Day } from "./model.ts";
import { isReservedName, LONGEST_NAME } from "./text/portable-name.ts";
import { spellInAscii } from "./text/spell-in-ascii.ts";
import { compareText } from "./when.ts";

/** Characters of a title that can matter to its slug. */
const LONGEST_TITLE = 1000;

/** Characters of an id that tell two articles of one title apart: of a hash, one in 16 million. The last ones, since addresses begin alike. */
const SUFFIX_LENGTH = 6;

/**
 * A slug for each article: the ledger's where it has one, which never changes; else from the title, in lower-case letters,
 * digits and hyphens, at most 100 bytes, unlike every other. Of new articles with one title the first by edition, then
 * id, has the plain slug and each other one ends in characters of its id, so that a later arrival changes no slug.
 * The order of the articles makes no difference.
 */
export function chooseSlugs(
  articles: readonly { readonly id: ArticleId; readonly title: string; readonly edition?: Day }[],
  taken: ReadonlyMap<ArticleId, string>,
): ReadonlyMap<ArticleId, string> {
  const used = new Set([...taken.values()].map((slug) => slug.toLowerCase()));
  const slugs = new Map<ArticleId, string>();
  const inOrder = articles.toSorted(
    (a, b) => compareText(a.edition ?? "9999", b.edition ?? "9999") || compareText(a.id, b.id),
  );
  for (const { id, title } of inOrder) {
    const slug = taken.get(id) ?? findFree(toSlug(title) || toSlug(id), id, used);
    used.add(slug.toLowerCase());
    slugs.set(id, slug);
  }
  return slugs;
}

function findFree(plain: string, id: ArticleId, used: ReadonlySet<string>): string {
  if (plain !== "" && !isReservedName(plain) && !used.has(plain)) return plain;
  const stem = plain === "" ? "article" : plain;
  const marks = toMarks(id);
  for (
    let length = SUFFIX_LENGTH;
    length - SUFFIX_LENGTH < marks.length && length < LONGEST_NAME;
    length *= 2
  ) {
    const slug = withSuffix(stem, marks.slice(-length));
    if (!used.has(slug)) return slug;
  }
  for (let number = 2; ; number += 1) {
    const slug = withSuffix(stem, String(number));
    if (!used.has(slug)) return slug;
  }
}

function toSlug(text: string): string {
  return cutSlug(spellInAscii(text.slice(0, LONGEST_TITLE)), LONGEST_NAME);
}

function withSuffix(stem: string, suffix: string): string {
  return `${cutSlug(stem, Math.max(1, LONGEST_NAME - suffix.length - 1))}-${suffix}`;
}

/** At the last whole word that fits; a single word that does not is cut. */
function cutSlug(slug: string, length: number): string {
  if (slug.length <= length) return slug;
  const hyphen = slug.lastIndexOf("-", length);
  return slug.slice(0, hyphen > 0 ? hyphen : length);
}

/** The letters and digits of an id, those of another script as the numbers of their characters. */
function toMarks(id: ArticleId): string {
  return [...id.toLowerCase()]
    .map((character) =>
      /[a-z\d]/.test(character)
        ? character
        : /[\p{L}\p{N}]/u.test(character)
          ? character.codePointAt(0)?.toString(36)
          : "",
    )
    .join("");
}
