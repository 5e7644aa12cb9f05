import type { DateClue, Day } from "../../../digest/model.ts";
import type { FoundDate } from "./find-date-clues.ts";
import { findHeadline } from "./find-headline.ts";
import { type FigureOrder, findWrittenDays } from "./find-written-days.ts";
import { parseMachineDate } from "./parse-machine-date.ts";
import type { PlaceOf } from "./place.ts";
import type { Block, Mark, ScannedPage } from "./scan-page.ts";
import type { Surroundings } from "./surroundings.ts";

const PUBLISHED_WORDS =
  /(?:published|posted|created|written|released|issued|first aired|veröffentlicht|veröffentlichung|erstellt|erschienen|eingestellt|geschrieben|verfasst|gepostet|publiziert|publié|mis en ligne|posté|ajouté|rédigé|paru|publicado|publicada|fecha|creado|pubblicat[oa]|postato|publicerad|opublikowan[oaey]|dodano|gepubliceerd|geplaatst|yayın\p{L}*|опубликован\p{L}*|publicat|datum|date|data|tanggal|tarih|stand|artikel vom|meldung vom|beitrag vom|news vom|pressemitteilung vom|gespeichert von|submitted)\b/iu;
const MODIFIED_WORDS =
  /(?:update[ds]?|modified|edited|revised|changed|reviewed|aktualisiert|aktualisierung|geändert|änderung|überarbeitet|bearbeitet|mis à jour|modifié|mise à jour|actualizad[oa]|aggiornat[oa]|modificat[oa]|atualizad[oa]|bijgewerkt|gewijzigd|güncelle\p{L}*|обновлен\p{L}*|zaktualizowan\p{L}*)/iu;
const NO_PUBLICATION =
  /(?:copyright|©|\(c\)|geboren|born|died|gestorben|expires?|valid until|gültig|deadline|anmeldeschluss|bis zum|until|registered|member since|mitglied seit|joined|registriert|dabei seit|since|seit|until)/iu;

/** Of an element or text. */
interface Shown {
  readonly offset: number;
  readonly end: number;
  readonly value: string;
  readonly says: DateClue["says"];
  readonly around: Surroundings;
  readonly bonus: number;
  readonly kind: string;
}

