import { expect, it } from "vitest";
import { summarise } from "../../src/cli/summary.ts";
import { toWhen } from "../../src/digest/when.ts";
import { makeArticle, makeSite } from "../publish/make-site.ts";

const problem = { file: "captures/a.txt", line: 1, message: "found a; write b" };

it("lines up one figure a line, in an order that stays, in a window of 40 columns", () => {
  const { digest, feeds } = makeSite([
    makeArticle("a", { published: toWhen("2025-08-01", "stated", []) }),
    makeArticle("b", { published: toWhen("2025-08", "inferred", []) }),
    makeArticle("c"),
  ]);
  const problems = [
    { kind: "not-read", ...problem },
    { kind: "bridge", ...problem },
    { kind: "near-threshold", ...problem },
  ];
  const documents = [
    { path: "/index.html", body: "Zoë" },
    { path: "/feed.xml", body: new Uint8Array(1_234_567) },
  ] as const;
  const { published: _, ...undated } = digest.articles[2] ?? makeArticle("c");
  const articles = [...digest.articles.slice(0, 2), undated];
  expect(summarise({ digest: { ...digest, articles, problems }, feeds }, documents, 12_345)).toBe(
    `
Articles                  3
  dated exactly           1
  date inferred           1
  date unknown            1
Stories                   0
Events                    0
Pages                     1
Feeds                     ${feeds.length}
Files                     2
Size                 1.2 MB
Problems                  3
  could not be used       1
  in doubt                2
Time                   12 s
`.trim(),
  );
});
