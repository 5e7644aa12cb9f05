/** One line of the list of approved responses. */
export interface Approval {
  /** An id, the name of a file without its ending, or the address where responses stand. */
  readonly name: string;
  /** From 1. */
  readonly line: number;
}

/** Reads the list of approved responses: a name a line; what follows `#` at the start or behind a blank is a comment. */
export function parseApprovals(source: string): Approval[] {
  return source.split("\n").flatMap((text, index) => {
    const name = text.replace(/(?:^|\s)#.*$/, "").trim();
    return name === "" ? [] : [{ name: spell(name), line: index + 1 }];
  });
}

/** An address as responses have it. */
function spell(name: string): string {
  return /^https?:/i.test(name) && URL.canParse(name) ? new URL(name).href : name;
}
