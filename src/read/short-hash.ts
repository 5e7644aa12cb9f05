import { createHash } from "node:crypto";

const LENGTH = 10;

/** Ten characters (letters a-v and figures) that stand for a text: 50 bits, so two in a million articles never meet by chance. */
export function shortHash(text: string): string {
  const bits = BigInt(`0x${createHash("sha256").update(text).digest("hex")}`);
  return bits.toString(32).padStart(52, "0").slice(-LENGTH);
}
