import type { z } from "zod";
import { siteSchema } from "../../read/settings-schema.ts";

/** What is asked of the owner, by its place in `site.yaml`. */
export const KEYS = [
  "title",
  "description",
  "address",
  "owner.name",
  "owner.email",
  "language",
  "timeZone",
  "identity",
] as const;

export type Key = (typeof KEYS)[number];

/** Each value as the schema takes it. Only the e-mail address may be absent: whoever wants none, writes none. */
export type SiteAnswers = Readonly<Record<Exclude<Key, "owner.email">, string>> & {
  readonly "owner.email"?: string;
};

/** All that `daybook init` is to do. */
export interface Answers {
  readonly site: SiteAnswers;
  /** Whether the sample's own files go. */
  readonly removesSample: boolean;
  /** A page saved as text. */
  readonly capture?: string;
}

const { shape } = siteSchema;
const owner = shape.owner.unwrap().shape;

/** By the schema of the build: what passes here is never refused there. */
const SCHEMAS: Readonly<Record<Key, z.ZodType<string | undefined>>> = {
  title: shape.title,
  description: shape.description,
  address: shape.address,
  "owner.name": owner.name,
  "owner.email": owner.email,
  language: shape.language,
  timeZone: shape.timeZone,
  identity: shape.identity,
};

export type Checked = { readonly value: string } | { readonly remedy: string };

/** The value as it will be written, or what to write instead. */
export function checkAnswer(key: Key, answer: string): Checked {
  const result = SCHEMAS[key].safeParse(answer);
  if (!result.success) return { remedy: result.error.issues[0]?.message ?? "write something else" };
  return { value: result.data ?? "" };
}

/** The same for an answer that may be left out. */
export function isOptional(key: Key): boolean {
  return key === "owner.email";
}
