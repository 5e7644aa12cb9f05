import { mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { REPORT_MARK } from "../../../src/cli/report/render-report.tsx";
import { writeReport } from "../../../src/cli/report/write-report.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "daybook-report-"));
  for (const folder of ["content", "settings", "site/deep"])
    await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, "site/.daybook-files"), "");
  await writeFile(join(root, "notes.html"), "<p>Notes</p>");
  await symlink("content", join(root, "link"));
});
const write = (path: string, page = REPORT_MARK) =>
  writeReport(join(root, path), page, { content: join(root, "content"), settings: join(root, "settings") });

it("writes to a new place, and over an earlier report", async () => {
  await write("new/report.html");
  await write("new/report.html", `${REPORT_MARK}2`);
  expect(await readFile(join(root, "new/report.html"), "utf8")).toBe(`${REPORT_MARK}2`);
  expect(await readdir(join(root, "new"))).toEqual(["report.html"]);
});

it.each([
  { path: "content/report.html", reason: "among the content or the settings" },
  { path: "settings/deep/report.html", reason: "among the content or the settings" },
  { path: "site/report.html", reason: "where it would be published" },
  { path: "site/deep/report.html", reason: "where it would be published" },
  { path: "link/report.html", reason: "among the content or the settings" },
  { path: "link/new/report.html", reason: "among the content or the settings" },
  { path: "notes.html", reason: "no report" },
  { path: "content", reason: "among the content" },
  { path: "site", reason: "no report" },
])("refuses $path", async ({ path, reason }) => {
  await expect(write(path)).rejects.toThrow(reason);
  expect(await readFile(join(root, "notes.html"), "utf8")).toBe("<p>Notes</p>");
});
