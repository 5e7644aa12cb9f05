import { isReservedName, LONGEST_NAME } from "./portable-name.ts";
import { spellInAscii } from "./spell-in-ascii.ts";

/** Characters of a name that are spelled out in its id; of a longer one a mark stands for the whole. */
const LONGEST_SPELLED = 80;

/** What no Latin letters stand for and a name must not lose all the same: "NHK 平和" is not NHK, "🤡 Post" not the Post. */
const UNSPELLED =
  /(?![\d\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Armenian}\p{sc=Georgian}\p{sc=Inherited}])[\p{Emoji_Presentation}\p{L}\p{M}\p{N}]/gu;

/**
 * The id of a name as it stands in an address: lower-case ASCII letters, digits and hyphens, at most 100 bytes, no name
 * that is reserved. Never empty: other characters give their hexadecimal numbers. Names that differ only in case,
 * accents or punctuation have one id.
 */
export function toNameId(name: string): string {
  const id = spell(name.slice(0, LONGEST_SPELLED));
  const isWhole = name.length <= LONGEST_SPELLED && id.length <= LONGEST_NAME;
  if (isWhole && !isReservedName(id)) return id;
  const mark = `-${markOf(name)}`;
  return `${id.slice(0, LONGEST_NAME - mark.length).replace(/-+$/, "")}${mark}`;
}

function spell(name: string): string {
  const spelled = name.normalize("NFC").replace(UNSPELLED, (character) => ` ${toHex(character)} `);
  return spellInAscii(spelled) || [...name].map(toHex).join("-") || "0";
}

function toHex(character: string): string {
  return character.codePointAt(0)?.toString(16) ?? "";
}

/** Seven letters and digits that stand for a name: FNV-1a of 32 bits (RFC 9923). */
function markOf(name: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, "0");
}
