/**
 * HTML as Markdown gives it (attributes in double quotes, quotes in text escaped), with every `href` and `src` absolute:
 * a reader shows it far from its page. What is no address stays as it is.
 */
export function resolveLinks(html: string, page: string): string {
  return html.replace(/ (href|src)="([^"]*)"/g, (attribute, name: string, address: string) =>
    URL.canParse(address, page) ? ` ${name}="${new URL(address, page).href}"` : attribute,
  );
}
