import { Parser } from "htmlparser2";

/** Elements whose content nobody reads. */
const UNREAD: ReadonlySet<string> = new Set(["script", "style", "template", "noscript", "head", "title"]);

/** Elements that begin and end a line. */
const LINES =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tr|ul)$/;

/** What a browser would show of some HTML, as plain text: each block on lines of its own. Calls itself for nothing, however deep it nests. */
export function htmlToText(html: string): string {
  const parts: string[] = [];
  let unread = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (UNREAD.has(name)) unread += 1;
      if (LINES.test(name)) parts.push("\n");
    },
    ontext(text) {
      if (unread === 0) parts.push(text.replace(/\s+/g, " "));
    },
    onclosetag(name) {
      if (UNREAD.has(name)) unread = Math.max(0, unread - 1);
      if (LINES.test(name)) parts.push("\n");
    },
  });
  parser.write(html);
  parser.end();
  return parts.join("");
}
