import { refuse } from "../base/errors.ts";
import { refuseAct } from "../base/refuse-act.ts";
import type { CalendarDate } from "../base/ids.ts";
import { calendarDate } from "../base/time.ts";
import type { Ask } from "../model/document.ts";
import { type Network, withRows } from "../model/network.ts";
import { occasionFor } from "./occasion.ts";
import { optionsFor, personAt, type PlanSetting, planSetting, type RouteOption } from "./options.ts";
import { isUnderWay } from "./under-way.ts";

/** A suggestion that a person accepts. */
export interface AcceptedSuggestion {
  /** The id of the new ask. */
  readonly id: string;
  /** The request that it serves: there are no asks without a purpose. */
  readonly request: string;
  readonly target: string;
  readonly asker: string;
  readonly via?: string | null;
  readonly occasion?: string | null;
  /** Who accepted it: a human always does. */
  readonly acceptedBy: string;
  readonly date: string;
}

/**
 * The network with one more ask, offered to the asker. What may have changed since the suggestion was made is checked
 * again: consent, capacity, rest, keep-apart and the rung of the occasion. The ask keeps the chance it was made with, so
 * that it can be judged later. Nothing is sent.
 *
 * @throws ParentCirclesError `ask/not-possible` with the reason, `query/unknown-person`, `query/unknown-request`,
 * `query/unknown-occasion`
 */
export const offerAsk = (network: Network, accepted: AcceptedSuggestion): Network =>
  withRows(network, { asks: [...network.rows.asks, checkedAsk(network, accepted)] });

/** The ask that a suggestion becomes, once everything has been checked. */
export function checkedAsk(network: Network, accepted: AcceptedSuggestion): Ask {
  const asOf = calendarDate(accepted.date, "date");
  if (accepted.acceptedBy.trim() === "") refuseAct("ask/not-possible", "/acceptedBy", { reason: "acceptedByNobody" });
  checkPurpose(network, accepted);
  if (isUnderWay(network, { ...accepted, asOf })) refuseAct("ask/not-possible", "/target", { reason: "alreadyAsked" });
  const option = chosenOption(planSetting(network, asOf), accepted);
  checkRung(network, accepted, asOf);
  return askFrom(accepted, option);
}

function checkPurpose({ rows, people }: Network, { request: id, target }: AcceptedSuggestion): void {
  const request = rows.requests.find((one) => one.id === id) ?? refuseAct("query/unknown-request", "/request");
  if (!people.has(target)) refuse("query/unknown-person", "/target");
  if (request.targets?.includes(target) !== true) refuseAct("ask/not-possible", "/target", { reason: "notInRequest" });
}

function chosenOption(setting: PlanSetting, { target, asker, via }: AcceptedSuggestion): RouteOption {
  const found = optionsFor(setting, setting.graph.indexOf.get(target) as number);
  const chosen = found.options.find(
    (option) =>
      personAt(setting, option.asker).id === asker &&
      (option.via === null ? null : personAt(setting, option.via).id) === (via ?? null),
  );
  return chosen ?? refuseAct("ask/not-possible", "/asker", { reason: "reason" in found ? found.reason : "noRoute" });
}

function checkRung(network: Network, { occasion, target }: AcceptedSuggestion, asOf: CalendarDate): void {
  if (occasion === undefined || occasion === null) return;
  if (!network.rows.activities.some(({ id }) => id === occasion)) refuseAct("query/unknown-occasion", "/occasion");
  const person = network.people.get(target) ?? refuse("query/unknown-person", "/target");
  const choice = occasionFor(network, person, { occasion, asOf });
  if (!choice.fits || choice.occasion !== occasion)
    refuseAct("ask/not-possible", "/occasion", { reason: "noOccasion" });
}

const askFrom = (accepted: AcceptedSuggestion, { probability }: RouteOption): Ask => ({
  id: accepted.id,
  request: accepted.request,
  target: accepted.target,
  asker: accepted.asker,
  ...(typeof accepted.via === "string" ? { via: accepted.via } : {}),
  ...(typeof accepted.occasion === "string" ? { occasion: accepted.occasion } : {}),
  state: "offered",
  acceptedBy: accepted.acceptedBy,
  chance: probability,
  date: accepted.date,
});
