/** Longer ones are no addresses that anybody follows. */
const LONGEST = 2000;

/** An address of the web, absolute, by its base; undefined for anything else, `javascript:` and its like among it. */
export function resolveAddress(address: string | undefined, base?: string): string | undefined {
  const written = address?.trim() ?? "";
  if (written === "" || written.length > LONGEST) return undefined;
  if (!URL.canParse(written, base)) return undefined;
  const { href, protocol } = new URL(written, base);
  return protocol === "http:" || protocol === "https:" ? href : undefined;
}
