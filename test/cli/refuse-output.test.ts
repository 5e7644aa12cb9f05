import { describe, expect, test } from "vitest";
import { refuseOutput } from "../../src/cli/refuse-output.ts";
import { locateSite } from "../../src/cli/site-folder/site-folder.ts";

const FOLDERS = { content: "/press/src/content", settings: "/press/_data" };
const refuse = (output: string) => refuseOutput(locateSite(output), FOLDERS, "/press/desk");

describe("refuseOutput", () => {
  test.each([
    "/press/_site",
    "/press/desk/_site",
    "/press/src/contents",
    "/press/src/content.site",
    "/elsewhere/.daybook",
  ])("lets %s through", (output) => {
    expect(() => refuse(output)).not.toThrow();
  });

  test.each([
    { output: "/press/desk", reason: "the folder you are in" },
    { output: "/press", reason: "the folder you are in" },
    { output: "/", reason: "the folder you are in" },
    { output: "/press/src/content", reason: "/press/src/content" },
    { output: "/press/src/content/captures/site", reason: "/press/src/content" },
    { output: "/press/src", reason: "/press/src/content" },
    { output: "/press/_data/site", reason: "/press/_data" },
    {
      output: "/press/._site.daybook/previous",
      reason: "._site.daybook, which a build keeps beside its site",
    },
  ])("refuses $output", ({ output, reason }) => {
    expect(() => refuse(output)).toThrow(`found ${output}, which is, holds or lies in ${reason};`);
  });
});
