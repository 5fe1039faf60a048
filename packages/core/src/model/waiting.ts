import { refuseAct } from "../base/refuse-act.ts";
import type { Activity, HelpQuestion } from "./document.ts";
import { type Network, withRows } from "./network.ts";
import { readRow } from "./read-row.ts";

/** What somebody else than the coordinator brings for others to read: an activity, or a question. */
export type Brought =
  | { readonly list: "activities"; readonly row: Omit<Activity, "waiting"> }
  | { readonly list: "helpQuestions"; readonly row: Omit<HelpQuestion, "waiting"> };

interface MayWait {
  readonly id: string;
  readonly waiting?: boolean | undefined;
}

const waits = ({ waiting }: { readonly waiting?: boolean | undefined }): boolean => waiting === true;

/** The network with a row that waits for the coordinator: for everybody else it is not there yet. */
export function bringRow(network: Network, { list, row }: Brought): Network {
  const added = { ...row, waiting: true };
  readRow(list, added);
  return withRows(network, { [list]: [...network.rows[list], added] });
}

/**
 * The network in which what waited may be read.
 *
 * @throws ParentCirclesError `query/unknown-text`
 */
export const letThrough = (network: Network, id: string): Network =>
  withWaiting(network, id, (row) => [withoutMark(row)]);

function withoutMark(row: MayWait): MayWait {
  const { waiting: _, ...rest } = row;
  return rest;
}

/**
 * The network without what waited; a request that was made for it goes on without an occasion.
 *
 * @throws ParentCirclesError `query/unknown-text`
 */
export function turnAway(network: Network, id: string): Network {
  const requests = network.rows.requests.map((request) => {
    const { occasion, ...rest } = request;
    return occasion === id ? rest : request;
  });
  return withWaiting(withRows(network, { requests }), id, () => []);
}

function withWaiting(network: Network, id: string, next: (row: MayWait) => readonly MayWait[]): Network {
  for (const list of ["activities", "helpQuestions"] as const) {
    const rows: readonly MayWait[] = network.rows[list];
    const place = rows.findIndex((row) => row.id === id && waits(row));
    const row = rows[place];
    if (row !== undefined) return withRows(network, { [list]: rows.toSpliced(place, 1, ...next(row)) });
  }
  return refuseAct("query/unknown-text", "text");
}

/** The network without what waits: nobody reads it, and nothing is worked out from it, before she let it through. */
export function withoutWaiting(network: Network): Network {
  const { activities, helpQuestions } = network.rows;
  if (!activities.some(waits) && !helpQuestions.some(waits)) return network;
  return withRows(network, {
    ...(activities.length === 0 ? {} : { activities: activities.filter((one) => !waits(one)) }),
    ...(helpQuestions.length === 0 ? {} : { helpQuestions: helpQuestions.filter((one) => !waits(one)) }),
  });
}
