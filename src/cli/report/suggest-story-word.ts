import type { Problem } from "../../digest/model.ts";

/** The other article stands last in the message, and nothing in quotation marks can come after it. */
const NEAR = /^.*\((.+?):(\d+)\) but stays apart: [^"]*$/s;
const BRIDGE = /^.*\((.+?):(\d+)\) too\. The two stories stay apart\.$/s;

/** The line of `stories.yaml` that would join what stays apart, where the articles of both places are known by their slugs. */
export function suggestStoryWord(
  { kind, file, line, message }: Problem,
  slugAt: ReadonlyMap<string, string>,
): string | undefined {
  const found = kind === "near-threshold" ? NEAR.exec(message) : kind === "bridge" && BRIDGE.exec(message);
  if (!found) return undefined;
  const [one, other] = [slugAt.get(`${file}:${line}`), slugAt.get(`${found[1]}:${found[2]}`)];
  return one === undefined || other === undefined ? undefined : `- merge: [${other}, ${one}]`;
}
