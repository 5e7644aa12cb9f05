import { HtmlValidate } from "html-validate";

/** What only this validator minds: a dot in an id, and how a serializer writes an empty attribute or a void element. */
const validator = buildValidator({});

/** A message bears its styles in its elements, and one program knows a width only as an attribute. */
const messageValidator = buildValidator({ "no-inline-style": "off", "no-deprecated-attr": "off" });

/** What html-validate finds against a page, as `line: message`. */
export async function findMarkupFaults(html: string): Promise<string[]> {
  const isMessage = html.includes('<meta name="supported-color-schemes"');
  const { results } = await (isMessage ? messageValidator : validator).validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`));
}

function buildValidator(allowed: Readonly<Record<string, "off">>): HtmlValidate {
  return new HtmlValidate({
    extends: ["html-validate:recommended"],
    rules: {
      "valid-id": ["error", { relaxed: true }],
      "void-style": "off",
      "doctype-style": "off",
      "attribute-boolean-style": "off",
      "no-trailing-whitespace": "off",
      "long-title": "off",
      ...allowed,
    },
  });
}
