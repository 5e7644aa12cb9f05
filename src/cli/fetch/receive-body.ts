import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";
import { FetchFailure } from "./fetch-failure.ts";

const unpackBrotli = promisify(brotliDecompress);
const unpackGzip = promisify(gunzip);
const unpackZlib = promisify(inflate);
const unpackDeflate = promisify(inflateRaw);

export interface BodyLimit {
  /** Bytes, as sent and as unpacked. */
  readonly largest: number;
  /** What comes beyond is left where it is, instead of failing. */
  readonly isCut?: boolean;
}

/**
 * The body of an answer without the codings it was sent in. Throws a `FetchFailure` where it is too large, broken off, or
 * cannot be unpacked; never holds more than twice the largest.
 */
export async function receiveBody(response: IncomingMessage, limit: BodyLimit): Promise<Buffer> {
  const packed = await collect(response, limit);
  const codings = (response.headers["content-encoding"] ?? "")
    .split(",")
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== "" && coding !== "identity");
  const [coding, ...more] = codings;
  if (coding === undefined) return packed;
  if (more.length > 0) throw new FetchFailure(`the answer is packed more than once (${codings.join(", ")})`);
  return unpack(packed, coding, limit.largest);
}

async function collect(response: IncomingMessage, { largest, isCut = false }: BodyLimit): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length <= largest) continue;
      if (!isCut) throw tooLarge(largest);
      break;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ECONNRESET") throw error;
    const told = response.headers["content-length"];
    throw new FetchFailure(
      `the answer was broken off after ${length} ${told === undefined ? "bytes" : `of ${told} bytes`}`,
    );
  }
  return Buffer.concat(chunks).subarray(0, largest);
}

async function unpack(packed: Buffer, coding: string, largest: number): Promise<Buffer> {
  const options = { maxOutputLength: largest };
  try {
    if (coding === "gzip" || coding === "x-gzip") return await unpackGzip(packed, options);
    if (coding === "br") return await unpackBrotli(packed, options);
    // Deflate is zlib (RFC 9110, section 8.4.1.2), but some servers leave its header out (RFC 1950, section 2.2).
    if (coding === "deflate")
      return await (((packed[0] ?? 0) & 0x0f) === 8 ? unpackZlib : unpackDeflate)(packed, options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(largest);
    throw new FetchFailure(
      `the answer is packed by ${coding} and cannot be unpacked: it is broken or cut off`,
    );
  }
  throw new FetchFailure(
    `the answer is packed by ${JSON.stringify(coding.slice(0, 40))}, which nobody asked for`,
  );
}

function tooLarge(largest: number): FetchFailure {
  return new FetchFailure(`the answer has more than ${largest} bytes`);
}
