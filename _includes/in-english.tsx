import type { JSX } from "preact";
import type { Site } from "../src/publish/site/site.ts";

/** What the digest gives as a reason, which it says in English: marked as such on a page in another language. */
export function InEnglish({ children, site }: { children: string; site: Site }): JSX.Element | string {
  return site.words.code === "en" ? (
    children
  ) : (
    <span lang="en" dir="ltr">
      {children}
    </span>
  );
}
