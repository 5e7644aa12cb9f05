import type { Article, Day, Digest } from "../digest/model.ts";
import { dayOf } from "../digest/when.ts";
import { describeAccounts, describeFiles } from "./accounts.ts";
import { now } from "./clock.ts";
import { describeProblem } from "./describe-problem.ts";
import type { Folders } from "./folders.ts";
import { loadDigest } from "./load-digest.ts";
import { say, spellOutLine } from "./terminal.ts";

interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
  /** Whether it makes `--strict` fail: what is merely not stated by the page does not. */
  readonly isFault: boolean;
}

/** Problems that leave a choice to the owner: nothing is wrong. */
const DOUBTS: ReadonlySet<string> = new Set(["near-threshold", "bridge"]);

export interface ReportOptions extends Folders {
  readonly strict?: boolean;
  readonly files?: boolean;
}

/**
 * Prints what the owner should know and, at the end, what became of every file and every article in them; with `--files`,
 * of each file by its name; with `--strict`, a problem sets exit code 1.
 */
export async function report(options: ReportOptions): Promise<void> {
  const { reading, digest } = await loadDigest(options);
  const sections = findSections(digest, dayOf(now())).filter(({ lines }) => lines.length > 0);
  for (const { heading, lines } of sections) print(heading, lines);
  if (sections.length === 0) say.data("Nothing to report.\n");
  if (options.files === true) print("Each file", describeFiles(reading, digest));
  print("What became of everything", describeAccounts(reading, digest));
  if (options.strict === true && sections.some(({ isFault }) => isFault)) process.exitCode = 1;
}

function print(heading: string, lines: readonly string[]): void {
  say.data(`${heading}\n${lines.map((line) => `  ${spellOutLine(line)}\n`).join("")}`);
}

function findSections({ articles, problems }: Digest, today: Day): Section[] {
  const where = (article: Article) => `${article.title}  (${article.capture ?? article.slug})`;
  const list = (test: (article: Article) => boolean) => articles.filter(test).map(where);
  const kinds = [...new Set(problems.map(({ kind }) => kind))].sort();
  return [
    ...kinds.map((kind) => ({
      heading: `Problems: ${kind}`,
      lines: problems.filter((problem) => problem.kind === kind).map(describeProblem),
      isFault: !DOUBTS.has(kind),
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
