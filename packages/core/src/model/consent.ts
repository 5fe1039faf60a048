import type { CalendarDate } from "../base/ids.ts";
import { addDays, addMonths } from "../base/time.ts";
import type { Person } from "./document.ts";
import type { ConsentState } from "./vocabulary.ts";

/** After how long a state of consent runs out unless renewed (rules 6.2). */
export const consentClocks = Object.freeze({ namedDays: 30, informedMonths: 12, consentedMonths: 24 });

/** For what a person's data may be used (rules 6.2, second table). */
export type ConsentUse = "onMap" | "namer" | "introducer" | "asker" | "invited" | "told";

/** The state of a person's consent on a day: what is recorded, or `expired` once its clock has run out. */
export function consentStateOf({ consent }: Person, asOf: CalendarDate): ConsentState {
  const state = consent?.state ?? "named";
  const end = consent?.date === undefined ? undefined : endOf(state, consent.date as CalendarDate);
  return end !== undefined && asOf >= end ? "expired" : state;
}

function endOf(state: ConsentState, since: CalendarDate): CalendarDate | undefined {
  if (state === "named") return addDays(since, consentClocks.namedDays);
  if (state === "informed") return addMonths(since, consentClocks.informedMonths);
  return state === "consented" ? addMonths(since, consentClocks.consentedMonths) : undefined;
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
  if (person.protected === true) return use === "onMap";
  return state === "informed" ? mayBeWhenInformed(person, use) : mayBeWhenConsented(person, use);
}

function mayBeWhenInformed(person: Person, use: ConsentUse): boolean {
  if (use === "introducer") return person.introducing !== false;
  return use === "onMap" || use === "invited";
}

function mayBeWhenConsented(person: Person, use: ConsentUse): boolean {
  const scopes = person.consent?.scopes ?? [];
  if (use === "onMap") return scopes.includes("keepInMap");
  if (use === "introducer") return scopes.includes("beIntroducer") && person.introducing !== false;
  if (use === "invited") return scopes.includes("beAsked");
  return use === "asker" && (person.role === "keyFigure" || person.role === "candidate");
}
