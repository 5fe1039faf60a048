import { randomUUID } from "node:crypto";
import { type NetworkSize, parentAt, today } from "./networks.ts";
import type { LoadCall } from "./under-load.ts";

/** A call on a network, by its number. */
export type CallOf = (call: number) => LoadCall;

const read = (path: string): LoadCall => ({ path });

export const smallReading: CallOf = () => read("");
export const auditedReading: CallOf = () => read("/reach");

/** The route to one parent after the other. */
export const routeReading =
  ({ people }: NetworkSize): CallOf =>
  (call) =>
    read(`/people/${parentAt(call, people)}/route`);

// One account may read no more people within an hour.
const peopleRead = 20;

/**
 * The record of one of twenty people. The server counts what the account has read within the hour, so that it costs the more
 * the more was called: it is no part of the mix, which would then never cost the same twice.
 */
export const personReading =
  ({ people }: NetworkSize): CallOf =>
  (call) =>
    read(`/people/${parentAt(call % peopleRead, people)}`);

/** The suggestions for one request after the other. */
export const suggestion =
  ({ requests }: NetworkSize): CallOf =>
  (call) =>
    read(`/requests/R-${call % requests}/suggestions`);

/** The same calls from the other end, after so many: so that what is measured later was not asked for yet. */
export const fromTheEnd =
  (callOf: CallOf, after: number): CallOf =>
  (call) =>
    callOf(lastCall - after - call);

// A multiple of all that is taken in turn, less one: so it ends with the last of each.
const lastCall = 60_000_000 - 1;

/** Nine readings to one writing. A second head count of a day takes the place of the first, so that nothing grows. */
export function realisticMix(size: NetworkSize): CallOf {
  const calls: readonly CallOf[] = [
    smallReading,
    () => read("/people?limit=50"),
    () => read("/activities"),
    () => read("/asks"),
    () => read("/requests"),
    () => read("/ties?limit=50"),
    routeReading(size),
    suggestion(size),
    (call) => read(`/people/${parentAt(call, size.people)}/pause`),
    headCount,
  ];
  return (call) => (calls[call % calls.length] as CallOf)(Math.floor(call / calls.length));
}

const headCount: CallOf = (call) => ({
  method: "POST",
  path: "/activities/A-1/head-counts",
  headers: { "Content-Type": "application/json", "Idempotency-Key": randomUUID() },
  body: JSON.stringify({ date: today(), count: call % 100 }),
});
