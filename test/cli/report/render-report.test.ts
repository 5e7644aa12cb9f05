import { createHash } from "node:crypto";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import type { Findings } from "../../../src/cli/report/findings.ts";
import { printFindings } from "../../../src/cli/report/print-findings.ts";
import { REPORT_MARK, renderReport } from "../../../src/cli/report/render-report.tsx";
import { day } from "../../publish/make-site.ts";

const HOSTILE = `</style><script>pwned()</script><img src=x onerror=pwned()> & "'\u202Etxt.exe\u001b[31m\nnext`;

/** Every part of the report, with something hostile wherever the world has a word. */
const FINDINGS: Findings = {
  chapters: [
    {
      id: "unusable",
      heading: "Could not be used",
      lead: "Mend these.",
      sections: [
        {
          heading: HOSTILE,
          remedy: "state it as `outlet:` in the front matter",
          isFault: true,
          findings: [
            {
              file: `captures/${HOSTILE}`,
              line: 3,
              message: `found ${JSON.stringify(HOSTILE)}; write <b>`,
              suggestion: HOSTILE,
            },
            { file: "captures/b.txt", line: 1, message: HOSTILE },
          ],
        },
      ],
    },
  ],
  thinTags: [
    { name: HOSTILE, kind: "subject", places: [HOSTILE, "captures/b.txt:1"] },
    { name: "Rain", kind: "subject", places: ["captures/b.txt:1"] },
  ],
  threshold: 3,
  accounts: ["2 files = 1 capture + 0 own articles + 1 left out"],
  files: [`${HOSTILE}: left out`],
};
const EMPTY: Findings = { ...FINDINGS, chapters: [], thinTags: [], files: [] };
const render = (findings: Findings) => renderReport(findings, { title: HOSTILE, day: day("2026-05-01") });

/** What only this validator minds: how a serializer writes a void element or an attribute without a value. */
const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    "void-style": "off",
    "doctype-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "no-trailing-whitespace": "off",
    "long-title": "off",
  },
});

describe.each([
  { name: "full", findings: FINDINGS },
  { name: "empty", findings: EMPTY },
])("a report that is $name", ({ findings }) => {
  const page = render(findings);

  it("is valid HTML", () => {
    const { results } = validator.validateStringSync(page);
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
  });

  it("needs nothing else, and allows its one style alone", () => {
    const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const hash = createHash("sha256").update(style).digest("base64");
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(/<(?:script|img|link|iframe|base|form)\b|<[a-z][^<>]*\s(?:on\w+|style|src)=/);
    expect([...page.matchAll(/\shref="([^"]*)"/g)].every(([, href]) => href?.startsWith("#"))).toBe(true);
    expect(page).toContain(REPORT_MARK);
  });

  it("shows the words of the world as text that turns nothing", () => {
    expect(page).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
    expect(page).not.toContain("<img");
    expect(page).toContain("&lt;img src=x");
  });

  it("counts in its contents what stands below", () => {
    const ids = [...page.matchAll(/<a href="#([a-z]+)">/g)].map(([, id]) => id);
    expect(ids.at(-1)).toBe("sums");
    for (const id of ids) expect(page).toContain(`id="${id}"`);
  });
});

it("tells the same facts as the text", () => {
  const text = printFindings(FINDINGS, { withFiles: true });
  for (const part of ["captures/b.txt", "\\u202etxt.exe\\u001b[31m\\nnext", "2 files = 1 capture"]) {
    expect(text).toContain(part);
    expect(render(FINDINGS)).toContain(part);
  }
  expect(text).toContain("2 articles: ");
  expect(text).toContain("1 article: Rain");
});

it("says when there is nothing to say", () => {
  expect(printFindings(EMPTY)).toMatch(/^Nothing to report\.\n\nWhat became of everything\n/);
  expect(render(EMPTY)).toContain("Nothing to report.");
});
