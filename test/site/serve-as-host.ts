import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { findNetlifyHeaders, parseHeadersFile } from "../publish/hosts.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

export interface Host {
  readonly origin: string;
  /** Shows the files of a folder from now on. */
  show(folder: string): Promise<void>;
  close(): void;
}

/** A static host on this machine that compresses, and sends what `_headers` says. It shows nothing until it is told what. */
export async function serveAsHost(): Promise<Host> {
  let folder = "";
  let rules: ReturnType<typeof parseHeadersFile> = [];
  const compressed = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const found = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    const body = await readFile(found).catch(() => undefined);
    const file = body === undefined ? join(folder, "404.html") : found;
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const isText = /^text|json|xml/.test(type);
    const sent = compressed.get(file) ?? (isText ? gzipSync(body ?? (await readFile(file))) : body);
    if (isText && sent !== undefined) compressed.set(file, sent as Buffer);
    response.writeHead(body === undefined ? 404 : 200, {
      ...(isText && { "content-encoding": "gzip", vary: "accept-encoding" }),
      "content-type": type,
      ...Object.fromEntries(findNetlifyHeaders(rules, path)),
    });
    response.end(sent);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    async show(next) {
      folder = next;
      compressed.clear();
      rules = parseHeadersFile(await readFile(join(folder, "_headers"), "utf8"));
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
