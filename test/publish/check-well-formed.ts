import { SaxesParser } from "saxes";

/** Throws unless the text is well-formed XML, namespaces included. */
export function checkWellFormed(xml: string): void {
  new SaxesParser({ xmlns: true }).write(xml).close();
}
