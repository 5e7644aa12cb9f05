/** An address of the web without what leads to the same page: the s of https, the slash at its end, the fragment; undefined for others. */
export function normaliseAddress(text: string): string | undefined {
  if (!/^https?:/i.test(text) || !URL.canParse(text)) return undefined;
  const { host, pathname, search } = new URL(text);
  return `${host}${pathname.replace(/\/$/, "")}${search}`;
}
