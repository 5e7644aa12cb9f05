import { beforeAll, describe, expect, test } from "vitest";
import { OwnerError } from "../../src/read/owner-error.ts";
import { readSettings } from "../../src/read/read-settings.ts";
import { childrenOf, parseXml, textOf } from "../publish/parse-xml.ts";
import { type BuiltHostileSite, buildHostileSite, writeSettings } from "./build-hostile-site.ts";
import { hostileSettings, refusedSettings, settingsSite } from "./cases/settings.ts";
import { toText } from "./html.ts";

describe("settings that cannot be meant", () => {
  test.each(refusedSettings)("$name", async ({ file, yaml, expected }) => {
    const reading = readSettings(await writeSettings({ [file]: yaml }));
    await expect(reading).rejects.toThrow(expected);
    await expect(reading).rejects.toThrow(OwnerError);
  });
});

describe("settings with markup in them", () => {
  const { title, description, owner, notice, outlet, tag } = hostileSettings;
  let site: BuiltHostileSite;
  beforeAll(async () => {
    site = await buildHostileSite(settingsSite);
  });
  const page = (path: string) => toText(site.files.get(path) ?? "");

  test("are text in pages", () => {
    expect(page("index.html")).toContain(title);
    expect(page("about/index.html")).toContain(owner);
    expect(page("about/index.html")).toContain(notice);
    expect(
      [...site.files.keys()].some((path) => path.startsWith("outlets/") && page(path).includes(outlet)),
    ).toBe(true);
    expect(page("tags/index.html")).toContain(tag);
  });

  test("are text in each feed", () => {
    const [channel] = childrenOf(parseXml(site.files.get("feed.xml") ?? ""), "channel");
    const atom = parseXml(site.files.get("atom.xml") ?? "");
    const json = JSON.parse(site.files.get("feed.json") ?? "{}") as { title: string; description: string };
    const told = [
      [channel && textOf(channel, "title"), channel && textOf(channel, "description")],
      [textOf(atom, "atom:title"), textOf(atom, "atom:subtitle")],
      [json.title, json.description],
    ];
    for (const words of told) expect(words).toEqual([title, description]);
    expect(site.entries.flatMap(({ authors }) => authors)).toEqual(expect.arrayContaining([owner, outlet]));
  });
});
