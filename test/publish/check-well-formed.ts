const NAME = "[A-Za-z_][\\w.:-]*";
const ATTRIBUTE = `\\s+${NAME}="[^<"]*"`;
const TOKEN = new RegExp(
  `<\\?xml [^?]*\\?>|<(?<open>${NAME})(?<attributes>(?:${ATTRIBUTE})*)\\s*(?<empty>/?)>|</(?<close>${NAME})>|(?<text>[^<]+)`,
  "gy",
);
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/** Throws unless the text is well-formed XML of the plain kind: elements, attributes and text, no CDATA or comments. */
export function checkWellFormed(xml: string): void {
  if (/(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u.test(xml)) throw new Error("A character that XML forbids");
  if (ENTITY.test(xml)) throw new Error("An ampersand that begins no entity");
  const open: string[] = [];
  let end = 0;
  for (const { 0: token, index, groups = {} } of xml.matchAll(TOKEN)) {
    end = index + token.length;
    if (groups.open !== undefined) {
      const names = [...(groups.attributes ?? "").matchAll(/([\w.:-]+)="/g)].map((match) => match[1]);
      if (new Set(names).size < names.length) throw new Error(`An attribute twice: ${token}`);
      if (groups.empty !== "/") open.push(groups.open);
    }
    if (groups.close !== undefined && open.pop() !== groups.close) throw new Error(`No start of ${token}`);
    if (groups.text?.includes("]]>")) throw new Error("The end of a CDATA section in text");
    if (groups.text?.trim() && open.length === 0) throw new Error(`Text outside the root: ${token}`);
  }
  if (end < xml.length) throw new Error(`No markup: ${xml.slice(end, end + 80)}`);
  if (open.length > 0) throw new Error(`Not closed: ${open.join(", ")}`);
}
