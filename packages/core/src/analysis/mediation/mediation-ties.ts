import { tieMeanings } from "../../model/tie-meanings.ts";
import type { CalendarDate } from "../../base/ids.ts";
import type { Tie } from "../../model/document.ts";
import type { Network } from "../../model/network.ts";
import { holdsOn, trustArcsOf } from "../../trust/trust-arcs.ts";
import { isParent } from "../parents.ts";

/** From everyone, the steps to others with the chance of each; 1 for a tie with an institution. */
export type Steps = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The steps of a network on a day, read from an institution outwards. */
export interface MediationTies {
  /** From whom something is heard: an institution from those who have a tie with it, and they from those who trust them. */
  readonly toInstitution: Steps;
  /** To whom something is told: an institution tells those who have a tie with it, and they those who trust them. */
  readonly fromInstitution: Steps;
  /** `parents`, or the kind of an institution; `undefined` for anybody else. */
  readonly groupOf: (id: string) => string | undefined;
}

/**
 * Trust runs from the truster to the trusted, and contact the other way: a mother brings her question to whom she trusts,
 * and a message reaches her through the same person. That somebody may know an institution mediates nothing.
 */
export function mediationTiesOf(network: Network, asOf: CalendarDate): MediationTies {
  const parents = new Set(network.rows.people.filter((person) => isParent(person, asOf)).map(({ id }) => id));
  const heard: Recorded = new Map();
  const told: Recorded = new Map();
  for (const { truster, trustee, belief } of trustArcsOf(network, { asOf }))
    if (parents.has(truster) && parents.has(trustee)) {
      // She tells whom she trusts, and listens to her: the one is heard from, and told by, the same person.
      add(heard, trustee, [truster, belief.probability]);
      add(told, trustee, [truster, belief.probability]);
    }
  const takesPart = (id: string): boolean => parents.has(id) || network.institutions.has(id);
  for (const { from, to, type } of institutionTies(network, asOf)) {
    if (!takesPart(from) || !takesPart(to)) continue;
    add(heard, to, [from, 1]);
    add(told, from, [to, 1]);
    if (tieMeanings[type].isMutual !== true) continue;
    add(heard, from, [to, 1]);
    add(told, to, [from, 1]);
  }
  const groupOf = (id: string): string | undefined =>
    parents.has(id) ? "parents" : network.institutions.get(id)?.kind;
  return { toInstitution: heard, fromInstitution: told, groupOf };
}

type Recorded = Map<string, Map<string, number>>;

function add(steps: Recorded, from: string, [to, chance]: readonly [string, number]): void {
  steps.set(from, (steps.get(from) ?? new Map<string, number>()).set(to, chance));
}

const institutionTies = ({ rows, institutions }: Network, asOf: CalendarDate): Tie[] =>
  rows.ties.filter(
    (tie) =>
      tieMeanings[tie.type].isGuess !== true &&
      holdsOn(tie, asOf) &&
      (institutions.has(tie.from) || institutions.has(tie.to)),
  );
