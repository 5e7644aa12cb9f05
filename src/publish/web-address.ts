/** What RFC 3986 allows of a path, query and fragment, besides letters and figures. */
const FOREIGN = /%(?![\da-f]{2})|[^\w;/?:@&=+$.\-!~*'()%,#]/gi;

/** The address in normal form; undefined unless it is one of the web: a captured page may carry `javascript:` ones. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? strictAddress(url) : undefined;
}

/**
 * A web address by the letter of RFC 3986: browsers let some characters stand that it does not know, such as `|` and
 * brackets. Throws a TypeError for what is no address.
 */
export function strictAddress(url: string): string {
  const { href, protocol } = new URL(url);
  const path = href.indexOf("/", `${protocol}//`.length);
  const [rest = "", ...fragments] = href.slice(path).split("#");
  const whole = fragments.length === 0 ? rest : `${rest}#${fragments.join("%23")}`;
  return href.slice(0, path) + whole.replace(FOREIGN, encodeURIComponent);
}
