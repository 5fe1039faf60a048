import type { Network } from "@parent-circles/core";
import type { Records } from "../store/port.ts";
import { wordsFor } from "./erase.ts";
import { checkSize } from "./network-size.ts";

type Person = Network["rows"]["people"][number];

const gone: ReadonlySet<string | undefined> = new Set(["declined", "withdrawn", "restricted", "erased"]);

const isHidden = (person: Person | undefined): boolean =>
  person === undefined || person.protected === true || gone.has(person.consent?.state);

/** Who may be named to fewer than before: whoever left, refused, objected, or is protected from now on. */
function leaversOf(before: Network, after: Network): string[] {
  return before.rows.people.flatMap((person) => {
    const now = after.people.get(person.id);
    return person !== now && isHidden(now) && !isHidden(person) ? [person.id] : [];
  });
}

/**
 * Records in which a network is saved with all that a change means beyond its own rows: it may not have become too large,
 * and who leaves with the change is heeded in the next answer already, whichever it is.
 */
export function savingSafely(records: Records): Records {
  const { networks } = records;
  const safely: Records["networks"] = {
    ...networks,
    create: async (network) => {
      checkSize(network);
      return networks.create(network);
    },
    save: async (stored, next) => {
      checkSize(next, stored.network);
      const saved = await networks.save(stored, next);
      if (stored.network.rows.people !== next.rows.people) await heedLeavers(records, stored.network, next);
      return saved;
    },
  };
  return Object.create(records, { networks: { value: safely } }) as Records;
}

/** Withholds kept replies and results of jobs that name somebody who leaves; who is gone altogether is signed out. */
async function heedLeavers(records: Records, before: Network, after: Network): Promise<void> {
  const leavers = leaversOf(before, after);
  if (leavers.length > 0) {
    const words = wordsFor(before, leavers);
    await records.replies.withhold(after.id, words);
    await records.jobs.forgetNaming(after.id, words);
  }
  // An id that is given again later is not hers.
  for (const person of before.people.keys())
    if (!after.people.has(person)) await records.sessions.endOf(after.id, person);
}
