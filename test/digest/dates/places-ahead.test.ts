import { describe, expect, test } from "vitest";
import { isPlaceAhead } from "../../../src/digest/dates/places-ahead.ts";

describe("isPlaceAhead", () => {
  test.each([
    "TOKYO",
    "Kabul",
    "London",
    "Taupo, New Zealand",
    "New Delhi [India]",
    "Dar es Salaam",
    "Zürich",
  ])("ahead: %s", (place) => expect(isPlaceAhead(place)).toBe(true));

  test.each([
    "NEW YORK",
    "Paris, Texas",
    "LONDON, Ontario",
    "Athens, Ga.",
    "Lima",
    "Rio de Janeiro",
    "Lunde Valley",
    "",
  ])("not ahead, or not known: %j", (place) => expect(isPlaceAhead(place)).toBe(false));
});
