import type { Day, Passage, TaggedArticle } from "../model.ts";
import { cutPassage } from "../text/passages.ts";
import { findContentWords, findWords } from "../text/words.ts";
import { findState } from "./find-state.ts";
import type { Terms } from "./find-terms.ts";

/** Who and what an article is about. */
export interface Subject {
  /** Names that tell one matter from another: of no place, source or rank. */
  readonly names: ReadonlySet<string>;
  /** What title and lead speak of: the words of the title but for figures and how far the matter got, and the lead's names. */
  readonly words: ReadonlySet<string>;
  /** The words of the lead that carry meaning, figures left out. */
  readonly lead: ReadonlySet<string>;
  /** The one day on which the lead says that it happened. */
  readonly day?: Day;
}

/** Ranks, bodies and legal forms, which every country, region and court has. */
const COMMON = new Set(
  `president minister ministry prime premier chancellor governor mayor king queen prince princess senator deputy chief
  secretary spokesman spokeswoman general judge justice professor doctor dr mr mrs ms sir lord
  government cabinet parliament diet congress senate house council court supreme committee commission party state
  federal national international police bank central agency office department university
  co corp inc ltd plc llc group company north south east west northern southern eastern western
  bill act law plan new mln bln mws pct`.split(/\s+/),
);

/** "…, the Norland Weather Office said": who told it, not whom it is about. */
const SOURCE = /,\s(?:according to )?the\s[^,]{1,80}?(?:\s(?:said|says|reported|announced)[^,]{0,40})?[.]?$/u;

/** The subject of an article. Places tell where, and much happens there: a capital stands in whatever its country does. */
export function findSubject(article: TaggedArticle, terms: Terms): Subject {
  const sentences = terms.sentences.map((sentence) => cutPassage(article, sentence).replace(SOURCE, ""));
  const told = new Set([article.title, ...sentences].flatMap(findWords));
  const common = findCommonNames(article);
  const lead = terms.sentences[0];
  const leadNames = findWords(sentences[0] ?? "").filter((word) => terms.names.has(word));
  const day = lead === undefined ? undefined : findDay(article, lead);
  return {
    names: new Set(
      [...terms.names].filter((name) => told.has(name) && !isCommonName(name) && !common.has(name)),
    ),
    words: new Set([...findTitleWords(article.title), ...leadNames].filter((word) => !isCommonName(word))),
    lead: new Set(findContentWords(sentences[0] ?? "").filter((word) => !/^\p{N}/u.test(word))),
    ...(day !== undefined && { day }),
  };
}

/** Whether a word in lower case is a rank, a body or a legal form. */
export function isCommonName(word: string): boolean {
  return COMMON.has(word);
}

function findCommonNames(article: TaggedArticle): Set<string> {
  const places = article.tags.filter(({ kind }) => kind === "place");
  const written = places.flatMap(({ name, evidence }) => [
    name,
    ...evidence.flatMap((each) => ("article" in each ? [cutPassage(article, each)] : [])),
  ]);
  return new Set(
    [...written, article.agency?.name ?? "", article.outlet?.name ?? ""].flatMap((name) => findWords(name)),
  );
}

function findTitleWords(title: string): string[] {
  if (/[.!?]["'”’]?$/u.test(title)) return [];
  const state = findState(title);
  const plain = state === undefined ? title : `${title.slice(0, state.start)} ${title.slice(state.end)}`;
  return findContentWords(plain).filter((word) => !/^\p{N}/u.test(word));
}

function findDay({ mentions }: TaggedArticle, lead: Passage): Day | undefined {
  const days = mentions.flatMap(({ in: part, start, sense, when }) =>
    part === undefined &&
    start >= lead.start &&
    start < lead.end &&
    sense === "past" &&
    when.earliest === when.latest
      ? [when.earliest]
      : [],
  );
  return new Set(days).size === 1 ? days[0] : undefined;
}
