import type { CalendarDate } from "../base/ids.ts";
import { calendarDate } from "../base/time.ts";
import { mayBe } from "../model/consent.ts";
import type { MergeRecord, Nomination, Tie } from "../model/document.ts";
import { findPerson } from "../model/find-person.ts";
import { type Network, type RowList, rowLists } from "../model/network.ts";
import { isReferral } from "../model/referral.ts";
import { isStatementOf } from "../model/statements.ts";
import { disclosed, type Disclosed } from "./disclosed.ts";

/** What stands in a record where another person would. */
export const someone = "someone in the network";

/** Everything held on a person, by list; other people are masked. */
export type PersonRecord = Disclosed<Readonly<Partial<Record<RowList, readonly object[]>>>>;

/** Whose record, on what day, and who permitted to be named in it. */
export interface RecordQuery {
  readonly person: string;
  readonly asOf: string;
  /** People who were asked and agreed to be named in this record. */
  readonly permittedBy?: readonly string[];
  /** Somebody else reads it for her: who referred her is masked too. */
  readonly isReadForHer?: boolean;
}

/**
 * Everything that is held on a person, for herself: her own row, and every row that names her, ties to her
 * included. Whoever else stands in such a row is "someone in the network", unless that person permitted it, or it is her
 * own statement about somebody whom she may still see. Nothing is held on most lists; they are left out.
 *
 * @throws ParentCirclesError `query/unknown-person`, `query/date-invalid`
 */
export function recordOf(network: Network, query: RecordQuery): PersonRecord {
  const { person: id, asOf: day, permittedBy = [], isReadForHer = false } = query;
  findPerson(network, id);
  const masking = { network, id, isReadForHer, asOf: calendarDate(day), permitted: new Set([id, ...permittedBy]) };
  const lists = rowLists.map((list) => [list, rowsFor(masking, list)] as const);
  return disclosed(Object.fromEntries(lists.filter(([, rows]) => rows.length > 0)));
}

interface Masking {
  readonly network: Network;
  readonly id: string;
  readonly asOf: CalendarDate;
  readonly permitted: ReadonlySet<string>;
  readonly isReadForHer: boolean;
}

function rowsFor(masking: Masking, list: RowList): object[] {
  const { network, id } = masking;
  const rows = network.rows[list] as readonly object[];
  const hers = rows.filter((row) => isAbout(list, row, id));
  return hers.map((row) => {
    const shown = new Set([...masking.permitted, ...ownersNamedIn(masking, list, row)]);
    const told = masking.isReadForHer ? withReferrersMasked(network, row) : row;
    return masked(told, { network, shown }) as object;
  });
}

/** The record of a merge holds whole rows of the two who were merged: it is theirs alone, whoever else is named in it. */
function isAbout(list: RowList, row: object, id: string): boolean {
  if (list === "people") return "id" in row && row.id === id;
  return list === "merges" ? (row as MergeRecord).keep === id : names(row, id);
}

const names = (value: unknown, id: string): boolean =>
  value === id ||
  (typeof value === "object" &&
    value !== null &&
    Object.entries(value).some(([key, part]) => key === id || names(part, id)));

/** A tie, or the record of a merge with its ties, in which "someone" stands for whoever referred her, and the tie has no id. */
function withReferrersMasked(network: Network, row: object): object {
  if ("ties" in row && Array.isArray(row.ties))
    return { ...row, ties: row.ties.map((tie: Tie) => withReferrersMasked(network, tie)) };
  if (!("type" in row) || !isReferral(network, row as Tie)) return row;
  const { id: _, ...tie } = row as Tie;
  const end = (one: string): string => (network.institutions.has(one) ? someone : one);
  return { ...tie, from: end(tie.from), to: end(tie.to) };
}

/** The other end of a statement that she made herself, where that person may be shown to her. */
function ownersNamedIn({ network, id, asOf }: Masking, list: RowList, row: object): string[] {
  const isHers =
    (list === "ties" && isStatementOf(row as Tie, id)) || (list === "nominations" && (row as Nomination).from === id);
  if (!isHers) return [];
  const { from, to } = row as Tie;
  return [from, to].filter((end) => {
    const other = network.people.get(end);
    return other !== undefined && other.protected !== true && mayBe(other, "onMap", asOf);
  });
}

interface Mask {
  readonly network: Network;
  readonly shown: ReadonlySet<string>;
}

/** In a list of people only those shown are left, so that not even their number is told. */
function masked(value: unknown, mask: Mask): unknown {
  const isHidden = (text: unknown): boolean =>
    typeof text === "string" && mask.network.people.has(text) && !mask.shown.has(text);
  if (isHidden(value)) return someone;
  if (Array.isArray(value)) return value.filter((item) => !isHidden(item)).map((item) => masked(item, mask));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isHidden(key))
      .map(([key, part]) => [key, masked(part, mask)]),
  );
}
