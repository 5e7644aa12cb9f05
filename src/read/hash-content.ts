import { createHash } from "node:crypto";

/** Sixteen hexadecimal figures that change with the title or the text: SHA-256 of both, cut short. */
export function hashContent(title: string, text: string): string {
  return createHash("sha256").update(`${title}\n\n${text}`).digest("hex").slice(0, 16);
}
