import { describe, expect, it } from "vitest";
import { renderSubscriptions } from "../../../src/cli/export/render-subscriptions.ts";
import { defaultSite } from "../../../src/read/default-settings.ts";
import { parseOpml } from "../../../src/read/parse-opml.ts";
import { checkOpml } from "../../publish/validate/check-opml.ts";
import { collect } from "../../publish/validate/rules.ts";

const subscriptions = [
  { name: 'Tea & Tide "daily" <b>', address: "https://a.example/?x=1&y=2", language: "en" },
  { name: "Q&A; früh", address: "https://früh.example/feed" },
  { name: "&amp; &lt;", address: "https://c.example/" },
];
const site = { ...defaultSite, title: "Quay & Co", owner: { name: "Mo", email: "mo@quay.example" } };
const opml = renderSubscriptions({ subscriptions, site });

describe("renderSubscriptions", () => {
  it("writes OPML 2.0, in which no format of a feed is claimed", () => {
    const findings = collect((report) => checkOpml(report, opml));
    // The feeds of a site have these; what a feed that is followed does not tell is left out.
    const absent = findings.filter(
      ({ at, found }) =>
        /^(?:description|htmlUrl|outline)$/.test(at) && /^(?:nothing|type, version)$/.test(found),
    );
    expect(findings.filter((finding) => !absent.includes(finding))).toEqual([]);
    expect(opml.match(/ type="rss"/g)).toHaveLength(3);
    expect(opml).not.toContain("RSS2");
  });

  it("keeps order and names, for whoever reads it again", () => {
    expect(parseOpml(opml)).toEqual({
      subscriptions: [
        subscriptions[0],
        { ...subscriptions[1], address: "https://xn--frh-ioa.example/feed" },
        subscriptions[2],
      ],
      mistakes: [],
    });
  });

  it("writes the same bytes again", () => {
    expect(renderSubscriptions({ subscriptions, site })).toBe(opml);
  });
});
