import { errorOf, problem } from "../base/errors.ts";
import { actsTexts } from "../base/refuse-act.ts";
import type { Change, Changed } from "./change.ts";
import type { Person } from "./document.ts";
import type { Network } from "./network.ts";
import {
  hasRefused,
  knownBy,
  lift,
  suppressedIn,
  type SuppressionHash,
  suppressionOf,
  withSuppressed,
} from "./suppression.ts";

/** Somebody whom a changed network would take in again. */
export interface ReturningPerson {
  /** Where her row stands in the changed network. */
  readonly place: number;
  /**
   * `suppressed`: somebody like her left, or is about to, and asked not to be added again; `refused`: she declined or withdrew;
   * `restricted`: she objected, and only settling her objection ends that.
   */
  readonly reason: "suppressed" | "refused" | "restricted";
}

const stateOf = (person: Person): string | undefined => person.consent?.state;

/**
 * Who would come back with a change that was not her own step: a document, an import, another name. Nobody is told
 * by name, for a report has places alone. Two people of one name look alike here.
 */
export function returningPeople(before: Network, after: Network, hash: SuppressionHash): ReturningPerson[] {
  if (before.rows.people === after.rows.people) return [];
  const anybody = before.rows.suppressed.length > 0 || before.rows.people.some(hasRefused);
  const isHidden = suppressedIn(before, hash);
  const isSuppressed = (person: Person, was: Person | undefined): boolean => {
    if (!anybody) return false;
    const known = new Set(was === undefined ? [] : knownBy(before, was));
    return knownBy(before, person).some((identity) => !known.has(identity) && isHidden(identity));
  };
  return after.rows.people.flatMap((person, place): ReturningPerson[] => {
    const was = before.people.get(person.id);
    if (was === person) return [];
    if (was !== undefined && stateOf(was) === "restricted" && stateOf(person) !== "restricted")
      return [{ place, reason: "restricted" }];
    if (was !== undefined && hasRefused(was) && !hasRefused(person)) return [{ place, reason: "refused" }];
    return isSuppressed(person, was) ? [{ place, reason: "suppressed" }] : [];
  });
}

/** With which key people are recognised, and who asked to come back. */
export interface Refusals {
  readonly hash: SuppressionHash;
  /** Ids of people in the changed network who asked for it themselves. */
  readonly askedToComeBack?: readonly string[];
}

/**
 * A changed network, held to what people asked of it: nobody comes back who did not ask to, no hash is lost by the
 * change, and who had refused and is left out now leaves hers behind.
 *
 * @throws ParentCirclesError `person/suppressed` for each who did not ask, `consent/not-possible` for each whose objection
 *   is open, by the place of her row in the changed network
 */
export function heedRefusals(before: Network, after: Network, { hash, askedToComeBack = [] }: Refusals): Changed {
  const returning = returningPeople(before, after, hash);
  const asked = new Set(askedToComeBack);
  const personAt = (place: number): Person => after.rows.people[place] as Person;
  const refused = returning.filter(({ place, reason }) => reason === "restricted" || !asked.has(personAt(place).id));
  if (refused.length > 0)
    throw errorOf(
      refused.map(({ place, reason }) =>
        reason === "restricted"
          ? problem("consent/not-possible", `/people/${place}`, { reason })
          : problem("person/suppressed", `/people/${place}`),
      ),
      actsTexts,
    );
  const leftOut = before.rows.people.filter((person) => hasRefused(person) && !after.people.has(person.id));
  const hashes = [
    ...before.rows.suppressed.map((row) => row.hash),
    ...leftOut.flatMap((person) => suppressionOf(before, person, hash)),
  ];
  const { network, changes } = withSuppressed(after, hashes);
  return returning
    .filter(({ reason }) => reason === "suppressed")
    .reduce<{ network: Network; changes: readonly Change[] }>(
      (done, { place }) => {
        const lifted = lift(done.network, personAt(place), hash);
        return { network: lifted.network, changes: [...done.changes, ...lifted.changes] };
      },
      { network, changes },
    );
}
