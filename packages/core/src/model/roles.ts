import type { CalendarDate } from "../base/ids.ts";
import type { Person } from "./document.ts";
import type { Role, RoleReason } from "./vocabulary.ts";

/**
 * The role of a person on a day. Without a history it is the recorded role on every day; with one, the last period that
 * holds that day counts, and outside every period she is a member.
 */
export function roleOn({ role = "member", roles }: Person, asOf: CalendarDate): Role {
  if (roles === undefined) return role;
  const then = roles.findLast(
    ({ since, until }) => (since === undefined || since <= asOf) && (until === undefined || asOf < until),
  );
  return then?.role ?? "member";
}

/** A new role from a day on, given by a person. */
export interface RoleChange {
  readonly role: Role;
  readonly date: CalendarDate;
  readonly by: string;
  readonly reason?: RoleReason | undefined;
}

/** The person with a new role: what she was until that day stays readable, and ends there. */
export function withRole(person: Person, { role, date, by, reason }: RoleChange): Person {
  const before = person.roles ?? [{ role: person.role ?? "member" }];
  const ended = before
    .filter(({ since }) => since === undefined || since < date)
    .map((period) => (period.until === undefined || period.until > date ? { ...period, until: date } : period));
  return {
    ...person,
    role,
    roles: [...ended, { role, since: date, by, ...(reason === undefined ? {} : { reason }) }],
  };
}
