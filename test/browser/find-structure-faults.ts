import type { Page } from "playwright-core";

/** What a screen reader would stumble over in the outline of the open page: its title, headings, landmarks and language. */
export function findStructureFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const count = (what: string, selector: string, least: number, most: number) => {
      const { length } = document.querySelectorAll(selector);
      if (length < least || length > most) faults.push(`${length} ${what}`);
    };
    if (document.title.trim() === "") faults.push("no title");
    if (document.documentElement.lang === "") faults.push("no language");
    count("h1", "h1", 1, 1);
    count("main", "main", 1, 1);
    count("h1 in main", "main h1", 1, 1);
    count("headers of the page", "body > header", 1, 1);
    count("footers of the page", "body > footer", 1, 1);
    count("nav", "nav", 1, 20);
    const labels = Array.from(
      document.querySelectorAll("nav"),
      (nav) => nav.getAttribute("aria-label") ?? nav.getAttribute("aria-labelledby") ?? "",
    );
    if (labels.length > 1 && labels.includes("")) faults.push("a nav without a label beside others");
    if (new Set(labels).size < labels.length) faults.push(`two nav of one label: ${labels.join(", ")}`);
    let level = 0;
    for (const heading of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
      const next = Number(heading.localName.slice(1));
      const text = heading.textContent?.trim() ?? "";
      if (text === "") faults.push(`an empty ${heading.localName}`);
      if (next > level + 1) faults.push(`${heading.localName} after h${level}: ${text.slice(0, 60)}`);
      level = next;
    }
    return faults;
  });
}
