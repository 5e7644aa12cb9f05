import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

export interface CommandResult {
  readonly code: number | null;
  /** What ended it, if it did not end by itself. */
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
}

/** Runs the `daybook` command as a person would, in a process of its own. */
export function runDaybook(args: readonly string[], options: RunOptions = {}): Promise<CommandResult> {
  return startDaybook(args, options).ended;
}

/** The same, for those who do something to it while it runs. */
export function startDaybook(
  args: readonly string[],
  { env, input = "" }: RunOptions = {},
): { readonly child: ChildProcessWithoutNullStreams; readonly ended: Promise<CommandResult> } {
  const child = spawn(process.execPath, [join(PROJECT, "src/cli/daybook.js"), ...args], {
    cwd: PROJECT,
    env: { ...process.env, NODE_OPTIONS: "", ...env },
  });
  child.stdin.end(input);
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const ended = new Promise<CommandResult>((resolve) =>
    child.on("close", (code, signal) => resolve({ code, signal, stdout, stderr })),
  );
  return { child, ended };
}

export interface BuiltSite {
  readonly folder: string;
  /** Every file by its path from the root of the site: `articles/x/index.html`. */
  readonly files: ReadonlyMap<string, string>;
}

/** Builds a site into a folder of its own and reads it back. Throws with the messages of a build that failed. */
export async function buildSite(args: readonly string[] = [], more: RunOptions = {}): Promise<BuiltSite> {
  const folder = join(await mkdtemp(join(tmpdir(), "daybook-")), "site");
  const { code, stderr } = await runDaybook(["build", "--output", folder, ...args], more);
  if (code !== 0) throw new Error(`The build ended with ${code}:\n${stderr}`);
  return { folder, files: await readFiles(folder) };
}

/** The sample as built without options, once a test run; nobody may change it. */
export function buildSample(): Promise<BuiltSite> {
  return shareSite("sample", () => buildSite());
}

/**
 * A site that several test files look at, built by the first that asks in a run, under its name. Others wait for it. Outside
 * a run each builds its own. What is told of it beside its files is text.
 */
export async function shareSite<Site extends BuiltSite>(
  name: string,
  build: () => Promise<Site>,
): Promise<Site> {
  const run = process.env.DAYBOOK_TEST_RUN;
  if (run === undefined) return build();
  const note = join(run, `${name}.json`);
  if (await claim(join(run, name))) {
    const built = await build().catch((error: unknown) => ({ error: String(error) }));
    await writeFile(`${note}.part`, JSON.stringify({ ...built, files: undefined }));
    await rename(`${note}.part`, note);
  }
  const told = JSON.parse(await readWhenThere(note)) as Site | { readonly error: string };
  if ("error" in told) throw new Error(told.error);
  return { ...told, files: await readFiles(told.folder) };
}

function claim(folder: string): Promise<boolean> {
  return mkdir(folder).then(
    () => true,
    () => false,
  );
}

async function readWhenThere(path: string): Promise<string> {
  for (;;) {
    const text = await readFile(path, "utf8").catch(() => undefined);
    if (text !== undefined) return text;
    await setTimeout(100);
  }
}

/** Every file below a folder as text, by its path. */
export async function readFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, "utf8")] as const),
    ),
  );
}
