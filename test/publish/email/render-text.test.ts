import { expect, test } from "vitest";
import { toWhen } from "../../../src/digest/when.ts";
import { renderEmailText } from "../../../src/publish/email/render-text.ts";
import { makeArticle, makeEvent, makeOutlet, makeSettings, makeSite } from "../make-site.ts";

test("the edition, line by line", () => {
  const report = makeArticle("a", {
    title: "Rain\u0007 expected",
    outlet: makeOutlet("The Bee"),
    published: toWhen("2025-08-01", "dateline", []),
  });
  const own = makeArticle("own", { role: "own" });
  const events = [makeEvent("e", report, "2025-08-08")];
  expect(renderEmailText(makeSite([report, own], { events }, makeSettings({ notice: "A sample." })))).toBe(
    [
      "The Ledger\nSaturday 2 August 2025\nhttps://ledger.example/news/",
      "A sample.",
      "Rain expected\nThe Bee · 1 August 2025, from the dateline\n“First sentence of a.”\nhttps://ledger.example/news/articles/a/",
      "Title of own\nAda Lee · date not given\nFirst sentence of own.\nhttps://ledger.example/news/articles/own/",
      "* * *",
      "Coming up",
      "scheduled for 8 August 2025\nThe Bee\n“First sentence of a.”\nhttps://ledger.example/news/articles/a/#s0",
      "* * *",
      "Read this edition on the web\nhttps://ledger.example/news/2025/08/02/",
      "Every quoted sentence is cut verbatim from its source, and on the web every date shows how it is known.",
      "Ada Lee answers for this digest and takes text down on request.\nada@ledger.example\n",
    ].join("\n\n"),
  );
});

test("without an edition there is none", () => expect(renderEmailText(makeSite([]))).toBeUndefined());
