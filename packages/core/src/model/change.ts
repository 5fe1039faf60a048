import type { Person } from "./document.ts";
import { type Network, type RowList, withRows } from "./network.ts";
import { readRow } from "./read-row.ts";
import type { ConsentState, Role } from "./vocabulary.ts";

/** One thing that an operation did, as data: for the audit and for the sentence shown afterwards. */
export type Change =
  | { readonly code: "consentRecorded"; readonly person: string; readonly state: ConsentState }
  | { readonly code: "roleRecorded"; readonly person: string; readonly role: Role }
  | { readonly code: "askVoided" | "askExpired"; readonly ask: string }
  | { readonly code: "tieContested" | "tieRectified"; readonly place: number }
  | { readonly code: "personAdded" | "personRectified"; readonly person: string }
  /** Of an erased person nothing is told but how many rows went, by list, and where a text named her. */
  | { readonly code: "rowsErased"; readonly list: RowList; readonly count: number }
  | { readonly code: "textRedacted"; readonly place: string }
  | { readonly code: "suppressionAdded" | "suppressionLifted"; readonly count: number }
  | { readonly code: "outcomesAggregated"; readonly count: number }
  | { readonly code: "asksRemoved"; readonly count: number }
  | { readonly code: "peopleMerged"; readonly person: string; readonly rows: number }
  /** `left` counts rows that were changed since and so stay with the person who was kept. */
  | { readonly code: "mergeUndone"; readonly person: string; readonly left: number };

/** A new network and what was changed in making it; the network given is as it was. */
export interface Changed {
  readonly network: Network;
  readonly changes: readonly Change[];
}

/** Does one operation after another, and gathers what each changed. */
export function inTurn(network: Network, operations: readonly ((network: Network) => Changed)[]): Changed {
  return operations.reduce<Changed>(
    (done, operation) => {
      const next = operation(done.network);
      return { network: next.network, changes: [...done.changes, ...next.changes] };
    },
    { network, changes: [] },
  );
}

/**
 * The network with one person's row replaced, by one that the document's schema accepts: what an operation makes can be
 * written and read again.
 *
 * @throws ParentCirclesError with the problems of the row
 */
export function withPerson(network: Network, person: Person): Network {
  readRow("people", person);
  return withRows(network, { people: network.rows.people.map((other) => (other.id === person.id ? person : other)) });
}
