import { spawn } from "node:child_process";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { watch } from "chokidar";
import { count } from "./count.ts";
import { type Folders, projectFolder } from "./folders.ts";
import { openPreview } from "./preview-server.ts";
import { say, spellOutLine, spellSeconds } from "./terminal.ts";

/** Editors write a file in several steps; a build waits until they are through. */
const SETTLE_MILLISECONDS = 100;
/** More names would not stand on one line. */
const NAMED_CHANGES = 2;

const COMMAND = fileURLToPath(new URL("daybook.js", import.meta.url));
const TEMPLATES = ["_includes", "src/pages", "src/assets", "src/digest", "src/publish", "src/read"];
/** What editors keep beside a file while it is open: `.x.txt.swp`, `x.txt~`. */
const BESIDE = /^\.|~$/;

const FAILED = "The build failed; the preview shows the last good site. Mend it and save: it is built again.";

/**
 * Builds, serves and watches; tells the address once it can be opened, and of each build after it what changed and the time
 * taken. A build that fails says why and leaves the last good preview. Ends on an interrupt.
 */
export async function start(options: Folders & { readonly port: string }): Promise<void> {
  const output = join(projectFolder, ".cache/preview");
  const server = await openPreview(output, options.port);
  const children = new AbortController();
  const changed = new Set<string>();
  let said = "";
  let building = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const rebuild = async () => {
    if (changed.size === 0 || children.signal.aborted) return;
    const what = describeChanges([...changed]);
    changed.clear();
    const began = performance.now();
    const { isDone, messages } = await buildApart(options, output, children.signal);
    if (children.signal.aborted) return;
    if (messages !== said) process.stderr.write(messages);
    said = isDone ? messages : "";
    if (!isDone) return void say.warning(`${what}. ${FAILED}`);
    say.line(`Built in ${spellSeconds(performance.now() - began)}: ${what}`);
    server.reload();
  };
  const watcher = watch(
    [options.content, options.settings, ...TEMPLATES.map((path) => join(projectFolder, path))],
    { ignoreInitial: true },
  ).on("all", (event, path) => {
    if (event.endsWith("Dir") || BESIDE.test(basename(path))) return;
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      building = building.then(rebuild);
    }, SETTLE_MILLISECONDS);
  });
  const end = async () => {
    children.abort();
    clearTimeout(timer);
    await Promise.all([watcher.close(), server.close(), building]);
    process.exit();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, end);

  say.line("Building the preview …");
  building = building.then(async () => {
    const began = performance.now();
    const { isDone, messages } = await buildApart(options, output, children.signal);
    if (children.signal.aborted) return;
    process.stderr.write(messages);
    said = messages;
    if (!isDone) say.warning(FAILED);
    say.line(
      `${isDone ? `Built in ${spellSeconds(performance.now() - began)}` : "Waiting"}: ${server.address} (Ctrl-C ends it)`,
    );
  });
  await building;
}

/** "src/content/captures/x.txt", relative to where one is; of many the first, and how many more. */
function describeChanges(paths: readonly string[]): string {
  const names = paths.map((path) => spellOutLine(relative(process.cwd(), path))).sort();
  const more = names.length - NAMED_CHANGES;
  return `${names.slice(0, NAMED_CHANGES).join(", ")}${more > 0 ? ` and ${count(more, "file")} more` : ""} changed`;
}

/** Builds in a process of its own, which reads templates afresh; tells whether it succeeded, and what it had to say. */
function buildApart(
  { content, settings }: Folders,
  output: string,
  signal: AbortSignal,
): Promise<{ readonly isDone: boolean; readonly messages: string }> {
  const folders = ["--content", content, "--settings", settings, "--output", output];
  const args = [COMMAND, "build", ...folders, "--path-prefix", "/", "--allow-empty", "--quiet"];
  return new Promise((resolve) => {
    const colors = process.stderr.isTTY === true ? { FORCE_COLOR: "1" } : {};
    const child = spawn(process.execPath, args, {
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...colors, ...process.env },
    });
    let messages = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      messages += text;
    });
    // It clears up after itself; an interrupt from the terminal reaches it too.
    const interrupt = () => child.kill("SIGTERM");
    signal.addEventListener("abort", interrupt);
    child.on("close", (code) => {
      signal.removeEventListener("abort", interrupt);
      resolve({ isDone: code === 0, messages });
    });
  });
}
