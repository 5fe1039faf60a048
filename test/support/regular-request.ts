import { randomFrom } from "../../packages/core/src/base/random.ts";
import type { NetworkDocument, Person, Tie } from "../../packages/core/src/model/document.ts";
import { asOf, keyFigure, mother, trusts } from "./parents.ts";

/** A network and whom a request in it is about. */
export interface RegularRequest {
  readonly document: NetworkDocument;
  readonly targets: readonly string[];
}

/**
 * A request of the pattern that a search for a plan used to be cut on, by seed: six to fifty mothers in pairs. The first
 * trusts her key figure a little and her friend fully; the friend trusts that key figure fully and another one some; the
 * second mother trusts the friend, and at times another's friend too. The introduction to her key figure is no better by
 * 0.3 than the direct way, so it may not be; the flow would take it.
 */
export function regularRequest(seed: number): RegularRequest {
  const random = randomFrom(seed);
  const pairs = 3 + random.index(23);
  const askers = 2 + random.index(pairs);
  const people: Person[] = Array.from({ length: askers }, (_, one) =>
    keyFigure(`k${one}`, { capacity: 1 + random.index(2) }),
  );
  const ties: Tie[] = [];
  const tie = (from: string, to: string, score: number): void => {
    ties.push(trusts(from, to, { score, reportedBy: "truster", date: asOf }));
  };
  const targets: string[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const hers = random.index(askers);
    const other = (hers + 1 + random.index(askers - 1)) % askers;
    people.push(mother(`t${pair}`), mother(`u${pair}`), mother(`x${pair}`));
    targets.push(`t${pair}`, `u${pair}`);
    tie(`t${pair}`, `k${hers}`, 2);
    tie(`t${pair}`, `x${pair}`, 5);
    tie(`x${pair}`, `k${hers}`, 5);
    tie(`x${pair}`, `k${other}`, 3);
    tie(`u${pair}`, `x${pair}`, 4);
    if (pair > 0 && random.index(3) === 0) tie(`u${pair}`, `x${random.index(pair)}`, 4);
  }
  const institutions = [{ id: "school", kind: "school" as const }];
  return {
    document: { format: "parent-circles/network", version: 1, network: { id: "regular" }, people, institutions, ties },
    targets,
  };
}
