import type { CalendarDate } from "../base/ids.ts";
import { mayBe } from "../model/consent.ts";
import type { Person } from "../model/document.ts";
import { roleOn } from "../model/roles.ts";

/** Whether somebody is a parent who may be on the map that day; coaches are professionals. */
export const isParent = (person: Person, asOf: CalendarDate): boolean =>
  roleOn(person, asOf) !== "coach" && mayBe(person, "onMap", asOf);

/** Whether somebody's trust counts as a nomination: a member or candidate whose answers may be used that day. */
export function isNominator(person: Person, asOf: CalendarDate): boolean {
  const role = roleOn(person, asOf);
  return (role === "member" || role === "candidate") && mayBe(person, "namer", asOf);
}
