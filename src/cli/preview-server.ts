import { createServer } from "node:net";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { OwnerError } from "../read/owner-error.ts";
import { spellCommand } from "./spell-command.ts";

/** The preview is for this machine alone: drafts are nobody else's business. */
const HOST = "127.0.0.1";

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;

/** Starts a service worker, which would keep drafts in the browser and show them for later ones. */
const OFFLINE = /<script type="module" src="[^"]*\/offline\.[0-9a-f]+\.js"><\/script>/i;

/** A folder served as a site, which tells open pages to load again. */
export interface Preview {
  readonly address: string;
  reload(): void;
  close(): Promise<void>;
}

/** Serves what the site will be, without the policy that forbids scripts: reloading needs one. */
class PreviewServer extends EleventyDevServer {
  override augmentContentWithNotifier(content: string, ...rest: readonly unknown[]): string {
    return super.augmentContentWithNotifier(content.replace(POLICY, "").replace(OFFLINE, ""), ...rest);
  }

  override _serverListen(port: number): void {
    this.server.listen({ port, host: HOST });
  }
}

/** Opens the preview of a folder. Throws an `OwnerError` for a port that is none, is taken or is not allowed. */
export async function openPreview(folder: string, stated: string): Promise<Preview> {
  const port = /^\d{1,5}$/.test(stated) ? Number(stated) : Number.NaN;
  if (!(port >= 1 && port <= 65_535))
    throw new OwnerError(`--port: found "${stated}"; write a number from 1 to 65535, as 8081`);
  await refuseTaken(port);
  const server = new PreviewServer("daybook", folder, {
    domDiff: false,
    showAllHosts: false,
    messageOnStart: false,
  });
  server.serve(port);
  await server.ready();
  return {
    address: server.getServerUrl("localhost"),
    reload: () => server.reload(),
    close: () => server.close(),
  };
}

/** The server itself would quietly take the next port. */
function refuseTaken(port: number): Promise<void> {
  const next = port < 65_535 ? port + 1 : port - 1;
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once("error", ({ code }: NodeJS.ErrnoException) =>
        reject(
          new OwnerError(
            code === "EADDRINUSE"
              ? `--port ${port}: another program (perhaps another preview) has this port; end it, or take another: ${spellCommand("start", ["--port", String(next)])}`
              : `--port ${port}: this port cannot be used (${code}); take another: ${spellCommand("start", ["--port", "8081"])}`,
          ),
        ),
      )
      .once("listening", () => probe.close(() => resolve()))
      .listen({ port, host: HOST });
  });
}
