import type { Article, Day, Digest } from "../digest/model.ts";
import { dayOf } from "../digest/when.ts";
import { now } from "./clock.ts";
import { formatProblem, isFault } from "./faults.ts";
import type { Folders } from "./folders.ts";
import { loadDigest } from "./load-digest.ts";

interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
  /** Whether it makes `--strict` fail: what is merely not stated by the page does not. */
  readonly isFault: boolean;
}

/** Prints what the owner should know; with `--strict`, a problem sets exit code 1. */
export async function report(options: Folders & { readonly strict?: boolean }): Promise<void> {
  const { digest } = await loadDigest(options);
  const sections = findSections(digest, dayOf(now())).filter(({ lines }) => lines.length > 0);
  for (const { heading, lines } of sections)
    process.stdout.write(`${heading}\n${lines.map((line) => `  ${line}\n`).join("")}\n`);
  if (sections.length === 0) process.stdout.write("Nothing to report.\n");
  if (options.strict === true && sections.some(({ isFault }) => isFault)) process.exitCode = 1;
}

function findSections({ articles, problems }: Digest, today: Day): Section[] {
  const where = (article: Article) => `${article.title}  (${article.capture ?? article.slug})`;
  const list = (test: (article: Article) => boolean) => articles.filter(test).map(where);
  const kinds = [...new Set(problems.map(({ kind }) => kind))].sort();
  return [
    ...kinds.map((kind) => ({
      heading: `Problems: ${kind}`,
      lines: problems.filter((problem) => problem.kind === kind).map(formatProblem),
      isFault: isFault({ kind }),
    })),
    {
      heading: "No date could be worked out; state it as `published:` in the front matter",
      lines: list(({ published }) => published === undefined),
      isFault: false,
    },
    {
      heading: "Dated after today; the digest takes its latest edition for the present",
      lines: list(({ edition }) => edition !== undefined && edition > today),
      isFault: true,
    },
    {
      heading: "No edition: begin the file name with the day of the capture, or run daybook accept",
      lines: list(({ edition }) => edition === undefined),
      isFault: false,
    },
    {
      heading: "No outlet; state it as `outlet:` in the front matter",
      lines: list(({ role, outlet }) => role !== "own" && outlet === undefined),
      isFault: false,
    },
  ];
}
