import type { Response } from "../digest/model.ts";

/** Responses with words, and names of those who say none, on one page: 50 of the longest make it 51 KB larger, uncompressed. */
const MOST_SHOWN = 50;

const KINDS: readonly Response["kind"][] = ["reply", "mention", "bookmark", "like", "repost"];

/** What comes with the others is a copy of what they like or pass on. */
const SPEAKING = new Set<Response["kind"]>(["reply", "mention", "bookmark"]);

/** Some responses, and how many more there are. */
export interface ShownResponses {
  readonly shown: readonly Response[];
  readonly more: number;
}

export interface ArrangedResponses {
  /** Those with words of their own, in the order given. */
  readonly said: ShownResponses;
  /** The others, by what they do; kinds of which there are none are left out. */
  readonly silent: readonly (ShownResponses & { readonly kind: Response["kind"] })[];
}

/** The responses to one article as its page shows them. */
export function arrangeResponses(responses: readonly Response[]): ArrangedResponses {
  const isSaid = ({ kind, text }: Response) => text !== "" && SPEAKING.has(kind);
  const silent = responses.filter((response) => !isSaid(response));
  return {
    said: cut(responses.filter(isSaid)),
    silent: KINDS.map((kind) => ({
      kind,
      ...cut(silent.filter((response) => response.kind === kind)),
    })).filter(({ shown }) => shown.length > 0),
  };
}

function cut(responses: readonly Response[]): ShownResponses {
  return {
    shown: responses.slice(0, MOST_SHOWN),
    more: Math.max(0, responses.length - MOST_SHOWN),
  };
}
