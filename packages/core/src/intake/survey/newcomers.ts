import { type Problem, problem } from "../../base/errors.ts";
import { type Person, personRow } from "../../model/document.ts";
import { type Network, withRows } from "../../model/network.ts";
import { problemsOf } from "../../model/problems-of.ts";
import { isSuppressed, type SuppressionHash } from "../../model/suppression.ts";

/** Somebody who was named and whom nobody knows yet. */
export interface Newcomer {
  /** How the answers call her; an id of her own comes from chance. */
  readonly as: string;
  /** A first name with a letter, or a nickname. */
  readonly displayName: string;
}

/** From where ids come, and by which key those are recognised who asked not to be added again. */
export interface MakingPeople {
  readonly asOf: string;
  readonly newId: () => string;
  readonly hash: SuppressionHash;
}

/** A network with newcomers in it, each known to nobody but whoever named her (R-13: for thirty days). */
export interface WithNewcomers {
  readonly network: Network;
  /** Whom the answers mean by an id of the network or by what they call a newcomer. */
  readonly idOf: (called: string) => string;
  /** Newcomers who were not added: they asked not to be. */
  readonly notAdded: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Adds newcomers as `named` on a day. Whoever left and asked not to be added again is not; of her nothing is kept. */
export function withNewcomers(
  network: Network,
  { newPeople, date }: { readonly newPeople: readonly Newcomer[]; readonly date: string },
  { newId, hash }: MakingPeople,
): WithNewcomers {
  const ids = new Map<string, string>();
  const notAdded = new Set<string>();
  const problems: Problem[] = [];
  const added: Person[] = [];
  for (const [index, { as, displayName }] of newPeople.entries()) {
    const person: Person = { id: newId(), displayName, role: "member", consent: { state: "named", date } };
    if (network.people.has(as) || network.institutions.has(as) || ids.has(as))
      problems.push(problem("document/duplicate-id", `newPeople/${index}/as`, { first: "the network" }));
    const row = personRow.safeParse(person, { reportInput: true });
    if (!row.success)
      problems.push(...problemsOf(row.error).map((wrong) => ({ ...wrong, place: `newPeople/${index}${wrong.place}` })));
    ids.set(as, person.id);
    if (isSuppressed(network, person, hash)) notAdded.add(as);
    added.push(person);
  }
  return {
    network: added.length === 0 ? network : withRows(network, { people: [...network.rows.people, ...added] }),
    idOf: (called) => ids.get(called) ?? called,
    notAdded,
    problems,
  };
}

/** The network without newcomers of whom nobody said anything: they were named, and no answer needs them. */
export function withoutUnmentioned(before: Network, after: Network, kept: ReadonlySet<string>): Network {
  const mentioned = new Set(
    [...after.rows.ties, ...after.rows.nominations].flatMap(({ from, to }) => [from as string, to as string]),
  );
  const stays = ({ id }: Person): boolean => before.people.has(id) || kept.has(id) || mentioned.has(id);
  return withRows(after, { people: after.rows.people.filter(stays) });
}
