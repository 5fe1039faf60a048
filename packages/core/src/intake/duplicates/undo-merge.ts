import { refuseAct } from "../../base/refuse-act.ts";
import type { CalendarDate } from "../../base/ids.ts";
import type { Changed } from "../../model/change.ts";
import type { MergeRecord, Person } from "../../model/document.ts";
import { type Network, networkOf, type RowList, withRows, writeNetwork } from "../../model/network.ts";
import { mergedPerson } from "./merged-person.ts";
import {
  isLoop,
  namesPerson,
  namingLists,
  type PairList,
  pairLists,
  renamed,
  type Row,
  sameData,
} from "./rename-rows.ts";
import { personKeysOf } from "../../model/references.ts";
import { stricterConsent } from "./stricter-consent.ts";

/**
 * Parts two people whose rows were merged: both rows and all that was said of each are as they were, and what happened
 * since stays. If her consent changed since, nobody can say which of the two it was: each has the stricter of her own
 * and that. Rows that were changed since stay with the one who was kept, and are counted.
 *
 * @throws ParentCirclesError `merge/unknown`, `merge/undo-later-first`
 */
export function undoMerge(network: Network, record: MergeRecord): Changed {
  const found = network.rows.merges.findIndex((each) => sameData(each, record));
  if (found < 0) refuseAct("merge/unknown", "record");
  const isFirst = network.rows.merges.slice(found + 1).every((later) => isApartFrom(record, later));
  const inUse = network.people.has(record.remove) || network.institutions.has(record.remove);
  if (inUse || !network.people.has(record.keep) || !isFirst) refuseAct("merge/undo-later-first", "record");
  const isThere = (id: string): boolean =>
    id === record.remove || network.people.has(id) || network.institutions.has(id);
  const parted = pairLists
    .filter((list) => record[list] !== undefined)
    .map((list) => ({ list, ...rowsApart(list, network.rows[list], { record, isThere }) }));
  const naming = namingLists
    .filter((list) => network.lists.includes(list))
    .map((list) => [list, listsApart(list, network.rows[list], record)] as const);
  const merges = network.rows.merges.toSpliced(found, 1);
  const rows = {
    ...Object.fromEntries([...naming, ...parted.map((list) => [list.list, list.rows] as const)]),
    people: peopleApart(listsApart("people", network.rows.people, record) as unknown as Person[], { record, isThere }),
    merges,
  };
  const left = parted.reduce((sum, list) => sum + list.left, 0);
  return {
    network: withoutEmptyMerges(withRows(network, rows as Partial<Network["rows"]>)),
    changes: [{ code: "mergeUndone", person: record.remove, left }],
  };
}

/** Whether a later merge has moved nothing of what this one moved: else neither could be parted from the other. */
function isApartFrom(record: MergeRecord, { keep, remove }: MergeRecord): boolean {
  const { named = [] } = record;
  const rows = [record.keep, record.remove, ...named.filter(({ list }) => list === "people").map(({ row }) => row)];
  return (
    !rows.some((id) => id === keep || id === remove) &&
    ![record.kept, record.removed].some((person) => namesPerson("people", person, remove)) &&
    !pairLists.some((list) => (record[list] ?? []).some((row) => namesPerson(list, row, remove))) &&
    !named.some(({ was }) => was.includes(remove))
  );
}

/** A document without merges has no list of them. */
function withoutEmptyMerges(network: Network): Network {
  const { merges = [], ...others } = writeNetwork(network);
  return merges.length === 0 ? networkOf(others) : network;
}

interface Parting {
  readonly record: MergeRecord;
  /** Whether an id is still somebody, the removed one included. */
  readonly isThere: (id: string) => boolean;
}

function rowsApart(
  list: PairList,
  current: readonly Row[],
  { record, isThere }: Parting,
): { rows: Row[]; left: number } {
  const rows = [...current];
  let left = 0;
  for (const { at, ...was } of record[list] ?? []) {
    const now = renamed(list, was, [record.remove, record.keep]);
    const isWhole = personKeysOf(list).every(
      (key) => typeof valueAt(was, key) !== "string" || isThere(valueAt(was, key) as string),
    );
    const place = isWhole && !isLoop(list, now) ? placeOf(rows, now, { list, at }) : -1;
    if (isWhole && isLoop(list, now)) rows.splice(at, 0, was);
    else if (place < 0) left += 1;
    else rows[place] = { ...rows[place], ...endsOf(list, was) };
  }
  return { rows, left };
}

const valueAt = (row: Row, key: string): unknown => row[key];

/** The people a row names, by its keys. */
const endsOf = (list: PairList, row: Row): Row =>
  Object.fromEntries(
    personKeysOf(list)
      .filter((key) => row[key] !== undefined)
      .map((key) => [key, row[key]]),
  );

/** Where a row stands now: by its id if it has one, else where it stood or wherever it stands unchanged. */
function placeOf(rows: readonly Row[], now: Row, { list, at }: { list: PairList; at: number }): number {
  const ends = endsOf(list, now);
  const isSame = (row: Row | undefined): boolean =>
    row !== undefined &&
    (now["id"] === undefined ? sameData(row, now) : row["id"] === now["id"] && sameData(endsOf(list, row), ends));
  return isSame(rows[at]) ? at : rows.findIndex(isSame);
}

function listsApart(list: RowList, rows: readonly Row[], { named = [], keep, remove }: MergeRecord): readonly Row[] {
  return rows.map((row) => {
    const mine = named.filter((entry) => entry.list === list && entry.row === row["id"]);
    if (mine.length === 0) return row;
    const parts = mine.map(({ key, was }) => {
      const now = (row[key] ?? []) as readonly string[];
      const isUnchanged = sameData(now, [...new Set(was.map((id) => (id === remove ? keep : id)))]);
      return [key, isUnchanged ? was : [...now.filter((id) => id !== keep || was.includes(keep)), remove]];
    });
    return { ...row, ...(Object.fromEntries(parts) as Row) };
  });
}

function peopleApart(people: readonly Person[], { record, isThere }: Parting): Person[] {
  const { kept, removed, date, at } = record;
  const current = people.find(({ id }) => id === record.keep) ?? kept;
  const merged = mergedPerson(kept, removed, date as CalendarDate);
  const hasNewConsent = !sameData(current.consent, merged.consent);
  const newlyProtected = current.protected === true && merged.protected !== true;
  const parted = ([own, row]: readonly [Person, Person]): Person => {
    const consent = hasNewConsent
      ? stricterConsent(own.consent, current.consent, laterOf(date, current.consent?.date))
      : own.consent;
    const lists = { keepApart: row.keepApart?.filter(isThere), notThrough: row.notThrough?.filter(isThere) };
    const fields = { ...row, ...lists, consent, ...(newlyProtected ? { protected: true } : {}) };
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Person;
  };
  const others = people.map((person) =>
    person.id === record.keep ? parted([kept, sinceMerge(kept, merged, current)]) : person,
  );
  return others.toSpliced(at, 0, parted([removed, removed]));
}

const laterOf = (a: string, b = ""): CalendarDate => (a > b ? a : b) as CalendarDate;

/** The kept one's row as it was, with every field that was changed since as it is now. */
function sinceMerge(kept: Person, merged: Person, current: Person): Person {
  const keys = [
    ...new Set([...Object.keys(kept), ...Object.keys(merged), ...Object.keys(current)]),
  ] as (keyof Person)[];
  const fields = keys.map((key) => [key, sameData(current[key], merged[key]) ? kept[key] : current[key]] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as unknown as Person;
}
