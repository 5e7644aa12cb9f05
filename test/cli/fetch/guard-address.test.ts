import type { lookup } from "node:dns";
import { describe, expect, it } from "vitest";
import { guardLookup, guardUrl, isPublic, nameHost } from "../../../src/cli/fetch/guard-address.ts";

describe("an address", () => {
  it.each([
    "93.184.215.14",
    "172.15.255.255",
    "172.32.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "192.0.1.1",
    "223.255.255.255",
    "2606:2800:21f:cb07:6820:80da:af6b:8b2c",
    "2a00::1",
    "64:ff9b::5db8:d70e",
  ])("%s is public", (address) => {
    expect(isPublic(address)).toBe(true);
  });

  it.each([
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "169.254.169.254",
    "172.16.0.1",
    "192.168.1.1",
    "198.18.0.1",
    "203.0.113.5",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:93.184.215.14",
    "64:ff9b::7f00:1",
    "64:ff9b::a00:1",
    "2001::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "fc00::1",
    "fd12:3456::1",
    "fe80::1",
    "fe80::1%eth0",
    "ff02::1",
    "no address",
    "",
  ])("%s is not", (address) => {
    expect(isPublic(address)).toBe(false);
  });
});

describe("guardUrl", () => {
  it.each([
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f.0.0.1/",
    "http://[::1]:8080/",
    "http://[::ffff:10.0.0.1]/",
    "http://169.254.169.254/latest/meta-data/",
    "file:///etc/passwd",
    "ftp://harbour-world.example/",
    "data:text/xml,<rss/>",
    "https://me@harbour-world.example/",
    "https://me:word@harbour-world.example/",
  ])("refuses %s", (address) => {
    expect(() => guardUrl(new URL(address), false)).toThrow(/^it leads to /);
  });

  it.each(["https://harbour-world.example/", "http://93.184.215.14/feed", "http://[2a00::1]/"])(
    "lets %s pass",
    (address) => {
      expect(() => guardUrl(new URL(address), false)).not.toThrow();
    },
  );

  it("lets the owner's own host pass, but nothing that is no web address", () => {
    expect(() => guardUrl(new URL("http://192.168.1.1/"), true)).not.toThrow();
    expect(() => guardUrl(new URL("file:///etc/passwd"), true)).toThrow();
  });
});

describe("nameHost", () => {
  it.each([
    { address: "http://nas/feed", expected: "nas:80" },
    { address: "https://nas/feed", expected: "nas:443" },
    { address: "http://nas:8080/", expected: "nas:8080" },
    { address: "https://[::1]/", expected: "[::1]:443" },
  ])("$address", ({ address, expected }) => {
    expect(nameHost(new URL(address))).toBe(expected);
  });
});

describe("guardLookup", () => {
  const found = [
    { address: "10.0.0.1", family: 4 },
    { address: "93.184.215.14", family: 4 },
  ];
  const answer = (addresses: typeof found) =>
    ((_name: string, _options: object, callback: (error: null, found: object) => void) =>
      callback(null, addresses)) as unknown as typeof lookup;
  const ask = (addresses: typeof found, isTrusted: boolean, isAll: boolean) =>
    new Promise((resolve) =>
      guardLookup(isTrusted, answer(addresses))("host.example", { all: isAll }, (error, ...given) =>
        resolve(error?.message ?? given),
      ),
    );

  it.each([
    { name: "leaves private ones out", isTrusted: false, isAll: true, expected: [[found[1]]] },
    { name: "gives the first public one", isTrusted: false, isAll: false, expected: ["93.184.215.14", 4] },
    { name: "gives all of the owner's host", isTrusted: true, isAll: true, expected: [found] },
  ])("$name", async ({ isTrusted, isAll, expected }) => {
    expect(await ask(found, isTrusted, isAll)).toEqual(expected);
  });

  it("refuses a name that leads to private addresses alone", async () => {
    expect(await ask(found.slice(0, 1), false, true)).toContain("it leads to host.example (10.0.0.1)");
    expect(await ask([], false, true)).toContain("it leads to host.example");
  });
});
