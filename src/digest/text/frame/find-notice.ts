import type { Passage } from "../../model.ts";

/** "[Copyright The Jiji Press, Ltd.]", with what stands behind it. */
export type Notice = Passage & { readonly holder: Passage };

/** Characters at the end of a text in which a notice stands. */
const REACH = 200;

const NOTICE =
  /(?:\[\s*|\(\s*)?(?:Copyright(?:\s*\([cC]\)|\s*©)?|\([cC]\)\s*Copyright|©)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s+)?(?:by\s+)?(?<holder>[^\].()\n]{2,60}?(?:,?\s(?:Ltd|Inc|Co|Corp|LLC|plc)\.?)?)(?:,?\s+\d{4})?(?:\.?\s*All rights reserved\.?)?\s*(?:\]|\)|\.|$)[^\n]{0,40}$/du;

const NAMES_ONLY = /^(?:(?:[Tt]he|and|of|&|[\p{Lu}\p{N}]\S*)(?:\s+|$))+$/u;

/** The copyright notice that closes a text, looked for from an offset on; undefined where there is none. */
export function findNotice(text: string, from: number): Notice | undefined {
  const offset = Math.max(from, text.length - REACH);
  const match = NOTICE.exec(text.slice(offset));
  const range = match?.indices?.groups?.holder;
  if (match === null || range === undefined) return undefined;
  const holder = { start: offset + range[0], end: offset + range[1] };
  // "Copyright law is complex." is a sentence: without a bracket, sign or year only names may follow the word.
  const isBare = /^Copyright\s+(?!\(|©|\d|by\s)/.test(match[0]);
  if (isBare && !NAMES_ONLY.test(text.slice(holder.start, holder.end))) return undefined;
  return { start: offset + match.index, end: text.trimEnd().length, holder };
}
