import { describe, expect, it } from "vitest";
import { FetchFailure, toFetchFailure } from "../../../src/cli/fetch/fetch-failure.ts";

const failure = (code: string, message = "x") => Object.assign(new Error(message), { code });

describe("toFetchFailure", () => {
  it.each([
    { error: failure("ENOTFOUND"), expected: "there is no such host" },
    {
      error: failure("EAI_AGAIN"),
      expected: "the name of the host could not be looked up; is there a connection?",
    },
    { error: failure("CERT_HAS_EXPIRED"), expected: "the connection is not secure (CERT_HAS_EXPIRED)" },
    {
      error: failure("DEPTH_ZERO_SELF_SIGNED_CERT"),
      expected: "the connection is not secure (DEPTH_ZERO_SELF_SIGNED_CERT)",
    },
    {
      error: failure("ERR_TLS_CERT_ALTNAME_INVALID"),
      expected: "the connection is not secure (ERR_TLS_CERT_ALTNAME_INVALID)",
    },
    {
      error: failure("UNABLE_TO_VERIFY_LEAF_SIGNATURE"),
      expected: "the connection is not secure (UNABLE_TO_VERIFY_LEAF_SIGNATURE)",
    },
    { error: failure("EPROTO"), expected: "the connection is not secure (EPROTO)" },
    {
      error: failure("HPE_INVALID_CONSTANT"),
      expected: "the answer breaks the rules of HTTP (HPE_INVALID_CONSTANT)",
    },
    { error: failure("EODD"), expected: "the request failed (EODD)" },
    { error: new Error("odd"), expected: "the request failed (odd)" },
    {
      error: new AggregateError([failure("ECONNREFUSED"), failure("ENETUNREACH")]),
      expected: "the host refuses connections",
    },
    { error: new FetchFailure("as it is"), expected: "as it is" },
  ])("$expected", ({ error, expected }) => {
    expect(toFetchFailure(error)).toBeInstanceOf(FetchFailure);
    expect(toFetchFailure(error).message).toBe(expected);
  });
});
