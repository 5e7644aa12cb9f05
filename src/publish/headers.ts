import { buildContentPolicy, type ContentNeeds } from "./content-policy.ts";
import { type Links, paths, type SitePath } from "./links.ts";
import { mediaTypeOf } from "./media-types.ts";

interface Rule {
  /** A path of the site; `*` stands for anything, `:a` for one segment. */
  readonly path: SitePath;
  readonly headers: Readonly<Record<string, string>>;
}

/** Kept, but asked about each time: a correction is seen at once. */
const ASK_AGAIN = "public, max-age=0, must-revalidate";
/** The name changes with the content. */
const KEEP = "public, max-age=31536000, immutable";

/** Media types of documents that only the site itself and people read. */
const OF_THE_SITE = /^(?:text\/plain|text\/javascript|application\/manifest)/;

/** No page lies deeper: `/2025/08/02/`. */
const DEEPEST_PAGE = 3;

function protectEverything(needs: readonly ContentNeeds[]): Rule {
  return {
    path: "/*",
    headers: {
      // Whether others may frame a page can be said in a header only.
      "Content-Security-Policy": `${buildContentPolicy(...needs)}; frame-ancestors 'none'`,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "strict-origin-when-cross-origin",
      "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
      "Cross-Origin-Opener-Policy": "same-origin",
    },
  };
}

/** Of the search index: the folders in which the name of a file changes with its content. */
const KEPT_FOLDERS: readonly SitePath[] = ["fragment", "index", "filter"].map((folder) =>
  paths.searchIndex(`${folder}/*`),
);

/**
 * The `_headers` file, which Netlify (https://docs.netlify.com/manage/routing/headers/) and Cloudflare
 * (https://developers.cloudflare.com/pages/configuration/headers/) read from the root of what is published: security
 * headers for everything, the media types of documents, how long each file may be kept. Feeds, calendar and subscription
 * list may be read by scripts of any site: they are public, and a feed reader in a browser could not fetch them otherwise.
 *
 * Where two rules set the same header for a file, Cloudflare joins the values and Netlify takes the later. No two do here,
 * but for a page's rule, which Netlify alone also takes for files of that depth, and so stands before theirs. Documents of
 * a family share a rule, because Cloudflare reads a hundred.
 *
 * @param needs of all pages: the policy of the headers holds for each of them, beside its own
 */
export function renderHeaders(
  links: Links,
  documents: readonly SitePath[],
  needs: readonly ContentNeeds[] = [],
): string {
  const hasIndex = documents.some((document) => document.startsWith(paths.searchIndex("")));
  const rules = [
    protectEverything(needs),
    ...Array.from({ length: DEEPEST_PAGE + 1 }, (_, depth) => ({
      path: `/${nameSegments(depth)}`,
      headers: { "Cache-Control": ASK_AGAIN },
    })),
    ...findDocumentRules(documents),
    ...(hasIndex ? [{ path: paths.searchIndex(":file"), headers: { "Cache-Control": ASK_AGAIN } }] : []),
    ...[paths.asset("*"), ...(hasIndex ? KEPT_FOLDERS : [])].map((path) => ({
      path,
      headers: { "Cache-Control": KEEP },
    })),
  ];
  return rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${links.href(path)}\n${lines.join("")}`;
    })
    .join("\n");
}

function findDocumentRules(documents: readonly SitePath[]): Rule[] {
  const rules = documents.flatMap((document) => {
    const type = mediaTypeOf(document);
    if (type === undefined) return [];
    const shared = OF_THE_SITE.test(type) ? {} : { "Access-Control-Allow-Origin": "*" };
    return [
      {
        path: toFamily(document),
        headers: { "Content-Type": type, "Cache-Control": ASK_AGAIN, ...shared },
      },
    ];
  });
  return [...new Map(rules.map((rule) => [rule.path, rule])).values()];
}

/** `/stories/rail-link/feed.xml` → `/stories/:a/feed.xml` */
function toFamily(document: SitePath): SitePath {
  const [first = "", ...rest] = document.slice(1).split("/");
  const last = rest.pop();
  return last === undefined ? document : `/${first}/${nameSegments(rest.length)}${last}`;
}

/** `:a/:b/` for two segments. */
function nameSegments(count: number): string {
  return Array.from("abcdefgh".slice(0, count), (name) => `:${name}/`).join("");
}
