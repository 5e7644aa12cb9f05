import { expect, test } from "vitest";
import { toWhen } from "../../../src/digest/when.ts";
import { buildTimeline } from "../../../src/publish/site/timeline.ts";
import { groupByMonth } from "../../../src/publish/site/timeline-months.ts";
import { makeArticle } from "../make-site.ts";

const dated = (edtf: string) => makeArticle(edtf, { published: toWhen(edtf, "stated", []) });

test("rows stand under the month they begin in; those longer than any month lead their year", () => {
  const articles = ["2025-01-05", "2025", "2025-07-20/2025-08-05", "2025-07", "2024-12-30", "2025-36"].map(
    dated,
  );
  const months = groupByMonth(buildTimeline(articles, []));
  expect(
    months.map(({ month, timeline }) => [
      month,
      timeline.map((entry) => (entry.kind === "article" ? entry.article.id : "")),
    ]),
  ).toEqual([
    ["2024-12", ["2024-12-30"]],
    ["2025", ["2025", "2025-36"]],
    ["2025-01", ["2025-01-05"]],
    ["2025-07", ["2025-07", "2025-07-20/2025-08-05"]],
  ]);
});
