import { HtmlValidate } from "html-validate";

/** What only this validator minds: a dot in an id, and how a serializer writes an empty attribute or a void element. */
const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    "valid-id": ["error", { relaxed: true }],
    "void-style": "off",
    "doctype-style": "off",
    "attribute-boolean-style": "off",
    "no-trailing-whitespace": "off",
    "long-title": "off",
  },
});

/** What html-validate finds against a page, as `line: message`. */
export async function findMarkupFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`));
}
