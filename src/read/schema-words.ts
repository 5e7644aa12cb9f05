import { z } from "zod";
import { boundsOf, toDay, toInstant } from "../digest/when.ts";
import { cleanText } from "./clean-text.ts";
import { isCharset } from "./declared-charset.ts";

const WRITE_MOMENT =
  "write a day (2025-08-02), month (2025-08), window (2025-07-10/2025-07-31) or instant (2025-08-02T09:30:00Z)";

const E_MAIL = /^[^@\s:/]+@[^@\s:/]+$/;
const CONTACT_URI = /^(?:https:\/\/[^\s]+|mailto:[^@\s]+@[^@\s]+|tel:\+?[\d().-]+)$/i;

/** Text on one line; a bare number or truth value counts as the text it is written as. */
export function text(remedy: string) {
  return z.preprocess(
    (value) => (typeof value === "number" || typeof value === "boolean" ? String(value) : value),
    // YAML can spell any character, even in clean text: "\u202E".
    z
      .string({ error: remedy })
      .transform((value) => cleanText(value).replace(/\s+/g, " ").trim())
      .pipe(z.string().min(1, remedy)),
  );
}

const day = text("write a day as 2025-08-02").transform((value, context) => {
  const found = toDay(value);
  if (found !== undefined) return found;
  context.addIssue({ code: "custom", message: "write a day as 2025-08-02" });
  return z.NEVER;
});

/** A moment as EDTF or a full instant with its zone. */
export const moment = text(WRITE_MOMENT).refine(
  (value) => boundsOf(value) !== undefined || isInstant(value),
  WRITE_MOMENT,
);

/** Longer is no name; it stands in every feed, in the ledger and in addresses made from it. */
export const LONGEST_ID = 500;

const articleId = text("write an id that lasts, as rail-link-2025").refine(
  (value) => value.length <= LONGEST_ID,
  `write an id of at most ${LONGEST_ID} characters, as rail-link-2025`,
);

export const webAddress = text("write an address as https://example.org/page")
  .refine(
    (value) => /^https?:\/\//i.test(value) && URL.canParse(value),
    "write an address as https://example.org/page",
  )
  .refine(
    (value) => !URL.canParse(value) || !holdsName(new URL(value)),
    "write an address without a name or password before its host, as https://example.org/page",
  );
const WRITE_CONTACT =
  "write an address as me@example.org, https://example.org/security or tel:+1-201-555-0123";

/** Where somebody can be reached, as a URI (RFC 9116, section 2.5.3); an e-mail address becomes one. */
export const contact = text(WRITE_CONTACT)
  .transform((value) => (E_MAIL.test(value) ? `mailto:${value}` : value))
  .refine((value) => CONTACT_URI.test(value) && URL.canParse(value), WRITE_CONTACT);

const WRITE_LAST_INSTANT = "write a day (2026-12-31) or an instant (2026-12-31T12:00:00Z)";

/** The instant up to which something holds; of a day its last second in UTC. */
export const lastInstant = text(WRITE_LAST_INSTANT).transform((value, context) => {
  const written = toDay(value) === undefined ? value : `${value}T23:59:59Z`;
  if (isInstant(written)) return toInstant(Date.parse(written));
  context.addIssue({ code: "custom", message: WRITE_LAST_INSTANT });
  return z.NEVER;
});

export const rights = z.enum(["own", "licensed", "excerpt", "link-only"], {
  error: "write own, licensed, excerpt or link-only",
});

export const language = text("write a language as en or pt-BR").refine((value) => {
  try {
    // BCP 47 would take any word of five to eight letters for a language yet to be registered.
    return /^[a-z]{2,3}(?:-|$)/i.test(value) && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}, "write a language as en or pt-BR");

/** A list of texts; one text alone counts as a list of one. */
export const texts = z.preprocess(
  (value) => (typeof value === "string" || typeof value === "number" ? [value] : value),
  z.array(text("write a text"), { error: "write a list as [one, two]" }),
);

/** More would each have a page of its own. */
const MOST_TAGS = 100;

const tags = texts.pipe(z.array(z.string()).max(MOST_TAGS, `write at most ${MOST_TAGS} tags`));

/** How the file itself is encoded: it is read by this before anything else is. */
const charset = text("write an encoding as windows-1251").refine(
  isCharset,
  "write an encoding that browsers know, as windows-1251, or save the file as UTF-8 and leave it out",
);

/** What may be stated of any article, above its own text or above the page it was captured from. */
export const articleKeys = {
  id: articleId.optional(),
  published: moment.optional(),
  edition: day.optional(),
  url: webAddress.optional(),
  tags: tags.optional(),
  rights: rights.optional(),
  language: language.optional(),
  charset: charset.optional(),
};

/** An object that says what to write instead of each key that it does not know, one remedy a line. */
export function keys<Shape extends z.ZodRawShape>(shape: Shape, remedy = "write the keys and their values") {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((unknown) => suggest(unknown, Object.keys(shape))).join("\n")
        : remedy,
  });
}

/** "https://example.org@elsewhere.example/" leads elsewhere, and a password is nobody's business. */
function holdsName({ username, password }: URL): boolean {
  return username !== "" || password !== "";
}

function isInstant(value: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/.test(value) &&
    toDay(value.slice(0, 10)) !== undefined &&
    !Number.isNaN(Date.parse(value))
  );
}

function suggest(wrong: string, known: readonly string[]): string {
  const near = known.find((key) => countEdits(wrong.toLowerCase(), key.toLowerCase()) <= 2);
  return near === undefined ? `the keys are ${known.join(", ")}` : `did you mean "${near}"?`;
}

/** Levenshtein distance; of words longer than a key can be, their difference in length. */
function countEdits(a: string, b: string): number {
  if (a.length > 40 || Math.abs(a.length - b.length) > 2) return Math.abs(a.length - b.length) + 3;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(
          (next[j - 1] ?? 0) + 1,
          (row[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
