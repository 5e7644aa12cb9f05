import { lookup as lookUp } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { FetchFailure } from "./fetch-failure.ts";

/**
 * What no address on the public internet is (https://www.iana.org/assignments/iana-ipv4-special-registry, -ipv6-). One list
 * for each version: a rule for the form in which IPv6 holds IPv4 would match all of IPv4.
 */
const [NOT_PUBLIC_4, NOT_PUBLIC_6] = [new BlockList(), new BlockList()];
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  NOT_PUBLIC_4.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of [
  // Unspecified, loopback, and IPv4 in the forms that are no longer used.
  ["::", 96],
  ["::ffff:0:0", 96],
  ["::ffff:0:0:0", 96],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
  ["5f00::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
] as const)
  NOT_PUBLIC_6.addSubnet(network, prefix, "ipv6");

/** By which networks of IPv6 alone reach IPv4 (RFC 6052): the last 32 bits are an address of IPv4. */
const TRANSLATED = new BlockList();
TRANSLATED.addSubnet("64:ff9b::", 96, "ipv6");

/** Whether an IP address is one that everybody may reach. */
export function isPublic(address: string): boolean {
  const [plain = ""] = address.split("%");
  if (isIP(plain) === 0) return false;
  if (isIP(plain) === 4) return !NOT_PUBLIC_4.check(plain, "ipv4");
  return TRANSLATED.check(plain, "ipv6")
    ? isPublic(findTranslated(plain))
    : !NOT_PUBLIC_6.check(plain, "ipv6");
}

/** The host of an address with its port, also where that is the usual one. */
export function nameHost({ protocol, hostname, port }: URL): string {
  return `${hostname}:${port || (protocol === "https:" ? 443 : 80)}`;
}

/** Throws a `FetchFailure` for an address that must not be asked: of another kind, with a password, or in a network of its own. */
export function guardUrl(url: URL, isTrusted: boolean): void {
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new FetchFailure(`it leads to ${url.protocol}, where only http: and https: are followed`);
  if (url.username !== "" || url.password !== "")
    throw new FetchFailure("it leads to an address with a name or password in it");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (!isTrusted && isIP(host) !== 0 && !isPublic(host)) throw refuse(url.host, host);
}

/** Looks a name up where the connection is made, so that no second answer of its server is trusted instead of the first. */
export function guardLookup(isTrusted: boolean, lookup = lookUp): LookupFunction {
  return (name, options, callback) =>
    lookup(name, { ...options, all: true }, (error, found) => {
      if (error !== null) return callback(error, []);
      const open = isTrusted ? found : found.filter(({ address }) => isPublic(address));
      const [first] = open;
      if (first === undefined) return callback(refuse(name, found[0]?.address ?? "no address"), []);
      return options.all === true ? callback(null, open) : callback(null, first.address, first.family);
    });
}

function refuse(host: string, address: string): FetchFailure {
  const name = host.includes(address) ? host : `${host} (${address})`;
  return new FetchFailure(
    `it leads to ${name}, which is not on the public internet; subscribe to it by its own address if it is yours`,
  );
}

function findTranslated(address: string): string {
  const { hostname } = new URL(`http://[${address}]/`);
  const groups = hostname.slice(1, -1).split(":").slice(-2);
  return groups
    .map((group) => Number.parseInt(group || "0", 16))
    .flatMap((group) => [group >> 8, group & 0xff])
    .join(".");
}
