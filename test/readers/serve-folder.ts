import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  "feed.xml": "application/rss+xml",
  "atom.xml": "application/atom+xml",
  "feed.json": "application/feed+json",
};

/** Serves a folder on this machine under the path that its addresses claim. Resolves to where, and how to stop. */
export async function serveFolder(
  folder: string,
  prefix: string,
): Promise<{ readonly origin: string; readonly stop: () => void }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const path = pathname.startsWith(prefix) ? normalize(`/${pathname.slice(prefix.length)}`) : undefined;
    try {
      if (path === undefined) throw new Error(`Not below ${prefix}`);
      const body = await readFile(join(folder, path));
      const type = TYPES[path.slice(path.lastIndexOf("/") + 1)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
