import { documentTexts, errorOf, problem, refuse } from "../base/errors.ts";
import { refuseAct } from "../base/refuse-act.ts";
import { calendarDate } from "../base/time.ts";
import { readinessOf } from "../analysis/activities/readiness.ts";
import { checkedPeople } from "../circles/reach.ts";
import { type Network, withRows } from "../model/network.ts";
import type { OutreachRequest } from "../model/document.ts";
import { isOver } from "./request-calendar.ts";

/** A request as it comes in: without the names, which stay with the coordinator until she has matched them. */
export interface IncomingRequest extends Omit<OutreachRequest, "kind" | "institution" | "state" | "targets" | "date"> {
  readonly kind: Exclude<OutreachRequest["kind"], "invitation">;
  readonly institution: string;
  readonly date: string;
}

/** An invitation to an activity of the network's own: it has no purpose beside that. */
export interface ActivityInvitation {
  readonly id: string;
  readonly occasion: string;
  readonly targets: readonly string[];
  readonly date: string;
}

/** What can happen to a request. The network may decline; a request that closes keeps no targets. */
export type RequestStep = "takeUp" | "decline" | "close";

const steps: Readonly<
  Record<RequestStep, { readonly from: readonly string[]; readonly to: NonNullable<OutreachRequest["state"]> }>
> = {
  takeUp: { from: ["received"], to: "withTheNetwork" },
  decline: { from: ["received", "withTheNetwork"], to: "declined" },
  close: { from: ["received", "withTheNetwork"], to: "closed" },
};

/**
 * The network with a request received: a joint project (PN-19) or a contact request for an occasion (PN-20), by an
 * institution to the network, or by the network to an institution.
 *
 * @throws ParentCirclesError `query/unknown-institution`, `query/unknown-occasion`, `document/duplicate-id`, `request/wrong-kind`
 * for a joint project that names people
 */
export function receiveRequest(network: Network, request: IncomingRequest): Network {
  calendarDate(request.date, "/date");
  if (request.kind !== "contactRequest" && request.named !== undefined) refuseAct("request/wrong-kind", "/kind");
  if (!network.institutions.has(request.institution)) refuseAct("query/unknown-institution", "/institution");
  return withNewRequest(network, { ...request, state: "received" });
}

/**
 * The network with an invitation to an activity of its own, for people whom the coordinator chose by hand: nobody has to
 * ask for it, and suggestions follow as for a matched contact request.
 *
 * @throws ParentCirclesError `query/unknown-occasion`, `query/unknown-person`, `request/no-targets`, `document/duplicate-id`
 */
export function inviteToActivity(network: Network, { id, occasion, targets, date }: ActivityInvitation): Network {
  if (targets.length === 0) refuseAct("request/no-targets", "/targets");
  checkedPeople(network, targets, "/targets");
  return withNewRequest(network, {
    id,
    kind: "invitation",
    occasion,
    targets: [...new Set(targets)],
    date: calendarDate(date, "/date"),
    state: "withTheNetwork",
  });
}

function withNewRequest(network: Network, request: OutreachRequest): Network {
  if (request.occasion !== undefined && !network.rows.activities.some(({ id }) => id === request.occasion))
    refuseAct("query/unknown-occasion", "/occasion");
  if (network.rows.requests.some(({ id }) => id === request.id))
    throw errorOf([problem("document/duplicate-id", "/id", { first: "/requests" })], documentTexts);
  return withRows(network, { requests: [...network.rows.requests, request] });
}

/**
 * The network in which the coordinator has matched a contact request to people: by hand, from proposals.
 *
 * @throws ParentCirclesError `query/unknown-request`, `query/unknown-person`, `request/wrong-kind`, `request/not-in-this-state`
 */
export function matchTargets(
  network: Network,
  match: { readonly request: string; readonly targets: readonly string[] },
): Network {
  const request = requestIn(network, match.request);
  if (request.kind === "jointProject") refuseAct("request/wrong-kind", "/kind");
  checkedPeople(network, match.targets, "/targets");
  checkState(request, ["received", "withTheNetwork"]);
  return withRequest(network, { ...request, state: "withTheNetwork", targets: [...new Set(match.targets)] });
}

/**
 * The network after a step with a request. Closing or declining voids asks that nobody has taken up yet and forgets whom
 * the request was about; what was already accepted goes on.
 *
 * @throws ParentCirclesError `query/unknown-request`, `query/value-not-allowed`, `request/not-in-this-state`
 */
