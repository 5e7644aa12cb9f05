/** The text as it was before the Penn Treebank's rules cut it into tokens. */
export function joinTokens(text: string): string {
  return text
    .replace(/-([LR][RSC]B)-/g, (token, name: string) => BRACKETS[name] ?? token)
    .replace(/\\\//g, "/")
    .replace(/`` ?/g, "“")
    .replace(/ ?''/g, "”")
    .replace(/` /g, "‘")
    .replace(/([([{]) /g, "$1")
    .replace(/ ([)\]},.;:!?%])/g, "$1")
    .replace(/ (n't|'(?:s|m|re|ve|ll|d)?)(?=[\s,.;:!?)]|$)/g, "$1")
    .replace(/([$£#]) (?=\d)/g, "$1")
    .replace(/ +$/gm, "")
    .trim();
}

const BRACKETS: Readonly<Record<string, string>> = {
  LRB: "(",
  RRB: ")",
  LSB: "[",
  RSB: "]",
  LCB: "{",
  RCB: "}",
};
