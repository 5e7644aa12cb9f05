import type { z } from "zod";
import type { ContentPath, Problem, Stated } from "../../digest/model.ts";
import { checkYaml } from "../check-yaml.ts";
import { describeMistakes } from "../describe-mistakes.ts";
import { LARGEST_FRONT_MATTER } from "../front-matter.ts";
import { articleKeys, keys, moment, text } from "../schema-words.ts";

const schema = keys({
  captured: moment.optional(),
  outlet: text("write the name of the outlet").optional(),
  ...articleKeys,
});

type Words = z.infer<typeof schema>;
type Defined<Value> = Exclude<Value, undefined>;

/** What the owner states above a captured page; what he states wins over what the page says. */
export interface OwnerWords {
  readonly plain: Words;
  /** A statement with the line that makes it. */
  stated<Key extends keyof Words>(key: Key): Stated<Defined<Words[Key]>> | undefined;
}

/** Reads the front matter of a capture. What is wrong in it becomes a problem; the rest holds. */
export function parseOwnerWords(
  file: ContentPath,
  yaml: string,
  firstLine: number,
): { readonly words: OwnerWords; readonly problems: readonly Problem[] } {
  const checked = checkYaml(yaml.trim() === "" ? "{}" : yaml, schema, firstLine, LARGEST_FRONT_MATTER);
  const plain = checked.value ?? keepRight(checked.raw, checked.mistakes);
  const lines = yaml.split("\n");
  return {
    words: {
      plain,
      stated<Key extends keyof Words>(key: Key) {
        const value = plain[key];
        if (value === undefined) return undefined;
        const line = checked.lineOf([key]);
        const evidence = { file, line, text: lines[line - firstLine]?.trim() ?? String(key) };
        return { value: value as Defined<Words[Key]>, evidence };
      },
    },
    problems: describeMistakes(file, checked.mistakes),
  };
}

/** The statements without a mistake among those that have one. */
function keepRight(raw: unknown, mistakes: readonly { readonly key?: string }[]): Words {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return {};
  const wrong = new Set(mistakes.map(({ key }) => key));
  const rest = Object.fromEntries(Object.entries(raw).filter(([key]) => !wrong.has(key)));
  return schema.safeParse(rest).data ?? {};
}
