import { describe, expect, test } from "vitest";
import { placeSite } from "../../src/cli/place-site.ts";
import { makeSettings } from "../publish/make-site.ts";

const settings = makeSettings({ address: "https://a.example/news/" });

describe("placeSite", () => {
  test.each([
    { name: "nothing stated", place: {}, address: "https://a.example/news/" },
    { name: "an address", place: { address: "https://b.example/x/" }, address: "https://b.example/x/" },
    {
      name: "an address without its slash",
      place: { address: "https://b.example" },
      address: "https://b.example/",
    },
    { name: "a folder", place: { pathPrefix: "/preview/7/" }, address: "https://a.example/preview/7/" },
    { name: "the root", place: { pathPrefix: "/" }, address: "https://a.example/" },
    { name: "the root, said shorter", place: { pathPrefix: "" }, address: "https://a.example/" },
    {
      name: "both",
      place: { address: "https://b.example/x/", pathPrefix: "/y" },
      address: "https://b.example/y/",
    },
  ])("$name", ({ place, address }) => {
    expect(placeSite(settings, place).site).toEqual({ ...settings.site, address });
  });

  test.each([
    { place: { address: "b.example" }, says: '--address: found "b.example"' },
    { place: { address: "https://b.example/?q" }, says: "--address: found" },
    { place: { address: "ftp://b.example/" }, says: "--address: found" },
    { place: { pathPrefix: "preview" }, says: '--path-prefix: found "preview"; write a folder as /news/' },
    { place: { address: "https://me:secret@b.example/" }, says: "--address: found" },
    { place: { pathPrefix: "/../a" }, says: "--path-prefix: found" },
    { place: { pathPrefix: "/a?b" }, says: "--path-prefix: found" },
    { place: { pathPrefix: "https://b.example/" }, says: "--path-prefix: found" },
  ])("refuses $place", ({ place, says }) => {
    expect(() => placeSite(settings, place)).toThrow(says);
  });
});
