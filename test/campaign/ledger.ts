import type { Answer, Call } from "./send.ts";

/** What is known of a network: where something stands, and what is there; `null` when nothing is. */
export type Facts = Readonly<Record<string, string | null>>;

/** A change that was sent, and what must be found once it was done. Without the answer: as far as that can be said. */
export interface Change extends Call {
  readonly key: string;
  readonly leaves: (answer?: Answer) => Facts;
}

/** What the campaign was promised, and what it was not told. */
export interface Ledger {
  /** What must be there. */
  readonly facts: Map<string, string>;
  /** Changes that were sent and never answered: each was done or was not. */
  readonly unanswered: Set<Change>;
  /** How many changes were acknowledged, by network and operation. */
  readonly counts: Map<string, number>;
  /** Jobs that are not done yet. */
  readonly jobs: Map<string, Call>;
}

/** A ledger that begins with what is there. */
export const openLedger = (facts: ReadonlyMap<string, string>): Ledger => ({
  facts: new Map(facts),
  unanswered: new Set(),
  counts: new Map(),
  jobs: new Map(),
});

/** Writes down that a change was acknowledged, and what it left. */
export function acknowledge(ledger: Ledger, change: Change, answer: Answer): void {
  noteDone(ledger, change, answer);
  const name = countName(change.by.networkId, change.operationId);
  ledger.counts.set(name, (ledger.counts.get(name) ?? 0) + 1);
  if (change.operationId === "postJob")
    ledger.jobs.set(answer.madeId, { operationId: "getJob", by: change.by, params: { jobId: answer.madeId } });
}

/** Writes down what a change left, whoever finished it. */
export function noteDone(ledger: Ledger, change: Change, answer: Answer): void {
  ledger.unanswered.delete(change);
  for (const [place, fact] of Object.entries(change.leaves(answer)))
    if (fact === null) ledger.facts.delete(place);
    else ledger.facts.set(place, fact);
}

/** Goes on from what is there: what was lost is lost once. */
export function beginFrom({ facts, counts }: Ledger, found: ReadonlyMap<string, string>): void {
  facts.clear();
  for (const [place, fact] of found) facts.set(place, fact);
  counts.clear();
}

/** Under which name changes are counted. */
export const countName = (networkId: string, operationId: string): string => `${networkId} ${operationId}`;

/** What does not fit: places where an acknowledged change is missing, and changes that were done in part. */
export interface Misfits {
  readonly lost: readonly string[];
  readonly half: readonly string[];
  /** Places of which nobody was told. */
  readonly strange: readonly string[];
}

/**
 * Compares what is there with what was promised. A change without an answer may have been done or not, but not in part.
 * What stands at places that nobody knows is counted as strange; as long as answers are missing, that may be theirs.
 */
export function compare({ facts, unanswered }: Ledger, found: ReadonlyMap<string, string>): Misfits {
  const open = [...unanswered].map((change) => ({ change, after: Object.entries(change.leaves()) }));
  const openPlaces = new Set(open.flatMap(({ after }) => after.map(([place]) => place)));
  const half = open.filter(({ after }) => {
    const done = after.filter(([place, fact]) => (found.get(place) ?? null) === fact);
    const undone = after.filter(([place]) => found.get(place) === facts.get(place));
    return done.length !== after.length && undone.length !== after.length;
  });
  return {
    lost: [...facts].filter(([place, fact]) => !openPlaces.has(place) && found.get(place) !== fact).map(([at]) => at),
    half: half.map(({ change }) => `${change.operationId} ${change.key}`),
    strange: [...found.keys()].filter((place) => !facts.has(place) && !openPlaces.has(place)),
  };
}
