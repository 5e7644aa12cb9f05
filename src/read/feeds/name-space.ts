/** The vocabularies of feeds, each under the name by which all know it; none for RSS, Atom and CDF themselves. */
const VOCABULARIES: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?$/i, "content"],
  [/^https?:\/\/(?:www\.)?purl\.org\/(?:dc\/elements\/|metadata\/dublin_core)/i, "dc"],
  [/^https?:\/\/purl\.org\/dc\/terms\/?/i, "dcterms"],
  [/^https?:\/\/rssnamespace\.org\/feedburner\//i, "feedburner"],
  [/^https?:\/\/www\.itunes\.com\/dtds\//i, "itunes"],
  [/^https?:\/\/(?:search|tools\.search)\.yahoo\.com\/mrss/i, "media"],
  [/^https?:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns/i, "rdf"],
  [/^https?:\/\/www\.w3\.org\/1999\/xhtml/i, "xhtml"],
  [
    /^https?:\/\/(?:www\.w3\.org\/2005\/atom|purl\.org\/(?:atom\/|rss\/1\.0\/?$|net\/rss1\.1)|(?:my|channel)\.netscape\.com\/rdf\/|backend\.userland\.com\/rss|blogs\.law\.harvard\.edu\/tech\/rss|cyber\.law\.harvard\.edu\/rss)/i,
    "",
  ],
];
const KNOWN = new Map([...VOCABULARIES.map(([, name]) => [name, name] as const), ["atom", ""] as const]);

/** Whether an address names one of them. */
export function isVocabulary(address: string): boolean {
  return VOCABULARIES.some(([form]) => form.test(address));
}

/** The name of an element by what its prefix stands for, not by the prefix itself. */
export function nameSpace(tag: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = tag.indexOf(":");
  const prefix = colon < 0 ? "" : tag.slice(0, colon);
  const local = tag.slice(colon + 1);
  const address = prefixes.get(prefix);
  const vocabulary =
    address === undefined || address === ""
      ? (KNOWN.get(prefix) ?? prefix)
      : (VOCABULARIES.find(([form]) => form.test(address))?.[1] ?? (prefix || `<${address}>`));
  return vocabulary === "" ? local : `${vocabulary}:${local}`;
}
