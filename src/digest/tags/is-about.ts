import type { FoundTag } from "./find-passages.ts";

/** A subject is spoken of more than once, or in the title: "minister of agriculture" is not about agriculture. */
const SUBJECT_PASSAGES = 2;

/** Passages that make a place one that an article is about though neither title, dateline nor first sentence names it. */
const PLACE_PASSAGES = 3;

/**
 * Whether an article is about what it names: a place by title, dateline, first sentence or three passages, a subject by
 * title or two passages; people and bodies are mostly named for what they do. `leadEnd`: where the first sentence ends.
 */
export function isAbout({ tag, passages }: FoundTag, leadEnd: number): boolean {
  const isInTitle = passages.some((passage) => passage.in === "title");
  if (tag.kind === "subject") return isInTitle || passages.length >= SUBJECT_PASSAGES;
  if (tag.kind !== "place") return true;
  return (
    isInTitle || passages.length >= PLACE_PASSAGES || passages.some((passage) => passage.start < leadEnd)
  );
}
