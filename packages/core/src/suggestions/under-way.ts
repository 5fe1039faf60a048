import type { CalendarDate } from "../base/ids.ts";
import { daysBetween } from "../base/time.ts";
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

/**
 * Whether somebody has had enough asks for now: one is open, for whatever request, or the last one ended within the days of rest that
 * the network sets. One that nobody put to her is none.
 */
export const wasAskedLately = ({ rows, settings }: Network, target: string, asOf: CalendarDate): boolean =>
  rows.asks.some((ask) => ask.target === target && isOpen(ask, asOf)) ||
  rows.outcomes.some(
    ({ target: asked, code, date }) =>
      asked === target &&
      code !== "notAsked" &&
      date <= asOf &&
      daysBetween(date as CalendarDate, asOf) < settings.parentRestDays,
  );
