import type { Day, Instant, Mention, TaggedArticle, TagKind } from "../../../src/digest/model.ts";
import { toWhen } from "../../../src/digest/when.ts";

interface Given {
  readonly title?: string;
  readonly text?: string;
  readonly edition?: string;
  readonly published?: string;
  readonly instant?: string;
  readonly agency?: string;
  readonly outlet?: string;
  /** Words of the text, and the day they speak of. */
  readonly mentions?: Readonly<Record<string, string>>;
  /** How the text stands to those days: "ahead" unless given. */
  readonly senses?: Mention["sense"];
  /** Names of tags, `person:` or `place:` before those; each is in the title. */
  readonly tags?: readonly string[];
  readonly passing?: readonly string[];
}

/** A tagged article of the given id, with everything else left out or plain. */
export function article(id: string, given: Given = {}): TaggedArticle {
  const text = given.text ?? "";
  const attribution = (name: string) => ({ id: name.toLowerCase(), name, evidence: [] });
  const tag = (name: string, isInTitle: boolean) => {
    const [, kind = "subject", plain = name] = /^(person|place):(.*)$/.exec(name) ?? [];
    const passage = { article: id, ...(isInTitle && { in: "title" as const }), start: 0, end: 1 };
    return { id: plain.toLowerCase(), name: plain, kind: kind as TagKind, evidence: [passage] };
  };
  return {
    id,
    role: "main",
    file: `captures/${id}.txt`,
    line: 1,
    position: 0,
    title: given.title ?? id,
    text,
    language: "en",
    isCut: false,
    tags: [
      ...(given.tags ?? []).map((name) => tag(name, true)),
      ...(given.passing ?? []).map((name) => tag(name, false)),
    ],
    mentions: Object.entries(given.mentions ?? {}).map(([words, day]) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      sense: given.senses ?? "ahead",
      when: toWhen(day, "relative to article", []),
    })),
    ...(given.edition !== undefined && { edition: given.edition as Day }),
    ...(given.published !== undefined && {
      published: toWhen(given.published, "stated", [], {
        ...(given.instant && { instant: given.instant as Instant }),
      }),
    }),
    ...(given.agency !== undefined && { agency: attribution(given.agency) }),
    ...(given.outlet !== undefined && { outlet: attribution(given.outlet) }),
  };
}

/** The items in another order, the same for the same seed. */
export function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const shuffled = [...items];
  let state = seed * 2_654_435_761 + 1;
  for (let at = shuffled.length - 1; at > 0; at--) {
    state = (state * 48_271) % 2_147_483_647;
    const other = Math.abs(state) % (at + 1);
    const kept = shuffled[at] as Item;
    shuffled[at] = shuffled[other] as Item;
    shuffled[other] = kept;
  }
  return shuffled;
}
