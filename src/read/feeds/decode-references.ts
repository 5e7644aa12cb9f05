import { Parser } from "htmlparser2";

const REFERENCE = /&(#x[\da-f]{1,6}|#\d{1,7}|[a-z][\w.-]{0,40});/gi;
/** Characters of all declared entities together: one that is used a million times must not fill the memory. */
const MOST_EXPANDED = 100_000;
const MOST_DECLARED = 200;
const LONGEST_DECLARED = 1000;
const DECLARATION = /ENTITY\s{1,20}([\w.-]{1,40})\s{1,20}(?:"([^"&]*)"|'([^'&]*)')/;

const decoded = new Map<string, string>();

/**
 * Decodes the references of XML: to characters, to the entities of HTML, which feeds use without declaring them, and to
 * those that the document declares as plain text. What it does not know stays as written.
 */
export class References {
  readonly #declared = new Map<string, string>();
  #expanded = 0;

  /** Takes note of `<!ENTITY name "value">`; one that is made of others is left as it is written. */
  declare(declaration: string): void {
    const [, name, double, single] = DECLARATION.exec(declaration) ?? [];
    const value = double ?? single ?? "";
    if (name === undefined || value.length > LONGEST_DECLARED || this.#declared.size >= MOST_DECLARED) return;
    if (!this.#declared.has(name)) this.#declared.set(name, value);
  }

  decode(text: string): string {
    return text.includes("&") ? text.replace(REFERENCE, (whole, name) => this.#find(whole, name)) : text;
  }

  #find(whole: string, name: string): string {
    const declared = this.#declared.get(name);
    if (declared === undefined) return decodeOne(whole);
    this.#expanded += declared.length;
    return this.#expanded > MOST_EXPANDED ? whole : declared;
  }
}

function decodeOne(reference: string): string {
  const known = decoded.get(reference);
  if (known !== undefined) return known;
  let text = "";
  const parser = new Parser({ ontext: (data) => (text += data) });
  parser.end(reference.replace(/^&#X/, "&#x"));
  if (decoded.size < 10_000) decoded.set(reference, text);
  return text;
}
