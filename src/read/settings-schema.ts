import { IANAZone } from "luxon";
import { z } from "zod";
import { contact, keys, language, lastInstant, rights, text, texts, webAddress } from "./schema-words.ts";

const threshold = z
  .int({ error: "write a whole number from 1" })
  .min(1, "write a whole number from 1")
  .optional();

/** RFC 4151, section 2.1: who names things, and when they owned that name; small letters alone, for it is compared as text. */
const IDENTITY = /^(?:[a-z0-9._-]+@)?[a-z0-9.-]+,\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

const WRITE_IDENTITY = "write a domain of yours in small letters and a year, as example.org,2025";

/** The plain form of RFC 5322, section 3.4.1, which feeds and readers understand. */
const EMAIL = /^[\w+.'-]+@(?:[a-z\d-]+\.)+[a-z\d][a-z\d-]*$/i;

export const siteSchema = keys({
  title: text("write the name of the site").optional(),
  description: text("write a sentence").optional(),
  address: webAddress
    .refine(
      (address) => !/[?#]/.test(address),
      "write an address without ? and #, as https://example.org/news/",
    )
    .transform((address) => (address.endsWith("/") ? address : `${address}/`))
    .optional(),
  identity: text(WRITE_IDENTITY)
    .refine((value) => IDENTITY.test(value), WRITE_IDENTITY)
    .optional(),
  language: language.optional(),
  timeZone: text("write a time zone as Europe/Berlin")
    .refine((value) => IANAZone.isValidZone(value), "write a time zone as Europe/Berlin")
    .optional(),
  owner: keys({
    name: text("write who answers for the digest"),
    email: text("write an address as me@example.org")
      .refine((value) => EMAIL.test(value), "write an address as me@example.org")
      .optional(),
    url: webAddress.optional(),
  }).optional(),
  security: keys({ contact, expires: lastInstant }).optional(),
  hub: webAddress.optional(),
  responses: keys({ endpoint: webAddress.optional(), mentions: webAddress.optional() }).optional(),
  notice: text("write a sentence").optional(),
  offline: z.boolean({ error: "write true or false" }).optional(),
  rights: rights.optional(),
  excerpt: keys({
    sentences: threshold,
    share: z
      .number({ error: "write a number from 0 to 1" })
      .min(0, "write a number from 0 to 1")
      .max(1, "write a number from 0 to 1")
      .optional(),
  }).optional(),
  thresholds: keys({ tag: threshold, outlet: threshold }).optional(),
});

export const outletsSchema = z.array(
  keys({
    name: text("write the name of the outlet"),
    aliases: texts.optional(),
    url: webAddress.optional(),
    feed: webAddress.optional(),
    rights: rights.optional(),
    agency: z.boolean({ error: "write true or false" }).optional(),
  }),
  { error: "write a list of outlets, each as - name: Harbour World" },
);

export const tagsSchema = z.array(
  keys({
    name: text("write the name of the tag"),
    kind: z.enum(["place", "person", "organisation", "subject"], {
      error: "write place, person, organisation or subject",
    }),
    names: texts.optional(),
    pinned: z.boolean({ error: "write true or false" }).optional(),
  }),
  { error: "write a list of tags, each as - name: Elections" },
);

const articleNames = texts.pipe(
  z.array(z.string()).min(1, "write slugs of articles as [first-article, another]"),
);

const STORY_WORD =
  "write - merge: [first-article, another], or - split: [an-article], or - story: an-article and name: Its title";

export const storiesSchema = z.array(
  z.union(
    [
      z.strictObject(
        { merge: articleNames.pipe(z.array(z.string()).min(2, "write two articles or more")) },
        { error: STORY_WORD },
      ),
      z.strictObject({ split: articleNames }, { error: STORY_WORD }),
      z.strictObject(
        { story: text("write the slug of an article"), name: text("write a title") },
        { error: STORY_WORD },
      ),
    ],
    { error: STORY_WORD },
  ),
  { error: "write a list, each entry as - merge: [first-article, another]" },
);

const sitePath = text("write an address on this site, as /articles/old/").refine(
  (value) => /^\/(?![/\\])/.test(value) && !value.split("/").includes(".."),
  "write an address on this site, as /articles/old/",
);

/** It becomes a file: no query, nothing that a disk refuses. */
const movedPath = sitePath.refine(
  (value) =>
    !/[?#\\:*"<>|]/.test(value) && value.split("/").every((step) => step !== "." && step.length <= 100),
  "write an address on this site without ? and #, as /articles/old/",
);

export const redirectsSchema = z.array(keys({ from: movedPath, to: sitePath }), {
  error: "write a list of moves, each as - from: /articles/old/ and to: /articles/new/",
});

export const feedsSchema = z.array(
  keys({
    name: text("write what the feed is called"),
    feed: webAddress,
    outlet: text("write the name of the outlet").optional(),
    language: language.optional(),
  }),
  {
    error:
      "write a list of feeds, each as - name: Harbour World and feed: https://harbour-world.example/feed.xml",
  },
);

const TAKEDOWN = "write - article: its address, slug or id, or - outlet: its name";

export const takedownsSchema = z.array(
  z.union(
    [
      z.strictObject({ article: text(TAKEDOWN) }, { error: TAKEDOWN }),
      z.strictObject({ outlet: text(TAKEDOWN) }, { error: TAKEDOWN }),
    ],
    { error: TAKEDOWN },
  ),
  { error: "write a list, each entry as - article: https://harbour-world.example/goat" },
);