export function findShownDates(page: ScannedPage, language: string | undefined, address: string | undefined, placeOf: PlaceOf): FoundDate[] {
  const { blocks, marks } = page;
  const headline = findHeadline(page);
  const order = chooseOrder(blocks, language, address);
  const starts = blocks.map(({ parts }) => parts[0]?.from ?? 0);
  const head = headline === undefined ? undefined : blocks[headline];
  const own = new Set(head?.around.asides);
  const shown = [...marks.flatMap((mark) => readMark(mark, order)), ...blocks.flatMap((block, index) => readBlock(block, blocks[index - 1], order))];
  return shown
    .map((one) => ({ ...one, score: scoreOf(one, starts, headline, own) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 12)
    .map(({ kind, says, value, offset, end, score }) => ({ kind, says, value, score, evidence: placeOf(offset, end) }));
}

function readMark(mark: Mark, order: FigureOrder): Shown[] {
  const { tag, attributes, start, end, around } = mark;
  if (tag === "meta" && attributes.itemprop === undefined && attributes.property === undefined) return [];
  if (around.isHead) return [];
  const prop = `${attributes.itemprop ?? ""} ${attributes.property ?? ""}`;
  const isPublished = /datePublished|dateCreated|uploadDate|dc:date|dcterms:created|dc:created/i.test(prop);
  const isModified = /dateModified|modified/i.test(prop);
  const isClass = tag === "time" || tag === "abbr" || (tag === "span" && around.isDateMarked);
  if (!isPublished && !isModified && !isClass) return [];
  const written = attributes.datetime ?? attributes.content ?? attributes.title ?? "";
  const value = parseMachineDate(written, order);
  if (value === undefined || value.length < 10) return [];
  const says = isPublished ? "published" : isModified || around.mark === "modified" ? "modified" : "published";
  const isPub = attributes.pubdate !== undefined || around.mark === "published";
  return [{ offset: start, end, value, says, around, bonus: (isPublished ? 4 : 2) + (isPub ? 1 : 0), kind: isPublished && tag !== "time" ? "microdata" : tag === "time" ? "time" : "title" }];
}

function readBlock(block: Block, previous: Block | undefined, order: FigureOrder): Shown[] {
  const { text, around } = block;
  if (around.isHead || !/\d/.test(text)) return [];
  const days = findWrittenDays(text, order);
  if (days.length === 0) return [];
  const bare = text.trim();
  const isLabel = previous !== undefined && previous.text.trim().length < 30;
  return days.slice(0, 10).flatMap((one): Shown[] => {
    const before = text.slice(Math.max(0, one.start - 45), one.start);
    const label = `${one.start < 30 && isLabel ? previous.text.trim() : ""} ${before}`;
    const last = text.length > 200 && one.start > 60 ? undefined : lastWord(label);
    if (one.isShort && !around.isDateMarked && last === undefined && bare.length > 60) return [];
    const rest = bare.length - (one.end - one.start);
    let bonus = last === "published" ? 2 : last === "other" ? -4 : 0;
    if (rest < 25) bonus += 1.5;
    else if (rest < 80) bonus += 1;
    else if (rest > 250) bonus -= one.start < 60 ? 1 : 3;
    const offset = offsetOf(block, one.start);
    const says = last === "modified" || (last === undefined && around.mark === "modified") ? "modified" : "published";
    return [{ offset, end: offsetOf(block, one.end - 1) + 1, value: one.day, says, around, bonus, kind: "text" }];
  });
}

function lastWord(label: string): "published" | "modified" | "other" | undefined {
  const at = (words: RegExp): number => {
    let last = -1;
    for (const match of label.matchAll(new RegExp(words.source, "giu"))) last = match.index;
    return last;
  };
  const [published, modified, other] = [at(PUBLISHED_WORDS), at(MODIFIED_WORDS), at(NO_PUBLICATION)];
  if (published < 0 && modified < 0 && other < 0) return undefined;
  if (other > published && other > modified) return "other";
  return published > modified ? "published" : "modified";
}

function offsetOf({ parts }: Block, at: number): number {
  const part = parts.findLast((one) => one.at <= at);
  return part === undefined ? 0 : part.from + at - part.at;
}

function scoreOf(one: Shown, starts: readonly number[], headline: number | undefined, own: ReadonlySet<number>): number {
  const { around } = one;
  let score = one.bonus;
  score += around.mark === "published" ? 2 : around.mark === "date" ? 1.5 : around.mark === "meta" ? 1 : 0;
  if (around.asides.some((aside) => !own.has(aside))) score -= 4;
  if (around.isFooter) score -= 2;
  if (around.isArticle) score += 0.5;
  if (headline !== undefined) {
    const distance = placeAmong(starts, one.offset) - headline;
    if (distance >= 0) score += Math.max(-1, 2.5 - 0.2 * distance);
    else score += Math.max(-1, 1.5 - 0.3 * -distance);
  }
  return score;
}

function placeAmong(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Pages write figures in one order; one that cannot be read twice tells it. */
function chooseOrder(blocks: readonly Block[], language: string | undefined, address: string | undefined): FigureOrder {
  let [dayFirst, monthFirst] = [0, 0];
  for (const { text } of blocks)
    for (const [, a = "", b = ""] of text.matchAll(/(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-](?:20)?\d{2}(?![\d/])/g)) {
      if (Number(a) > 12 && Number(b) <= 12) dayFirst += 1;
      if (Number(b) > 12 && Number(a) <= 12) monthFirst += 1;
    }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? "day first" : "month first";
  if (language === undefined) return "unknown";
  if (!/^en\b/i.test(language)) return "day first";
  if (/^en-us/i.test(language)) return "month first";
  if (/^en-/i.test(language)) return "day first";
  const host = address === undefined || !URL.canParse(address) ? "" : new URL(address).hostname;
  if (/\.(?:uk|au|nz|ie|in|za|sg|my|ng|ke|gh|pk|lk)$/.test(host)) return "day first";
  return "unknown";
}
export type { Day };
