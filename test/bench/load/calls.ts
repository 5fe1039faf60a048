import { randomUUID } from "node:crypto";
import { type NetworkSize, parentAt, today } from "./networks.ts";
import type { LoadCall } from "./under-load.ts";

/** A call on a network, by its number. */
export type CallOf = (call: number) => LoadCall;

const read = (path: string): LoadCall => ({ path });

export const smallReading: CallOf = () => read("");
export const auditedReading: CallOf = () => read("/reach");

// One account may read no more people within an hour.
const peopleRead = 20;
const onePerson = (call: number, people: number): string => parentAt(call % peopleRead, people);

/** The route to each of twenty parents in turn. */
export const routeReading =
  ({ people }: NetworkSize): CallOf =>
  (call) =>
    read(`/people/${onePerson(call, people)}/route`);

/** The record of each of the same twenty. */
export const personReading =
  ({ people }: NetworkSize): CallOf =>
  (call) =>
    read(`/people/${onePerson(call, people)}`);

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
    (call) => read(`/people/${onePerson(call, size.people)}/pause`),
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
