import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { DatedRows } from "../../_includes/dated-rows.tsx";
import { toWhen } from "../../src/digest/when.ts";
import { makeSite } from "../publish/make-site.ts";

const site = makeSite([]);
const row = (edtf: string, content: string) => ({ when: toWhen(edtf, "stated", []), content });
const render = (...rows: Parameters<typeof DatedRows>[0]["rows"]) =>
  renderToString(<DatedRows rows={rows} site={site} />);

test("rows of one date stand under it together; a single one needs no list of its own", () => {
  const html = render(row("2025-07-31", "first"), row("2025-07-31", "second"), row("2025-08-01", "third"));
  expect(html.match(/<time/g)).toHaveLength(2);
  expect(html).toContain('<ul class="rows"><li class="row">first</li><li class="row">second</li></ul>');
  expect(html).toContain('<div class="row">third</div>');
});

test("a vague date is drawn down the rows it covers", () => {
  const html = render(row("2025-07", "vague"), row("2025-07-31", "within"), row("2025-08-01", "after"));
  expect(html.match(/bracket-1 (?:start|end)/g)).toEqual(["bracket-1 start", "bracket-1 end"]);
});

test("a row has the address that it is given", () => {
  expect(render({ id: "e-x", content: "x" })).toContain('<div class="row" id="e-x">');
});
