import type { CalendarDate } from "../base/ids.ts";
import { addDays, addMonths } from "../base/time.ts";
import type { Consent, Person } from "./document.ts";
import { roleOn } from "./roles.ts";
import type { ConsentState } from "./vocabulary.ts";

/** After how long a state of consent runs out unless renewed, and when renewal is asked for (rules 6.2, R-22). */
export const consentClocks = Object.freeze({
  namedDays: 30,
  informedMonths: 12,
  consentedMonths: 24,
  reminderMonths: 22,
});

/** For what a person's data may be used (rules 6.2, second table). */
export type ConsentUse = "onMap" | "namer" | "introducer" | "asker" | "invited" | "told";

/** One record of consent. */
export type ConsentRecord = Omit<Consent, "history">;

/** The day on which a record made on another runs out, by its state; the other states stay until she changes them. */
const runsOut: Readonly<Partial<Record<ConsentState, (since: CalendarDate) => CalendarDate>>> = {
  named: (since) => addDays(since, consentClocks.namedDays),
  informed: (since) => addMonths(since, consentClocks.informedMonths),
  consented: (since) => addMonths(since, consentClocks.consentedMonths),
};

/**
 * The record of consent that holds on a day: the present one, or the last of the history that had been made by then.
 * Returns `undefined` where nothing was recorded by that day. One that never runs out counts on every day: what may not be
 * used any more is not used in looking back either.
 */
function consentRecordOn({ consent }: Person, asOf: CalendarDate): ConsentRecord | undefined {
  if (consent?.date === undefined || consent.date <= asOf || runsOut[consent.state] === undefined) return consent;
  return consent.history?.findLast(({ date }) => date === undefined || date <= asOf);
}

/**
 * The state of a person's consent on a day: what was recorded by then, or `expired` once its clock had run out. Nobody
 * recorded anything: `named`, without a clock.
 */
export function consentStateOf(person: Person, asOf: CalendarDate): ConsentState {
  const record = consentRecordOn(person, asOf);
  const end = record === undefined ? undefined : endOfRecord(record);
  return end !== undefined && asOf >= end ? "expired" : (record?.state ?? "named");
}

/** The day on which a record of consent runs out; `undefined` where it has no clock or no date. */
export function endOfRecord({ state, date }: ConsentRecord): CalendarDate | undefined {
  return date === undefined ? undefined : runsOut[state]?.(date as CalendarDate);
}

/**
 * Whether a person's data may be used in a way on a day. Everything is refused that the table of rules 6.2 does not
 * allow, so a state not listed there may be used for nothing.
 */
export function mayBe(person: Person, use: ConsentUse, asOf: CalendarDate): boolean {
  const state = consentStateOf(person, asOf);
  if (state === "named") return use === "onMap" || use === "namer" || (use === "told" && person.protected !== true);
  if (state !== "informed" && state !== "consented") return false;
  if (use === "namer") return true;
  if (person.protected === true && use !== "onMap") return false;
  return state === "informed" ? mayBeWhenInformed(person, use) : mayBeWhenConsented(person, use, asOf);
}

function mayBeWhenInformed(person: Person, use: ConsentUse): boolean {
  if (use === "introducer") return person.introducing !== false;
  return use === "onMap" || use === "invited";
}

function mayBeWhenConsented(person: Person, use: ConsentUse, asOf: CalendarDate): boolean {
  const scopes = scopesOn(person, asOf);
  if (use === "onMap") return scopes.includes("keepInMap");
  if (use === "introducer") return scopes.includes("beIntroducer") && person.introducing !== false;
  if (use === "invited") return scopes.includes("beAsked");
  const role = roleOn(person, asOf);
  return use === "asker" && (role === "keyFigure" || role === "candidate");
}

/** The scopes that hold on a day; a scope that she has taken back since is not used in looking back either. */
export function scopesOn(person: Person, asOf: CalendarDate): readonly string[] {
  const scopes = consentRecordOn(person, asOf)?.scopes ?? [];
  const { consent } = person;
  return consent?.state === "consented" ? scopes.filter((scope) => consent.scopes?.includes(scope) === true) : scopes;
}
