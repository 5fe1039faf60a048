import { standingIn } from "../../model/consent-standing.ts";
import { refuse } from "../../base/errors.ts";
import { refuseAct } from "../../base/refuse-act.ts";
import { calendarDate } from "../../base/time.ts";
import { endAsks, peopleIn } from "../../model/asks.ts";
import type { Changed } from "../../model/change.ts";
import { consentStateOf } from "../../model/consent.ts";
import type { MergeRecord, Person } from "../../model/document.ts";
import { type Network, type RowList, withRows } from "../../model/network.ts";
import { mergedPerson } from "./merged-person.ts";
import { isLoop, keysNaming, namesPerson, namingLists, pairLists, renamed, type Row } from "./rename-rows.ts";

/** Which two rows are one person, and who decided that, on which day. */
export interface MergeDecision {
  /** The id that stays. */
  readonly keep: string;
  /** The id that goes. */
  readonly remove: string;
  readonly by: string;
  readonly date: string;
}

/** A new network in which the two are one, with the record by which {@link undoMerge} parts them again. */
export interface Merged extends Changed {
  readonly record: MergeRecord;
}

/**
 * Makes two rows one person, as a coordinator decided. What was said of either is now said of the one who stays; of their
 * consents the stricter holds, and if that allows no asking, open asks with her are void. What she said of herself under
 * two ids (a tie from one to the other) goes. The record stands in the network until the merge is undone.
 *
 * @throws ParentCirclesError `merge/same-person`, `query/unknown-person`, `query/date-invalid`; `consent/not-possible`
 *   while the data of one of the two are frozen or erased
 */
export function mergePeople(network: Network, decision: MergeDecision): Merged {
  const { keep, remove } = decision;
  const date = calendarDate(decision.date, "date");
  if (keep === remove) refuseAct("merge/same-person", "remove");
  const [kept, removed] = [personFor(network, "keep", decision), personFor(network, "remove", decision)];
  const record = recordOf(network, { ...decision, date }, [kept, removed]);
  const one = mergedPerson(kept, removed, date);
  const changed: [RowList, readonly Row[]][] = [...pairLists, ...namingLists]
    .filter((list) => network.lists.includes(list))
    .map((list) => [list, renamedRows(network, list, decision)]);
  const people = (renamedRows(network, "people", decision) as unknown as Person[])
    .filter(({ id }) => id !== remove)
    .map((person) => (person.id === keep ? one : person));
  const merges = [...network.rows.merges, record];
  const next = withRows(network, { ...Object.fromEntries(changed), people, merges });
  const mayBeAsked = standingIn(consentStateOf(one, date)) === "open";
  const ended = mayBeAsked
    ? { network: next, changes: [] }
    : endAsks(next, "void", (ask) => peopleIn(ask).includes(keep));
  const rows = pairLists.reduce((sum, list) => sum + (record[list]?.length ?? 0), record.named?.length ?? 0);
  return { network: ended.network, record, changes: [{ code: "peopleMerged", person: keep, rows }, ...ended.changes] };
}

function personFor(network: Network, key: "keep" | "remove", decision: MergeDecision): Person {
  const person = network.people.get(decision[key]) ?? refuse("query/unknown-person", key);
  const state = person.consent?.state;
  return state === "restricted" || state === "erased"
    ? refuseAct("consent/not-possible", key, { reason: state })
    : person;
}

const rowsIn = (network: Network, list: RowList): readonly Row[] => network.rows[list];

const renamedRows = (network: Network, list: RowList, { keep, remove }: MergeDecision): Row[] =>
  rowsIn(network, list).flatMap((row) => {
    if (!namesPerson(list, row, remove)) return [row];
    const next = renamed(list, row, [remove, keep]);
    return isLoop(list, next) ? [] : [next];
  });

function recordOf(network: Network, decision: MergeDecision, [kept, removed]: readonly [Person, Person]): MergeRecord {
  const { keep, remove } = decision;
  const moved = pairLists.map((list): [RowList, Row[]] => [
    list,
    rowsIn(network, list).flatMap((row, at) => (namesPerson(list, row, remove) ? [{ ...row, at }] : [])),
  ]);
  const named = namingLists.flatMap((list) =>
    rowsIn(network, list)
      .filter(({ id }) => id !== keep && id !== remove)
      .flatMap((row) => keysNaming(list, row, remove).map((key) => ({ list, row: row["id"], key, was: row[key] }))),
  );
  return {
    ...decision,
    at: network.rows.people.indexOf(removed),
    kept,
    removed,
    ...Object.fromEntries(moved.filter(([, rows]) => rows.length > 0)),
    ...(named.length === 0 ? {} : { named }),
  } as MergeRecord;
}
