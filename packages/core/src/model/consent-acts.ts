import { refuseAct } from "../base/refuse-act.ts";
import { calendarDate } from "../base/time.ts";
import { endAsks, peopleIn } from "./asks.ts";
import { type Change, type Changed, inTurn, withPerson } from "./change.ts";
import { type ConsentRecord, consentStateOf } from "./consent.ts";
import type { Ask, Consent, Person } from "./document.ts";
import { findPerson } from "./find-person.ts";
import type { Network } from "./network.ts";
import { type ConsentScope, consentScopes, type consentMethods, type witnessRoles } from "./vocabulary.ts";

/** Somebody's step, and the day of it. */
export interface OwnStep {
  readonly person: string;
  readonly date: string;
}

/** What a person agreed to, and how it was recorded. */
export interface GivenConsent extends OwnStep {
  /** Each thing she said yes to; nothing is taken as given, and there is no word for "all". */
  readonly scopes: readonly ConsentScope[];
  /** Who recorded it. */
  readonly by: string;
  /** Which text she was read or read herself, and in which language. */
  readonly textVersion: string;
  readonly language: string;
  readonly method: (typeof consentMethods)[number];
  readonly witness?: (typeof witnessRoles)[number];
  /** After a refusal or a withdrawal: that she herself asked to come back. */
  readonly askedToComeBack?: boolean;
}

/**
 * Records consent. The clock of 24 months starts again; what was recorded before stays in the history.
 *
 * @throws ParentCirclesError `consent/scope-missing` without a scope or with one that does not exist,
 *   `consent/not-possible` while restricted, or after a refusal unless she asked to come back; `query/unknown-person`,
 *   `query/date-invalid`
 */
export function giveConsent(network: Network, given: GivenConsent): Changed {
  const { person: id, askedToComeBack, date, scopes, ...how } = given;
  const person = findPerson(network, id);
  const asOf = calendarDate(date, "date");
  checkScopes(scopes);
  const state = consentStateOf(person, asOf);
  if (state === "restricted" || state === "erased") refuseAct("consent/not-possible", "person", { reason: state });
  if ((state === "declined" || state === "withdrawn") && askedToComeBack !== true)
    refuseAct("consent/not-possible", "askedToComeBack", { reason: state });
  return recordConsent(network, person, { state: "consented", scopes: [...new Set(scopes)], date: asOf, ...how });
}

function checkScopes(scopes: readonly string[]): void {
  const exists = (scope: string): boolean =>
    (consentScopes as readonly string[]).includes(scope) || /^nameToInstitution:./.test(scope);
  if (scopes.length === 0 || !scopes.every(exists))
    refuseAct("consent/scope-missing", "scopes", { allowed: [...consentScopes, "nameToInstitution:<id>"] });
}

/**
 * Records that somebody was told about the network: from then on she may be invited through someone she trusts, for 12
 * months. Who refused before is not told again.
 */
export function informPerson(network: Network, { person: id, date }: OwnStep): Changed {
  const person = findPerson(network, id);
  const asOf = calendarDate(date, "date");
  const state = consentStateOf(person, asOf);
  const mayBeTold = state === "named" || state === "informed" || (state === "expired" && !hasConsented(person));
  if (!mayBeTold) refuseAct("consent/not-possible", "person", { reason: state });
  return recordConsent(network, person, { state: "informed", date: asOf });
}

const hasConsented = ({ consent }: Person): boolean =>
  [consent, ...(consent?.history ?? [])].some((record) => record?.state === "consented");

/** Records that she does not want to be in the network: nothing is used from then on, and open asks with her are void. */
export const declineConsent = (network: Network, step: OwnStep): Changed => leave(network, step, "declined");

/**
 * Takes consent back, as simply as it was given and without a reason. With `scopes`, only those; what may not
 * be kept without them goes too, and her state stays what it was. In the same step open asks that needed it become void
 * without `keepInMap` every ask in which she has a part.
 */
export function withdrawConsent(
  network: Network,
  { scopes, ...step }: OwnStep & { readonly scopes?: readonly ConsentScope[] },
): Changed {
  const person = findPerson(network, step.person);
  const left = (person.consent?.scopes ?? []).filter((scope) => scopes?.includes(scope as ConsentScope) === false);
  if (scopes === undefined || left.length === 0) return leave(network, step, "withdrawn");
  const asOf = calendarDate(step.date, "date");
  const kept = left.includes("storeLanguage") ? person : without(person, "languages");
  const { history: _, ...present } = person.consent as Consent;
  const given = present.date ?? asOf;
  const needs = ({ target, via }: Ask): boolean =>
    !left.includes("keepInMap") ||
    (target === person.id && !left.includes("beAsked")) ||
    (via === person.id && !left.includes("beIntroducer"));
  return inTurn(network, [
    // Taking a part back does not renew the rest: its clock runs on.
    (before) => recordConsent(before, kept, { ...present, scopes: left, date: given }),
    (before) => endAsks(before, "void", (ask) => peopleIn(ask).includes(person.id) && needs(ask)),
  ]);
}

/**
 * Her objection: her data are frozen at once and used for nothing but being kept, until it is settled. The
 * state before stands in the history.
 */
export const objectToUse = (network: Network, step: OwnStep): Changed => leave(network, step, "restricted");

/** Ends a restriction: she is again in the state that she was in before, with its own clock. */
export function liftRestriction(network: Network, { person: id, date }: OwnStep): Changed {
  const person = findPerson(network, id);
  calendarDate(date, "date");
  if (person.consent?.state !== "restricted")
    refuseAct("consent/not-possible", "person", { reason: person.consent?.state ?? "named" });
  const before = person.consent.history?.findLast(({ state }) => state !== "restricted") ?? { state: "named" };
  return recordConsent(network, person, before);
}

/** Ends every use of a person's data: the new state is recorded, and open asks in which she has a part are void. */
export const leave = (
  network: Network,
  { person: id, date }: OwnStep,
  state: "declined" | "withdrawn" | "restricted" | "expired",
): Changed =>
  inTurn(network, [
    (before) => {
      const person = findPerson(before, id);
      const on = calendarDate(date, "date");
      if (person.consent?.state === state) return { network: before, changes: [] };
      return recordConsent(before, person, { state, date: on });
    },
    (before) => endAsks(before, "void", (ask) => peopleIn(ask).includes(id)),
  ]);

function recordConsent(network: Network, person: Person, record: ConsentRecord): Changed {
  const { history = [], ...before } = person.consent ?? {};
  const earlier = "state" in before ? [...history, before as ConsentRecord] : history;
  const consent: Consent = { ...record, ...(earlier.length === 0 ? {} : { history: earlier }) };
  const change: Change = { code: "consentRecorded", person: person.id, state: record.state };
  return { network: withPerson(network, { ...person, consent }), changes: [change] };
}

function without(person: Person, key: "languages"): Person {
  const { [key]: _, ...rest } = person;
  return rest;
}
