import type { Network } from "@parent-circles/core";
import type { Records } from "../store/port.ts";
import { wordsFor } from "./erase.ts";

type Person = Network["rows"]["people"][number];

const gone: ReadonlySet<string | undefined> = new Set(["declined", "withdrawn", "restricted", "erased"]);

const isHidden = (person: Person | undefined): boolean =>
  person === undefined || person.protected === true || gone.has(person.consent?.state);

/** Who may be named to fewer than before: whoever left, refused, objected, or is protected from now on. */
function leaversOf(before: Network, after: Network): string[] {
  if (before.rows.people === after.rows.people) return [];
  return before.rows.people.flatMap((person) => {
    const now = after.people.get(person.id);
    return person !== now && isHidden(now) && !isHidden(person) ? [person.id] : [];
  });
}

/**
 * Records whose `networks.save` also withholds what was answered before and names somebody who leaves with this change:
 * kept replies and the results of jobs; who is not in the network any more is signed out. So her step holds in the next answer, whichever it is.
 */
export const withLeavingHeeded = (records: Records): Records => ({
  ...records,
  networks: {
    ...records.networks,
    save: async (stored, next) => {
      const saved = await records.networks.save(stored, next);
      const leavers = leaversOf(stored.network, next);
      if (leavers.length > 0) {
        const words = wordsFor(stored.network, leavers);
        await records.replies.withhold(next.id, words);
        await records.jobs.forgetNaming(next.id, words);
      }
      // An id that is given again later is not hers.
      if (stored.network.rows.people !== next.rows.people)
        for (const person of stored.network.people.keys())
          if (!next.people.has(person)) await records.sessions.endOf(next.id, person);
      return saved;
    },
  },
});
