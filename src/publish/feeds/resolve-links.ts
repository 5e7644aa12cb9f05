import { strictAddress } from "../web-address.ts";

/**
 * HTML as Markdown gives it (attributes in double quotes, quotes in text escaped), with every `href` and `src` absolute:
 * a reader shows it far from its page. What is no address is left out, and its text stays.
 */
export function resolveLinks(html: string, page: string): string {
  return html.replace(/ (href|src)="([^"]*)"/g, (_attribute, name: string, address: string) => {
    const plain = address.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
    if (!URL.canParse(plain, page)) return "";
    const { href, protocol } = new URL(plain, page);
    const strict = protocol === "https:" || protocol === "http:" ? strictAddress(href) : href;
    return ` ${name}="${strict.replaceAll("&", "&amp;")}"`;
  });
}
