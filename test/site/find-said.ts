/** Elements that hold what is quoted, or no words at all. */
const QUOTED = /^(?:q|bdi|code|script|style)$/;
const VOID = /^(?:meta|link|br|hr|img|input)$/;
const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z\d]*)((?:[^<>"]|"[^"]*")*)>|[^<]+/gi;
const SPOKEN = /\s(?:aria-label|title|alt|placeholder)="([^"]*)"/g;

/**
 * What a page says by itself: its text and the attributes that are read out, without what is marked as quoted or as being of
 * a direction of its own, as names are. `isName` tells elements that hold a name although nothing marks it.
 */
export function findSaid(html: string, isName: (tag: string) => boolean): string[] {
  const body = html.slice(html.indexOf("<body"));
  const open: { readonly name: string; readonly isQuoted: boolean }[] = [];
  const said: string[] = [];
  for (const [text, closing, name = "", attributes = ""] of body.matchAll(TOKEN)) {
    const isQuoted = open.at(-1)?.isQuoted ?? false;
    if (name === "") {
      if (!isQuoted && !text.startsWith("<")) said.push(text);
    } else if (closing === "/") open.pop();
    else {
      const isOwnQuoted = QUOTED.test(name) || /\slang=|\sdir="auto"/.test(attributes) || isName(text);
      if (!isQuoted && !isOwnQuoted)
        for (const [, words = ""] of attributes.matchAll(SPOKEN)) said.push(words);
      if (!VOID.test(name)) open.push({ name, isQuoted: isQuoted || isOwnQuoted });
    }
  }
  return said;
}
