import { expect, test } from "vitest";
import { normaliseAddress } from "../../../src/digest/text/normalise-address.ts";

test.each([
  { name: "the address itself", input: "https://harbour.example/goat?page=2" },
  { name: "without the s", input: "http://harbour.example/goat?page=2" },
  { name: "with a slash at its end", input: "https://harbour.example/goat/?page=2" },
  { name: "with a place on the page", input: "https://harbour.example/goat?page=2#bell" },
  { name: "in capitals where they make no difference", input: "HTTPS://Harbour.Example/goat?page=2" },
])("$name is the same page", ({ input }) => {
  expect(normaliseAddress(input)).toBe("harbour.example/goat?page=2");
});

test.each([
  { name: "another page", input: "https://harbour.example/goat", expected: "harbour.example/goat" },
  {
    name: "another case of the path",
    input: "https://harbour.example/Goat",
    expected: "harbour.example/Goat",
  },
  { name: "a script", input: "javascript:alert(1)", expected: undefined },
  { name: "a guid", input: "urn:goat", expected: undefined },
  { name: "half an address", input: "https://", expected: undefined },
])("$name is not", ({ input, expected }) => expect(normaliseAddress(input)).toBe(expected));
