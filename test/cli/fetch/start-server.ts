import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { type AddressInfo, createServer as createSocketServer, type Socket } from "node:net";

export interface TestServer {
  /** `http://127.0.0.1:40123` */
  readonly origin: string;
  readonly requests: readonly IncomingMessage[];
  /** The paths that were asked for, robots.txt left out, in their order. */
  readonly paths: readonly string[];
  close(): Promise<void>;
}

/** What answers at a path: a document, or whatever a server does. */
export type Route = string | Buffer | ((request: IncomingMessage, response: ServerResponse) => void);

/** A server on this machine; what has no route is not found. */
export async function startServer(routes: Readonly<Record<string, Route>>): Promise<TestServer> {
  const requests: IncomingMessage[] = [];
  const listener: RequestListener = (request, response) => {
    requests.push(request);
    const route = routes[(request.url ?? "").split("?")[0] ?? ""];
    if (typeof route === "function") return void route(request, response);
    if (route === undefined) return void response.writeHead(404).end("nothing");
    response.writeHead(200, { "Content-Type": "application/xml" }).end(route);
  };
  const server = createServer(listener);
  const origin = await listen(server);
  return {
    origin,
    requests,
    get paths() {
      return requests.map(({ url }) => url ?? "").filter((url) => url !== "/robots.txt");
    },
    close: () => stop(server, () => server.closeAllConnections()),
  };
}

/** A server that answers each connection with bytes of its own making, whatever HTTP says; robots.txt is not there. */
export async function startRawServer(answer: (socket: Socket, path: string) => void): Promise<TestServer> {
  const sockets = new Set<Socket>();
  const server = createSocketServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.once("data", (data) => {
      const path = / (\S+) /.exec(data.toString("latin1"))?.[1] ?? "";
      if (path === "/robots.txt") socket.end("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
      else answer(socket, path);
    });
  });
  const origin = await listen(server as unknown as Server);
  return {
    origin,
    requests: [],
    paths: [],
    close: () =>
      stop(server as unknown as Server, () => {
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function stop(server: Server, cut: () => void): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    cut();
  });
}

/** A feed with items of these titles; `text` is that of each. */
export function renderRss(
  items: Readonly<Record<string, string>>,
  built = "Sat, 07 Jun 2025 12:00:00 GMT",
): string {
  const rendered = Object.entries(items).map(
    ([title, text]) =>
      `<item><guid isPermaLink="false">${title}</guid><title>${title}</title><description>${text}</description></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>Harbour World</title><lastBuildDate>${built}</lastBuildDate>${rendered.join("\n")}</channel></rss>\n`;
}
