import type { CalendarDate } from "../base/ids.ts";
import { isOpen } from "../circles/burden.ts";
import type { Network } from "../model/network.ts";

/** Who is asked for what, and on which day that is looked at. */
export interface AskedFor {
  readonly request: string;
  readonly target: string;
  readonly asOf: CalendarDate;
}

/**
 * Whether somebody is being asked, or has been, for a request. An ask that ran out, was taken back or was not taken on does
 * not count.
 */
export const isUnderWay = ({ rows }: Network, { request, target, asOf }: AskedFor): boolean =>
  rows.asks.some(
    (ask) => ask.target === target && ask.request === request && (ask.state === "closed" || isOpen(ask, asOf)),
  );
