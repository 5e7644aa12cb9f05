import { EMAIL_STYLES } from "../../src/publish/email/styles.ts";
import { parseXml } from "../publish/parse-xml.ts";
import { findBrokenLinks } from "../site/find-broken-links.ts";
import { ADDRESS } from "./build-hostile-site.ts";
import { parseHtml } from "./html.ts";

/** Elements that a page of Daybook is made of. */
const ELEMENTS = new Set(
  (
    "html head meta title link body header footer main nav section article aside a p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd div span " +
    "q bdi cite time b strong em i s code pre blockquote table thead tbody tr th td hr br abbr details summary small mark data button " +
    "caption figure figcaption svg"
  ).split(" "),
);
/** What a drawing is made of, and nothing else. */
const STROKES = /^(?:svg|path|rect)$/;
/** Attributes that lead somewhere. */
const ADDRESSES = new Set([
  "href",
  "src",
  "cite",
  "action",
  "formaction",
  "poster",
  "data",
  "background",
  "srcset",
]);
/** On the web, by mail, on this site or on this page; a path may hold a colon only after a slash. */
const SAFE_ADDRESS = /^(?:(?:https?|webcal):\/\/|mailto:|[/#.?]|[^:]*$)/i;
/** Control characters but the line feed, marks that turn direction, halves of pairs, non-characters. */
const FORBIDDEN =
  /(?!\n)\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;
/** No header of HTTP but the policy, and the move to a page of this site. */
const HARMLESS_EQUIVALENT = /^(?:none |content-security-policy |refresh 0; url=\/(?!\/))/;
const OWN_SCRIPT = /^\/assets\/[\w.]+\.js$/;
/** The style attributes of the e-mail are few, and none is made of what is told. */
const EMAIL = new Set<string>(Object.values(EMAIL_STYLES));
/** Whatever the length of what it tells of: a page is excerpts and lists of some forty of them. */
const LARGEST_PAGE = 1_000_000;
const SEGMENT = /^[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9])?$/;
/** Files that hosts and the next build look for by name. */
const FOR_HOSTS = new Set(["_headers", ".nojekyll", ".daybook-files"]);
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

/**
 * What no built site may have, whatever it was built from, as `path: fault`. `written`: links that an author wrote, which
 * lead where he says.
 */
export function findSiteFaults(
  files: ReadonlyMap<string, string>,
  written: readonly string[] = [],
): string[] {
  const perFile = [...files].flatMap(([path, body]) =>
    [...findNameFaults(path), ...findBodyFaults(path, body)].map((fault) => `${path}: ${fault}`),
  );
  const folded = new Map<string, string>();
  for (const path of files.keys()) {
    const other = folded.get(path.toLowerCase());
    if (other !== undefined) perFile.push(`${path}: differs from ${other} in case only`);
    folded.set(path.toLowerCase(), path);
  }
  const broken = findBrokenLinks(files, "/", ADDRESS).filter(
    (link) => !written.some((address) => link.endsWith(`→ ${address}`)),
  );
  return [...perFile, ...broken.map((link) => `broken link: ${link}`)];
}

function findNameFaults(path: string): string[] {
  if (FOR_HOSTS.has(path)) return [];
  return path
    .split("/")
    .filter((segment) => !SEGMENT.test(segment) || RESERVED.test(segment))
    .map((segment) => `"${segment}" is no portable name`);
}

function findBodyFaults(path: string, body: string): string[] {
  if (path.endsWith(".png")) return [];
  const faults = body.length > LARGEST_PAGE && path.endsWith(".html") ? [`${body.length} characters`] : [];
  const forbidden = FORBIDDEN.exec(path.endsWith(".ics") ? body.replaceAll("\r\n", "\n") : body);
  if (forbidden !== null) faults.push(`a character U+${forbidden[0].codePointAt(0)?.toString(16)}`);
  try {
    if (path.endsWith(".html")) faults.push(...findHtmlFaults(body));
    else if (/\.(?:xml|opml|svg)$/.test(path)) parseXml(body);
    else if (path.endsWith(".json")) JSON.parse(body);
  } catch (error) {
    faults.push(String(error));
  }
  return faults;
}

/** What could run, load or send something in a page, or is no markup of Daybook's. */
export function findHtmlFaults(body: string): string[] {
  let isDrawing = false;
  return parseHtml(body).flatMap((token) => {
    if (token.kind === "data") JSON.parse(token.text);
    if (token.kind !== "tag") return [];
    const { name, attributes } = token;
    const isOwnScript = name === "script" && (token.isEnd || OWN_SCRIPT.test(attributes.get("src") ?? ""));
    const isOwn = isDrawing ? STROKES.test(name) : ELEMENTS.has(name) || isOwnScript;
    const faults = isOwn ? [] : [`an element <${name}>`];
    if (name === "svg") isDrawing = !token.isEnd;
    const equivalent = `${attributes.get("http-equiv") ?? "none"} ${attributes.get("content") ?? ""}`;
    if (!HARMLESS_EQUIVALENT.test(equivalent)) faults.push(`http-equiv ${equivalent}`);
    for (const [key, value] of attributes) {
      if (key === "style" && EMAIL.has(value)) continue;
      if (/^on|^style$|^srcdoc$|^ping$|^autofocus$/.test(key)) faults.push(`an attribute ${key}`);
      if (ADDRESSES.has(key) && !SAFE_ADDRESS.test(value)) faults.push(`${key} ${value}`);
    }
    return faults;
  });
}
