import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  "feed.xml": "application/rss+xml",
  "atom.xml": "application/atom+xml",
  "feed.json": "application/feed+json",
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "application/xml",
};

export interface Served {
  readonly origin: string;
  close(): void;
}

/** Serves a folder under a prefix as a plain static host does: nothing outside the prefix, 404.html for the rest; every answer bears the headers. */
export async function serveFolder(
  folder: string,
  prefix = "/",
  headers: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = path.endsWith("/") ? `${path}index.html` : path;
    const body = path.startsWith(prefix)
      ? await readFile(join(folder, file.slice(prefix.length))).catch(() => undefined)
      : undefined;
    response.writeHead(body === undefined ? 404 : 200, {
      ...headers,
      "content-type": TYPES[basename(file)] ?? TYPES[extname(file)] ?? "application/octet-stream",
    });
    response.end(body ?? (await readFile(join(folder, "404.html"))));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
