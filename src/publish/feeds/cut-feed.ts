import type { Day } from "../../digest/model.ts";

/** A subscriber who comes back after weeks finds older ones in the archives; more would be fetched again each hour. */
const MAXIMUM_ENTRIES = 50;

/** Of UTF-8, of each document: readers and hubs refuse or cut what is much larger. */
export const MAXIMUM_OCTETS = 512 * 1024;

/**
 * An archive is filled to half of what the feed holds: so there are never fewer than two, each with a neighbour, and the
 * later one is closed as well. (A single archive has nothing to link to and passes for incomplete; W3C:
 * ArchiveIncomplete.)
 */
const SHARE_OF_ARCHIVE = 0.5;

interface Weighed {
  readonly edition: Day;
  /** In UTF-8. */
  readonly octets: number;
}

export interface Archive<Entry> {
  /** Its month, then from the second of the month on its number: `2025-07`, `2025-07-2`. */
  readonly name: string;
  /** Latest first. */
  readonly entries: readonly Entry[];
}

export interface CutFeed<Entry> {
  /** What the feed itself holds, latest first. */
  readonly recent: readonly Entry[];
  /** Latest first; none where the feed holds all. */
  readonly archives: readonly Archive<Entry>[];
}

/**
 * What of a feed stands in it, and what in which archive (RFC 5005, section 4). Archives are cut from the oldest entry
 * on, by month of edition, at the end of an edition where it fits: so one that is closed never changes when news comes.
 * One is written as soon as the feed itself no longer holds all of it.
 * @param entries latest first
 * @param headOctets of a document without entries
 */
export function cutFeed<Entry extends Weighed>(
  entries: readonly Entry[],
  headOctets: number,
): CutFeed<Entry> {
  const room = MAXIMUM_OCTETS - headOctets;
  const recent = takeRecent(entries, room);
  if (recent.length === entries.length) return { recent, archives: [] };
  const parts = cutParts(entries.toReversed(), room * SHARE_OF_ARCHIVE);
  const isRecent = new Set(recent);
  const overflowing = parts.filter(({ entries: [oldest] }) => oldest !== undefined && !isRecent.has(oldest));
  const count = Math.max(overflowing.length, 2);
  return {
    recent,
    archives: parts
      .slice(0, count)
      .map(({ name, entries: oldestFirst }) => ({ name, entries: oldestFirst.toReversed() }))
      .toReversed(),
  };
}

function takeRecent<Entry extends Weighed>(entries: readonly Entry[], room: number): Entry[] {
  let octets = 0;
  const recent = entries.slice(0, MAXIMUM_ENTRIES);
  const end = recent.findIndex((entry) => {
    octets += weigh(entry);
    return octets > room;
  });
  return end < 0 ? recent : recent.slice(0, Math.max(end, 1));
}

/** From the oldest on, entries oldest first. */
function cutParts<Entry extends Weighed>(entries: readonly Entry[], room: number): Archive<Entry>[] {
  const parts: { month: string; entries: Entry[]; octets: number }[] = [];
  const fits = (part: (typeof parts)[number] | undefined, more: readonly Entry[]) =>
    part !== undefined &&
    part.month === monthOf(more[0]) &&
    part.entries.length + more.length <= MAXIMUM_ENTRIES * SHARE_OF_ARCHIVE &&
    part.octets + sum(more) <= room;
  const add = (more: readonly Entry[]) => {
    let part = parts.at(-1);
    if (part === undefined || !fits(part, more)) {
      part = { month: monthOf(more[0]), entries: [], octets: 0 };
      parts.push(part);
    }
    part.entries.push(...more);
    part.octets += sum(more);
  };
  for (const edition of groupByEdition(entries)) {
    const isWhole = fits({ month: monthOf(edition[0]), entries: [], octets: 0 }, edition);
    if (isWhole) add(edition);
    else for (const entry of edition) add([entry]);
  }
  const counts = new Map<string, number>();
  return parts.map(({ month, entries: inPart }) => {
    const number = (counts.get(month) ?? 0) + 1;
    counts.set(month, number);
    return { name: number === 1 ? month : `${month}-${number}`, entries: inPart };
  });
}

function groupByEdition<Entry extends Weighed>(entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const group = groups.at(-1);
    if (group?.[0]?.edition === entry.edition) group.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function monthOf(entry: Weighed | undefined): string {
  return entry?.edition.slice(0, "2025-07".length) ?? "";
}

/** With what joins it to its neighbours in a document: a line break, in JSON a comma and an indent. */
function weigh({ octets }: Weighed): number {
  return octets + 8;
}

function sum(entries: readonly Weighed[]): number {
  return entries.reduce((octets, entry) => octets + weigh(entry), 0);
}
