import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { watch } from "chokidar";
import { type Folders, projectFolder } from "./folders.ts";
import { say } from "./terminal.ts";

/** Editors write a file in several steps; a build waits until they are through. */
const SETTLE_MILLISECONDS = 100;

const COMMAND = fileURLToPath(new URL("daybook.js", import.meta.url));
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;

/** Serves what the site will be, without the policy that forbids scripts: reloading needs one. */
class PreviewServer extends EleventyDevServer {
  override augmentContentWithNotifier(content: string, ...rest: readonly unknown[]): string {
    return super.augmentContentWithNotifier(content.replace(POLICY, ""), ...rest);
  }
}

/** Builds, serves and watches; a build that fails says why and leaves the last good preview. Never returns. */
export async function start(options: Folders & { readonly port: string }): Promise<void> {
  const output = join(projectFolder, ".cache/preview");
  await buildApart(options, output);
  const server = new PreviewServer("daybook", output, { domDiff: false, showAllHosts: false });
  server.serve(Number(options.port));

  let timer: NodeJS.Timeout | undefined;
  let building = Promise.resolve();
  const rebuild = async () => {
    if (await buildApart(options, output)) server.reload();
  };
  const templates = ["_includes", "src/pages", "src/assets", "src/digest", "src/publish", "src/read"];
  watch([options.content, options.settings, ...templates.map((path) => join(projectFolder, path))], {
    ignoreInitial: true,
  }).on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      building = building.then(rebuild);
    }, SETTLE_MILLISECONDS);
  });
}

/** Builds in a process of its own, which reads templates afresh; tells whether it succeeded. */
function buildApart({ content, settings }: Folders, output: string): Promise<boolean> {
  const options = [
    "--content",
    content,
    "--settings",
    settings,
    "--output",
    output,
    "--path-prefix",
    "/",
    "--allow-empty",
  ];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [COMMAND, "build", ...options], { stdio: "inherit" });
    child.on("exit", (code) => {
      if (code !== 0) say.warning("The build failed; the preview shows the last good site.");
      resolve(code === 0);
    });
  });
}
