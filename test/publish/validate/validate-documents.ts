import { checkArchives } from "./check-archives.ts";
import { checkAtom } from "./check-atom.ts";
import { checkCalendar } from "./check-calendar.ts";
import { checkJsonFeed } from "./check-json-feed.ts";
import { checkOpml } from "./check-opml.ts";
import { checkRss } from "./check-rss.ts";
import { collect, type Finding } from "./rules.ts";

interface ServedDocument {
  /** From the root of the site: `/tags/oil/feed.xml`. */
  readonly path: string;
  readonly body: string;
}

/**
 * Everything that is wrong with the feeds, archives, calendar and subscription list of a site.
 * @param site where it is served, without the last slash
 */
export function validateDocuments(documents: Iterable<ServedDocument>, site: string): Finding[] {
  const feeds = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { path, body } of documents) {
    const address = site + path;
    const found = collect((report) => {
      if (path.endsWith("/feed.xml")) checkRss(report, body, address);
      else if (path.endsWith("/atom.xml")) checkAtom(report, body, address);
      else if (path.endsWith("/feed.json")) checkJsonFeed(report, body, address);
      else if (path.endsWith(".ics")) checkCalendar(report, body);
      else if (path.endsWith(".opml")) checkOpml(report, body);
    });
    findings.push(...found.map((finding) => ({ ...finding, at: `${path} ${finding.at}` })));
    if (/\/(?:feed\.xml|atom\.xml|feed\.json)$/.test(path)) feeds.set(address, body);
  }
  return [...findings, ...collect((report) => checkArchives(report, feeds))];
}
