import { compareText } from "../when.ts";
import type { BoundsSolver, Clue, Domain, Unknown } from "./solve-bounds.ts";

/** In the order in which they are tried: what is printed as a date comes before what is only gathered from the report. */
const KINDS = [
  "day without its year",
  "latest day without its year",
  "same month or year",
  "past event without its year",
] as const;

/** A clue that says nothing until other clues have narrowed its unknown. */
export interface PendingClue {
  readonly of: Unknown;
  readonly kind: (typeof KINDS)[number];
  readonly base: Omit<Clue, "constraints">;
  /** The clue it has become; undefined while what is known leaves it open. */
  readonly resolve: (domain: Readonly<Domain>) => Clue | undefined;
  /** Whether what is known leaves it no reading at all. */
  readonly isImpossible?: (domain: Readonly<Domain>) => boolean;
}

/**
 * Adds the pending clues as they become clear, one kind at a time and all of a kind against the same state, so that
 * their order does not matter. Returns those that are left without any reading.
 */
export function settlePendingClues(
  solver: BoundsSolver,
  clues: readonly PendingClue[],
  add: (clue: Clue) => void,
): PendingClue[] {
  let open = clues
    .map((clue) => ({ clue, key: `${clue.of} ${JSON.stringify(clue.base)}` }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ clue }) => clue);
  for (let kind = nextKind(); kind !== undefined; kind = nextKind()) {
    const settled = new Map(
      open
        .filter((clue) => clue.kind === kind)
        .map((clue) => [clue, resolveWithin(clue, solver.domainOf(clue.of))] as const)
        .filter(([, resolved]) => resolved !== undefined),
    );
    for (const resolved of settled.values()) if (resolved !== undefined) add(resolved);
    open = open.filter((clue) => !settled.has(clue));
  }
  return open.filter((clue) => clue.isImpossible?.(solver.domainOf(clue.of)) === true);

  function nextKind(): PendingClue["kind"] | undefined {
    return KINDS.find((kind) =>
      open.some((clue) => clue.kind === kind && clue.resolve(solver.domainOf(clue.of)) !== undefined),
    );
  }
}

/** What narrowed the unknown is part of how the clue became clear. */
function resolveWithin(clue: PendingClue, domain: Readonly<Domain>): Clue | undefined {
  const resolved = clue.resolve(domain);
  const narrowed = [...(domain.firstDay?.because ?? []), ...(domain.lastDay?.because ?? [])];
  return (
    resolved && {
      ...resolved,
      evidence: [...resolved.evidence, ...narrowed.flatMap(({ evidence }) => evidence)],
    }
  );
}
