import type { IncomingHttpHeaders } from "node:http";
import { request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { FetchFailure, toFetchFailure } from "./fetch-failure.ts";
import { guardLookup, guardUrl, nameHost } from "./guard-address.ts";
import type { Limits } from "./limits.ts";
import { type BodyLimit, receiveBody } from "./receive-body.ts";

/** How something is asked for. */
export interface Ask {
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: Limits;
  readonly body: BodyLimit;
  /** Host and port, as `nameHost` has them, that the owner himself named: allowed wherever they are. */
  readonly trusted: string;
  /** Breaks the request off. */
  readonly signal: AbortSignal;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Of a success, unpacked; empty otherwise. */
  readonly body: Buffer;
}

/**
 * One GET, which follows no redirect. Connects to no host that is not public, unless it is the trusted one. Throws a
 * `FetchFailure` where there is no whole answer in time.
 */
export async function request(url: URL, ask: Ask): Promise<Answer> {
  const isTrusted = nameHost(url) === ask.trusted;
  guardUrl(url, isTrusted);
  const isSecure = url.protocol === "https:";
  const { connect, idle, whole } = ask.limits;
  return new Promise<Answer>((resolve, reject) => {
    const sent = (isSecure ? requestSecure : requestPlain)(url, {
      agent: false,
      headers: ask.headers,
      lookup: guardLookup(isTrusted),
      // Whatever the environment says.
      rejectUnauthorized: true,
      signal: ask.signal,
      timeout: idle,
    });
    const giveUp = (reason: string, after: number) =>
      setTimeout(() => sent.destroy(new FetchFailure(`${reason} in ${after / 1000} seconds`)), after);
    const connecting = giveUp("there was no connection", connect);
    const answering = giveUp("the answer was not complete", whole);
    sent.on("socket", (socket) =>
      socket.once(isSecure ? "secureConnect" : "connect", () => clearTimeout(connecting)),
    );
    sent.on("timeout", () =>
      sent.destroy(new FetchFailure(`the host said nothing for ${idle / 1000} seconds`)),
    );
    sent.on("close", () => {
      clearTimeout(connecting);
      clearTimeout(answering);
    });
    // Stays on: what comes after the end of an answer is an error, too, and must not end the process.
    sent.on("error", (error) => reject(ask.signal.aborted ? ask.signal.reason : toFetchFailure(error)));
    sent.on("response", async (response) => {
      const { statusCode: status = 0, headers } = response;
      try {
        const body = status === 200 ? await receiveBody(response, ask.body) : Buffer.alloc(0);
        resolve({ status, headers, body });
      } catch (error) {
        reject(ask.signal.aborted ? ask.signal.reason : toFetchFailure(error));
      }
      sent.destroy();
    });
    sent.end();
  });
}
