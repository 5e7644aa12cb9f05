import { expect, it } from "vitest";
import { isOwners, propose, proposeIdentity } from "../../../src/cli/init/propose.ts";
import { toInstant } from "../../../src/digest/when.ts";

const NOW = toInstant(Date.UTC(2026, 4, 1));

it.each([
  { address: "https://example.org/", expected: "example.org,2026" },
  { address: "https://www.Example.org:8443/news/", expected: "example.org,2026" },
  { address: "https://zeitung.münchen.example/", expected: "zeitung.xn--mnchen-3ya.example,2026" },
  { address: "https://[::1]/", expected: undefined },
  { address: "", expected: undefined },
])("proposes an identity for $address", ({ address, expected }) =>
  expect(proposeIdentity(address, NOW)).toBe(expected),
);

it("keeps what is the owner's and proposes nothing of the sample", () => {
  const stated = { title: "The Sample Daybook", identity: "mine.example,2024", language: "fr" };
  expect(isOwners("title", stated)).toBe(false);
  expect(propose("title", stated, {}, NOW)).toBeUndefined();
  expect(propose("language", stated, {}, NOW)).toBe("fr");
  expect(propose("identity", stated, { address: "https://new.example/" }, NOW)).toBe("mine.example,2024");
});

it("leaves an owner the zone that the sample has, too", () => {
  const sample = { title: "The Sample Daybook", timeZone: "Etc/UTC" };
  expect(isOwners("timeZone", sample)).toBe(false);
  const stated = { ...sample, title: "Quay Digest", identity: "quay.example,2024" };
  expect(isOwners("timeZone", stated)).toBe(true);
  expect(propose("timeZone", stated, {}, NOW)).toBe("Etc/UTC");
});
