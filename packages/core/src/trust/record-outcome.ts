import { isGoneIn } from "../model/consent-standing.ts";
import { refuseAct } from "../base/refuse-act.ts";
import type { CalendarDate } from "../base/ids.ts";
import { calendarDate } from "../base/time.ts";
import { isWaiting } from "../model/asks.ts";
import { leave } from "../model/consent-acts.ts";
import { consentStateOf } from "../model/consent.ts";
import type { Ask, Outcome } from "../model/document.ts";
import { findPerson } from "../model/find-person.ts";
import { type Network, withRows } from "../model/network.ts";
import { readRow } from "../model/read-row.ts";

/** What happened: with an ask, its target, asker and introducer may be left out. */
export type ReportedOutcome = Omit<Outcome, "target" | "asker"> & Partial<Pick<Outcome, "target" | "asker">>;

/**
 * The network after an outcome: belief has moved by the table of outcomes (trust-and-outreach 3.2), and its ask is closed.
 * Whether she came belongs to the activity: a decline never lowers trust, for she talked. Where she asked not to be
 * contacted, trust stays as it is, her consent is withdrawn, and every open ask with her is void.
 *
 * Nothing comes of an ask before it is made; with `asOf`, the day on which it is told, nor in days to come.
 *
 * @throws ParentCirclesError `outcome/before-ask`, `outcome/in-the-future`; `outcome/not-possible` when the ask has an outcome or is void, is about others, or when
 *   nothing may be kept about the target any more; `query/unknown-ask`, `query/unknown-person`, `query/unknown-request`;
 *   for a malformed outcome the problem and its place
 */
export function recordOutcome(
  network: Network,
  reported: ReportedOutcome,
  options: { readonly asOf?: string } = {},
): Network {
  const ask = askOf(network, reported);
  const outcome = readRow("outcomes", { ...endsOf(ask), ...reported });
  for (const key of ["target", "asker", "via"] as const)
    if (outcome[key] !== undefined) findPerson(network, outcome[key], key);
  if (outcome.request !== undefined && !network.rows.requests.some(({ id }) => id === outcome.request))
    refuseAct("query/unknown-request", "request");
  if (ask !== undefined && (ask.target !== outcome.target || ask.asker !== outcome.asker || ask.via !== outcome.via))
    refuseAct("outcome/not-possible", "ask", { reason: "askOfOthers" });
  checkDay(outcome, { ask, asOf: options.asOf });
  const target = findPerson(network, outcome.target, "target");
  if (isGoneIn(consentStateOf(target, outcome.date as CalendarDate)))
    refuseAct("outcome/not-possible", "target", { reason: "noConsent" });
  const recorded = withRows(network, {
    outcomes: [...network.rows.outcomes, outcome],
    ...(ask === undefined ? {} : { asks: network.rows.asks.map((one) => (one === ask ? closed(one) : one)) }),
  });
  if (outcome.code !== "askedNotToBeContacted") return recorded;
  return leave(recorded, { person: outcome.target, date: outcome.date }, "withdrawn").network;
}

function checkDay({ date }: Outcome, { ask, asOf }: { ask: Ask | undefined; asOf: string | undefined }): void {
  if (ask !== undefined && date < ask.date) refuseAct("outcome/before-ask", "date");
  if (asOf !== undefined && date > calendarDate(asOf)) refuseAct("outcome/in-the-future", "date");
}

function askOf(network: Network, { ask: id }: ReportedOutcome): Ask | undefined {
  if (id === undefined) return undefined;
  const ask = network.rows.asks.find((one) => one.id === id) ?? refuseAct("query/unknown-ask", "ask");
  // An ask that ran out can still have its outcome told: people tell later.
  if (!isWaiting(ask) && ask.state !== "expired") refuseAct("outcome/not-possible", "ask", { reason: ask.state });
  return ask;
}

const endsOf = (ask: Ask | undefined): Partial<Outcome> =>
  ask === undefined
    ? {}
    : {
        target: ask.target,
        asker: ask.asker,
        request: ask.request,
        ...(ask.via === undefined ? {} : { via: ask.via }),
      };

const closed = (ask: Ask): Ask => ({ ...ask, state: "closed" });
