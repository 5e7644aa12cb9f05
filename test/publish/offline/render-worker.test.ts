import { expect, test } from "vitest";
import { renderWorker } from "../../../src/publish/offline/render-worker.ts";
import { makeArticle, makeSettings, makeSite } from "../make-site.ts";

const site = makeSite([makeArticle("a")], {}, makeSettings({ offline: true }));

test("what is to be kept, below the folder of the site, before the worker", () => {
  const [first = "", ...rest] = renderWorker(site, { whole: "0123", ofPages: ["a", "b", "c", "d"] }).split(
    "\n",
  );
  expect(JSON.parse(/^self\.kept = (.*);$/.exec(first)?.[1] ?? "")).toEqual({
    name: "daybook /news/ 0123",
    own: "daybook /news/ ",
    pages: [
      ["/news/", "a"],
      ["/news/2025/08/02/", "b"],
      ["/news/offline/", "c"],
      ["/news/articles/a/", "d"],
    ],
    files: ["/news/assets/daybook.1.css", "/news/assets/icon.2.svg", "/news/assets/offline.7.js"],
    fallback: "/news/offline/",
    notice:
      '<p class="offline-notice">No connection: this is the copy kept of the edition of 2 August 2025. There may be a later one.</p>',
  });
  expect(rest.join("\n")).toBe(site.assets.worker);
});

test("another hash, another worker", () => {
  const ofPages: string[] = [];
  expect(renderWorker(site, { whole: "1", ofPages })).not.toBe(renderWorker(site, { whole: "2", ofPages }));
});

test("where nothing is kept, a worker that removes itself and its own caches", () => {
  const worker = renderWorker(makeSite([makeArticle("a")]), { whole: "", ofPages: [] });
  expect(worker).toContain("self.registration.unregister()");
  expect(worker).toContain('name.startsWith("daybook /news/ ")');
  expect(worker).not.toContain("fetch");
});
