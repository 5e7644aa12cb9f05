import { expect, test } from "vitest";
import { buildSite } from "../site/built-site.ts";
import { buildHostileSite } from "./build-hostile-site.ts";
import { identity } from "./cases/identity.ts";
import { names } from "./cases/names.ts";
import { LEDGER, touch, writeContent } from "./write-content.ts";

test("neither the order in which files are written nor their times change a byte", async () => {
  const site = await buildHostileSite({
    name: "order",
    classes: { names: names.slice(0, 30), identity: identity.slice(0, 20) },
  });
  // Lines of the ledger are one file, and keep their order.
  const all = [...site.filesOf.values()].flat();
  const backwards = all.filter(({ path }) => path !== LEDGER).toReversed();
  const ledger = all.filter(({ path }) => path === LEDGER);
  const content = await writeContent([...backwards, ...ledger]);
  await touch(content, backwards, 2001);
  const again = await buildSite(["--content", content, "--settings", site.settings]);
  expect([...again.files.keys()]).toEqual([...site.files.keys()]);
  for (const [path, body] of site.files) expect(again.files.get(path) === body, path).toBe(true);
});
