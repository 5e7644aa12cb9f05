import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the `daybook` command as a person would, in a process of its own. */
export function runDaybook(
  args: readonly string[],
  more: { readonly env?: NodeJS.ProcessEnv; readonly input?: string } = {},
): Promise<CommandResult> {
  const child = spawn(process.execPath, [join(PROJECT, "src/cli/daybook.js"), ...args], {
    cwd: PROJECT,
    env: { ...process.env, NODE_OPTIONS: "", ...more.env },
  });
  child.stdin.end(more.input ?? "");
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, stdout, stderr })));
}

export interface BuiltSite {
  readonly folder: string;
  /** Every file by its path from the root of the site: `articles/x/index.html`. */
  readonly files: ReadonlyMap<string, string>;
}

/** Builds a site into a folder of its own and reads it back. Throws with the messages of a build that failed. */
export async function buildSite(
  args: readonly string[] = [],
  more: Parameters<typeof runDaybook>[1] = {},
): Promise<BuiltSite> {
  const folder = join(await mkdtemp(join(tmpdir(), "daybook-")), "site");
  const { code, stderr } = await runDaybook(["build", "--output", folder, ...args], more);
  if (code !== 0) throw new Error(`The build ended with ${code}:\n${stderr}`);
  return { folder, files: await readFiles(folder) };
}

async function readFiles(folder: string): Promise<Map<string, string>> {
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
