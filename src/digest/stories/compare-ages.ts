import type { TaggedArticle } from "../model.ts";

const AGE = /^\s*(an?|\d{1,4})\s+(minute|hour|day|week|month|year)s?\s+ago\s*$/iu;

interface Age {
  readonly count: number;
  readonly unit: string;
}

/**
 * How much longer ago one page says the first was published than the second ("15 hours ago", "14 hours ago": 1), in the
 * unit of both; 0 where the two are of different pages or units, or a page gives no age.
 */
export function compareAges(a: TaggedArticle, b: TaggedArticle): number {
  if (a.file !== b.file) return 0;
  const [one, other] = [parseAge(a), parseAge(b)];
  return one !== undefined && one.unit === other?.unit ? one.count - other.count : 0;
}

function parseAge({ statedDate }: TaggedArticle): Age | undefined {
  const [, count = "", unit = ""] = AGE.exec(statedDate?.value ?? "") ?? [];
  return count === "" ? undefined : { count: Number(count) || 1, unit: unit.toLowerCase() };
}
