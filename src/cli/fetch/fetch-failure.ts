import type { Instant } from "../../digest/model.ts";

/** Why something could not be fetched, in words that go on from "failed: ". The other feeds are fetched all the same. */
export class FetchFailure extends Error {
  override readonly name = "FetchFailure";
  /** Before this the server does not want to be asked again. */
  readonly notBefore?: Instant;

  constructor(reason: string, notBefore?: Instant) {
    super(reason);
    if (notBefore !== undefined) this.notBefore = notBefore;
  }
}

/** What the codes of the network mean for the owner. */
const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "the name of the host could not be looked up; is there a connection?",
  ECONNREFUSED: "the host refuses connections",
  ECONNRESET: "the connection was broken off",
  EPIPE: "the connection was broken off",
  EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "the network cannot be reached",
  ETIMEDOUT: "the host does not answer",
  HPE_HEADER_OVERFLOW: "the headers of the answer are too long",
};

/** Any failure of a request as one that can be told. */
export function toFetchFailure(error: unknown): FetchFailure {
  if (error instanceof FetchFailure) return error;
  const { code = "", message } = error as NodeJS.ErrnoException;
  if (code.startsWith("HPE_"))
    return new FetchFailure(REASONS[code] ?? `the answer breaks the rules of HTTP (${code})`);
  if (/^(?:ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|EPROTO)/.test(code))
    return new FetchFailure(`the connection is not secure (${code})`);
  // Where every address of a host fails, each has an error of its own.
  const [first] = error instanceof AggregateError ? error.errors : [];
  if (first !== undefined) return toFetchFailure(first);
  return new FetchFailure(REASONS[code] ?? `the request failed (${code || message})`);
}
