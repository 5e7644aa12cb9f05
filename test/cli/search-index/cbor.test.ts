import { describe, expect, test } from "vitest";
import { parseCbor, writeCbor } from "../../../src/cli/search-index/cbor.ts";

describe("values and their bytes (RFC 8949, appendix A)", () => {
  test.each([
    { value: 0, bytes: "00" },
    { value: 23, bytes: "17" },
    { value: 24, bytes: "1818" },
    { value: 255, bytes: "18ff" },
    { value: 256, bytes: "190100" },
    { value: 1000, bytes: "1903e8" },
    { value: 1_000_000, bytes: "1a000f4240" },
    { value: "", bytes: "60" },
    { value: "IETF", bytes: "6449455446" },
    { value: "水", bytes: "63e6b0b4" },
    { value: [], bytes: "80" },
    { value: [1, [2, 3], ["a"]], bytes: "83018202038161" + "61" },
    {
      value: Array.from({ length: 25 }, (_, index) => index),
      bytes: `9819${"000102030405060708090a0b0c0d0e0f1011121314151617"}1818`,
    },
  ])("$bytes", ({ value, bytes }) => {
    expect(writeCbor(value).toString("hex")).toBe(bytes);
    expect(parseCbor(Buffer.from(bytes, "hex"))).toEqual(value);
  });
});

describe("refuses", () => {
  test.each([
    { name: "a map", bytes: "a10102" },
    { name: "a list without a length", bytes: "9f01ff" },
    { name: "a number of eight bytes", bytes: "1b000000e8d4a51000" },
    { name: "what goes on behind the end", bytes: "0000" },
    { name: "what ends too soon", bytes: "8201" },
  ])("$name", ({ bytes }) => {
    expect(() => parseCbor(Buffer.from(bytes, "hex"))).toThrow();
  });
});