export function moveRequest(network: Network, move: { readonly request: string; readonly step: RequestStep }): Network {
  const request = requestIn(network, move.request);
  const step = Object.hasOwn(steps, move.step)
    ? steps[move.step]
    : refuse("query/value-not-allowed", "/step", { allowed: Object.keys(steps) });
  checkState(request, step.from);
  if (step.to === "withTheNetwork") return withRequest(network, { ...request, state: step.to });
  return forgotten(network, { ...request, state: step.to });
}

/**
 * The network after whoever made a request took it back: at any time, with the same answer whatever was done with it
 * (R-32, in time). What nobody has taken up yet is void.
 *
 * @throws ParentCirclesError `query/unknown-request`, `query/date-invalid`
 */
export function takeBackRequest(network: Network, { request: id, date }: RequestChange): Network {
  const request = requestIn(network, id);
  const asOf = calendarDate(date, "/date");
  if (isOver(network, request, asOf)) return network;
  return forgotten(network, { ...request, state: isOpen(request) ? "closed" : request.state, takenBack: asOf });
}

/**
 * The network after whoever made a contact request gave other names for it: the coordinator matches anew, and what nobody
 * has taken up yet is void. It goes on also when the network had closed it, which nobody outside knows; once it is over by
 * the calendar, nothing changes.
 *
 * @throws ParentCirclesError `query/unknown-request`, `query/date-invalid`, `request/wrong-kind`
 */
export function correctNames(
  network: Network,
  { request: id, date, named }: RequestChange & { readonly named: number },
): Network {
  const request = requestIn(network, id);
  if (request.kind !== "contactRequest") refuseAct("request/wrong-kind", "/kind");
  return isOver(network, request, calendarDate(date, "/date"))
    ? network
    : forgotten(network, { ...request, named, state: "received" });
}

/** Closes the requests that are over by the calendar, and says which. */
export function closeRequestsOver(
  network: Network,
  options: { readonly asOf: string },
): { readonly network: Network; readonly closed: readonly string[] } {
  const asOf = calendarDate(options.asOf);
  const closed = network.rows.requests.filter((request) => isOpen(request) && isOver(network, request, asOf));
  return {
    network: closed.reduce((before, request) => forgotten(before, { ...request, state: "closed" }), network),
    closed: closed.map(({ id }) => id),
  };
}

/** A change by whoever made a request. */
export interface RequestChange {
  readonly request: string;
  readonly date: string;
}

const isOpen = ({ state = "received" }: OutreachRequest): boolean => state === "received" || state === "withTheNetwork";

/** The network with a request that is about nobody any more; an ask of it that nobody has taken up is void. */
function forgotten(network: Network, about: OutreachRequest): Network {
  const { targets: _forgotten, ...request } = about;
  const asks = network.rows.asks.map((ask) =>
    ask.request === request.id && ask.state === "offered" ? { ...ask, state: "void" as const } : ask,
  );
  return withRequest(withRows(network, { asks }), request);
}

/** What should be talked about before a request is taken up; nothing here stops it. */
export type RequestWarning = "nothingComesBack" | "schoolNotReady";

/**
 * The warnings for a request: nothing recorded that the network gets back (PN-37), and, where the network is given, a
 * gap in the readiness checklist of the school that asks (PN-28).
 */
export function requestWarnings(
  { givesBack, from, institution, kind }: OutreachRequest,
  network?: Network,
): readonly RequestWarning[] {
  if (from === "network" || kind === "invitation") return [];
  const gaps =
    institution !== undefined && network?.institutions.has(institution) === true
      ? readinessOf(network, { institution }).gaps
      : [];
  return [
    ...((givesBack ?? []).length === 0 ? ["nothingComesBack" as const] : []),
    ...(gaps.length > 0 ? ["schoolNotReady" as const] : []),
  ];
}

const requestIn = (network: Network, id: string): OutreachRequest =>
  network.rows.requests.find((request) => request.id === id) ?? refuseAct("query/unknown-request", "/request");

function checkState({ state = "received" }: OutreachRequest, allowed: readonly string[]): void {
  if (!allowed.includes(state)) refuseAct("request/not-in-this-state", "/state", { state });
}

const withRequest = (network: Network, changed: OutreachRequest): Network =>
  withRows(network, {
    requests: network.rows.requests.map((request) => (request.id === changed.id ? changed : request)),
  });
