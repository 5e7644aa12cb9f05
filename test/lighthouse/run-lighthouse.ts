import { execFile } from "node:child_process";
import { access } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Loads of a page; the middle one counts. */
const LOADS = 3;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
type Category = (typeof CATEGORIES)[number];

/** What Lighthouse says of a page, from 0 to 100. */
export interface Verdict {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  /** Audits of all but performance that are not passed, by id. */
  readonly failed: readonly string[];
}

interface Report {
  readonly categories: Partial<
    Record<
      Category,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string }[] }
    >
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null }>>;
}

/** Where Lighthouse's command lies: below the folder that `LIGHTHOUSE` names. Undefined where there is none. */
export async function findLighthouse(): Promise<string | undefined> {
  const folder = process.env.LIGHTHOUSE;
  if (folder === undefined) return undefined;
  const command = join(folder, "node_modules/lighthouse/cli/index.js");
  return access(command).then(
    () => command,
    () => undefined,
  );
}

/** Looks at a page as a phone does: three times for its performance, of which the middle counts. */
export async function judge(command: string, address: string): Promise<Verdict> {
  const reports: Report[] = [];
  for (let load = 0; load < LOADS; load += 1)
    reports.push(await loadOnce(command, address, load === 0 ? CATEGORIES : ["performance"]));
  const [whole] = reports;
  if (whole === undefined) throw new Error(`Lighthouse tells nothing of ${address}`);
  const speeds = reports.map((report) => scoreOf(report, "performance")).sort((a, b) => a - b);
  const refs = CATEGORIES.slice(1).flatMap((category) => whole.categories[category]?.auditRefs ?? []);
  const failed = refs.filter(({ id }) => (whole.audits[id]?.score ?? 1) < 1).map(({ id }) => id);
  return {
    performance: speeds[Math.floor(LOADS / 2)] ?? 0,
    accessibility: scoreOf(whole, "accessibility"),
    bestPractices: scoreOf(whole, "best-practices"),
    seo: scoreOf(whole, "seo"),
    failed: [...new Set(failed)],
  };
}

/** Now and then Lighthouse loses the beginning of its trace (NO_NAVSTART) and asks to be run again. */
async function loadOnce(
  command: string,
  address: string,
  categories: readonly Category[],
  tries = 4,
): Promise<Report> {
  const options = [
    "--quiet",
    "--output=json",
    "--output-path=stdout",
    `--only-categories=${categories.join()}`,
    "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
  ];
  try {
    const { stdout } = await run(process.execPath, [command, address, ...options], {
      maxBuffer: 100_000_000,
    });
    return JSON.parse(stdout) as Report;
  } catch (error) {
    if (tries > 1) return loadOnce(command, address, categories, tries - 1);
    const { stderr = String(error) } = error as { stderr?: string };
    throw new Error(`Lighthouse fails at ${address}: ${stderr.trim()}`);
  }
}

function scoreOf({ categories }: Report, category: Category): number {
  return Math.round((categories[category]?.score ?? 0) * 100);
}
