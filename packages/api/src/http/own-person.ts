import { refuseCall } from "../wire/http-error.ts";
import type { Actor } from "../wire/roles.ts";

/** Refuses somebody who is not the coordinator and asks about another person than herself. */
export function requireOwn({ role, person }: Actor, personId: string): void {
  if (role !== "coordinator" && person !== personId) refuseCall("http/not-allowed");
}
