import type { Tie } from "../model/document.ts";

/** How much a report counts beside the others on its arc. */
export interface Counting {
  /** Its answer: 1 in full, 0 not, a part where she said several things on one day. */
  readonly answer: number;
  /** The outcomes kept with it: 0 where the same row stands there already. */
  readonly outcomes: number;
}

/**
 * How much each of several reports on one arc of one domain counts, in their order, whatever that is. The same row again
 * counts for nothing. A later answer of the same person takes the place of her earlier one; an answer without a date is
 * earlier than any with one. Several answers of hers on her last day count together as one. Who a third party was is not
 * recorded, so third parties are taken for different people.
 */
export function countingOf(reports: readonly Tie[]): readonly Counting[] {
  if (reports.length === 1) return [{ answer: 1, outcomes: 1 }];
  const rows = reports.map(rowKey);
  const first = reports.filter((_, place) => rows.indexOf(rows[place] as string) === place);
  return reports.map((report, place): Counting => {
    if (rows.indexOf(rows[place] as string) < place) return { answer: 0, outcomes: 0 };
    const hers = first.filter((other) => isAnswerOfSame(report, other));
    if (hers.some((other) => dayOf(other) > dayOf(report))) return { answer: 0, outcomes: 1 };
    const thatDay = hers.filter((other) => dayOf(other) === dayOf(report));
    return { answer: 1 / Math.max(1, thatDay.length), outcomes: 1 };
  });
}

/** Whether both are answers of one person, as far as it is known who answered: one of the two whom the tie is about. */
const isAnswerOfSame = (one: Tie, other: Tie): boolean =>
  one.score !== undefined &&
  other.score !== undefined &&
  one.reportedBy === other.reportedBy &&
  (one.reportedBy === "truster" || one.reportedBy === "trustee");

const dayOf = ({ date }: Tie): string => date ?? "";

/** All that a row says, in the order of its schema; its id says nothing of trust. */
const rowKey = (row: Tie): string => JSON.stringify({ ...row, id: undefined });
