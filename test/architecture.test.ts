import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";

/** One row of the table "Who may know whom" in `src/README.md`. Paths are from the root of the project. */
interface Room {
  readonly name: string;
  /** The files of the room; the first room that matches a file is its own. */
  readonly files: RegExp;
  /** Other files it may import; a folder always imports itself. */
  readonly mayImport?: RegExp;
  /** Files of which it may import types and nothing else. */
  readonly mayImportTypesOf?: RegExp;
  readonly packages?: RegExp;
  /** Words that bring in the clock, the locale or the environment. */
  readonly isPure?: boolean;
  /** Nothing in it asks the network, so that a build needs none. */
  readonly isOffline?: boolean;
}

const PURE_LIBRARIES = /^(?:luxon|tinyqueue|@sindresorhus\/slugify)(?:\/|$)/;
const SHARED = /^src\/digest\/(?:model\.ts|when\.ts|text\/)/;
const ANY = /^/;

const rooms: readonly Room[] = [
  { name: "the nouns", files: /^src\/digest\/model\.ts$/, isPure: true },
  {
    name: "what all stages share",
    files: /^src\/digest\/(?:when\.ts$|text\/)/,
    mayImport: /^src\/digest\/(?:model\.ts$|text\/)/,
    packages: PURE_LIBRARIES,
    isPure: true,
  },
  {
    name: "the pipeline",
    files: /^src\/digest\/(?:build-digest|assemble-articles)\.ts$/,
    mayImport: /^src\/digest\//,
    packages: PURE_LIBRARIES,
    isPure: true,
  },
  { name: "a stage", files: /^src\/digest\//, mayImport: SHARED, packages: PURE_LIBRARIES, isPure: true },
  {
    name: "reading",
    files: /^src\/read\//,
    mayImport: /^src\/digest\/(?:model|when|text\/portable-name)\.ts$/,
    packages:
      /^(?:node:(?:fs|fs\/promises|path|path\/posix|url|util|crypto|zlib)|(?!node:|@11ty\/|preact)\S+)$/,
  },
  {
    name: "publishing",
    files: /^src\/publish\//,
    mayImport: SHARED,
    packages: /^(?!node:|@11ty\/|preact)\S+$/,
    isPure: true,
  },
  {
    name: "components",
    files: /^_includes\//,
    mayImport: /^src\/publish\//,
    mayImportTypesOf: /^src\/digest\/model\.ts$/,
    packages: /^preact/,
  },
  {
    name: "pages",
    files: /^src\/pages\//,
    mayImport: /^(?:_includes|src\/publish)\//,
    mayImportTypesOf: /^src\/digest\/model\.ts$/,
    packages: /^preact/,
  },
  { name: "scripts of the browser", files: /^src\/assets\// },
  {
    name: "what asks the network, or answers it",
    files: /^src\/cli\/(?:fetch\/|(?:ping|preview-server|eleventy\.d)\.ts$)/,
    mayImport: ANY,
    packages: ANY,
  },
  {
    name: "where the rooms join",
    files: /^(?:eleventy\.config\.ts$|src\/cli\/)/,
    mayImport: ANY,
    packages: /^(?!node:(?:https?|http2|net|dns|tls|dgram)(?:\/|$))/,
    isOffline: true,
  },
];

const IMPURE =
  /\bDate\.now\s*\(|\bnew Date\s*\(\s*\)|\bnew Date\s*(?![\w(])|\btoLocale|\bprocess\.env\b|\bMath\.random\b/g;
const IMPORT =
  /(?:^|[;\s}])(?<verb>import|export)\s+(?<what>type\s+(?!from\b)|)(?:[^"'`;()]*?\sfrom\s*)?["'](?<from>[^"'\n]+)["']|\bimport\s*\(\s*["'`](?<lazy>[^"'`\n]+)["'`]|\brequire\s*\(\s*["'`](?<required>[^"'`\n]+)["'`]/g;

/** What a file does that its room may not, in words; none for a file that keeps to the table. */
function findViolations(path: string, source: string): string[] {
  const room = rooms.find(({ files }) => files.test(path));
  if (room === undefined) return [`${path} is in no room of the table`];
  const code = source.replace(/(?<=^|\s)(?:\/\*[\s\S]*?\*\/|\/\/.*$)/gm, "");
  const violations = [...code.matchAll(IMPORT)].flatMap(({ groups = {} }) => {
    const from = groups.from ?? groups.lazy ?? groups.required ?? "";
    const target = from.startsWith(".") ? posix.join(posix.dirname(path), from) : undefined;
    const isAllowed =
      target === undefined
        ? room.packages?.test(from) === true
        : isOwn(path, target) ||
          room.mayImport?.test(target) === true ||
          (groups.what?.startsWith("type") === true && room.mayImportTypesOf?.test(target) === true);
    return isAllowed ? [] : [`${path} (${room.name}) may not import ${target ?? from}`];
  });
  const impure = room.isPure === true ? [...code.matchAll(IMPURE)].map(([words]) => words) : [];
  const asking = room.isOffline === true ? (code.match(/(?<![\w.])fetch\s*\(/g) ?? []) : [];
  violations.push(...asking.map(() => `${path} (${room.name}) may not ask the network`));
  return [...violations, ...impure.map((words) => `${path} (${room.name}) may not say ${words}`)];
}

/** A folder may import itself; the files that lie in `src/digest` are rooms of their own, as is each folder in it. */
function isOwn(path: string, target: string): boolean {
  const folder = /^(?:_includes|src\/(?:digest\/[^/]+|[^/]+))\//.exec(path)?.[0];
  return folder !== undefined && folder !== "src/digest/" && target.startsWith(folder);
}

function readSources(folder: string): string[] {
  const root = new URL("../", import.meta.url);
  if (!existsSync(new URL(folder, root))) return [];
  return readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
    .map((path) => posix.join(folder, path.replaceAll("\\", "/")))
    .filter((path) => /\.(?:[cm]?[jt]sx?)$/.test(path) && !path.startsWith("src/content/"));
}

describe("who may know whom", () => {
  const paths = ["eleventy.config.ts", ...readSources("src"), ...readSources("_includes")];

  test("there are files to check", () => {
    expect(paths).toContain("src/digest/model.ts");
    expect(paths).toContain("src/digest/build-digest.ts");
  });

  test.each(paths)("%s", (path) => {
    expect(findViolations(path, readFileSync(new URL(`../${path}`, import.meta.url), "utf8"))).toEqual([]);
  });
});

describe("the check itself finds", () => {
  test.each([
    { path: "src/digest/model.ts", source: `import type { Bounds } from "./when.ts";` },
    { path: "src/digest/when.ts", source: `import { findSentences } from "./stories/x.ts";` },
    { path: "src/digest/text/words.ts", source: `import { toDay } from "../when.ts";` },
    { path: "src/digest/stories/x.ts", source: `import type { X } from "../timeline/x.ts";` },
    { path: "src/digest/stories/x.ts", source: `export { x } from "../build-digest.ts";` },
    { path: "src/digest/stories/x.ts", source: `export * from "../slugs.ts";` },
    { path: "src/digest/slugs.ts", source: `import { x } from "./excerpts.ts";` },
    { path: "src/digest/slugs.ts", source: `import { createHash } from "node:crypto";` },
    { path: "src/digest/slugs.ts", source: `import zod from "zod";` },
    { path: "src/digest/slugs.ts", source: `const fs = await import("node:fs");` },
    { path: "src/digest/slugs.ts", source: `const fs = require('node:fs');` },
    { path: "src/digest/slugs.ts", source: `import "node:fs";` },
    { path: "src/digest/slugs.ts", source: `import {\n  a,\n  b,\n} from "../read/x.ts";` },
    { path: "src/digest/build-digest.ts", source: `import { x } from "../publish/x.ts";` },
    { path: "src/digest/dates/x.ts", source: `const now = Date.now();` },
    { path: "src/digest/dates/x.ts", source: `const now = new Date();` },
    { path: "src/digest/dates/x.ts", source: `const words = day.toLocaleString("en");` },
    { path: "src/digest/dates/x.ts", source: `const zone = process.env.TZ;` },
    { path: "src/publish/x.ts", source: `const now = new Date( );` },
    { path: "src/publish/x.ts", source: `import { readFile } from "node:fs/promises";` },
    { path: "src/publish/x.ts", source: `import { tagArticle } from "../digest/tags/tag-article.ts";` },
    { path: "src/read/x.ts", source: `import { findFrame } from "../digest/text/frame.ts";` },
    { path: "src/read/x.ts", source: `import { x } from "../cli/x.ts";` },
    {
      path: "src/read/x.ts",
      source: `const all = "**/*"; import { x } from "../cli/x.ts"; const more = "*/";`,
    },
    { path: "src/read/x.ts", source: `import { exec } from "node:child_process";` },
    { path: "_includes/x.tsx", source: `import { Article } from "../src/digest/model.ts";` },
    { path: "_includes/x.tsx", source: `import type { When } from "../src/digest/when.ts";` },
    { path: "_includes/x.tsx", source: `import { data } from "../src/pages/x.11ty.tsx";` },
    { path: "src/pages/x.11ty.tsx", source: `import config from "../../eleventy.config.ts";` },
    { path: "src/pages/x.11ty.tsx", source: `import { toDay } from "../digest/when.ts";` },
    { path: "src/assets/x.ts", source: `import { links } from "../publish/links.ts";` },
    { path: "src/lib/x.ts", source: "" },
    { path: "src/cli/build.ts", source: `import { get } from "node:https";` },
    { path: "src/cli/build.ts", source: `import { lookup } from "node:dns/promises";` },
    { path: "src/cli/build.ts", source: `const page = await fetch("https://x.example/");` },
  ])("$path: $source", ({ path, source }) => {
    expect(findViolations(path, source)).toHaveLength(1);
  });
});

describe("the check itself allows", () => {
  test.each([
    { path: "src/digest/when.ts", source: `import { DateTime } from "luxon";` },
    { path: "src/digest/text/frame.ts", source: `import { findSentences } from "./sentences.ts";` },
    {
      path: "src/digest/stories/x.ts",
      source: `import { y } from "./y.ts"; import { z } from "../text/words.ts";`,
    },
    { path: "src/digest/dates/deep/x.ts", source: `import { y } from "../y.ts";` },
    { path: "src/digest/build-digest.ts", source: `import { findEvents } from "./timeline/find-events.ts";` },
    { path: "src/digest/dates/x.ts", source: `const day = new Date(0); // never new Date() here` },
    { path: "src/digest/dates/x.ts", source: `/** Reads "import x from 'y'" and Date.now() */ const a = 1;` },
    { path: "src/digest/dates/x.ts", source: `const important = "from"; const b = "x";` },
    {
      path: "src/read/x.ts",
      source: `import { parse } from "yaml"; import { readFile } from "node:fs/promises";`,
    },
    { path: "src/publish/x.ts", source: `import { findSentences } from "../digest/text/sentences.ts";` },
    { path: "_includes/x.tsx", source: `import type { Article } from "../src/digest/model.ts";` },
    { path: "src/pages/x.11ty.tsx", source: `import { Page } from "../../_includes/page.tsx";` },
    { path: "src/cli/x.ts", source: `import { buildDigest } from "../digest/build-digest.ts"; Date.now();` },
    { path: "src/cli/fetch/x.ts", source: `import { request } from "node:https";` },
    { path: "src/cli/x.ts", source: `import { fetchFeeds } from "./fetch/fetch-feeds.ts"; prefetch();` },
    { path: "eleventy.config.ts", source: `import { readContent } from "./src/read/read-content.ts";` },
    { path: "eleventy.config.ts", source: `const all = "src/**/*"; import { x } from "./src/cli/x.ts";` },
  ])("$path: $source", ({ path, source }) => {
    expect(findViolations(path, source)).toEqual([]);
  });
});
