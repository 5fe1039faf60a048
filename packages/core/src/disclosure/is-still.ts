import { calendarDate } from "../base/time.ts";
import { mayBe } from "../model/consent.ts";
import type { Network } from "../model/network.ts";
import { roleOn } from "../model/roles.ts";
import { rowOf, type Viewer } from "./viewer.ts";

/**
 * Whether somebody still is who she looks as, by the network itself: an institution that is in it, a key figure who is one
 * on that day and may be on the map. A session or a key says who she was when it was made; who lost a role has lost it at
 * once.
 */
export function isStill(network: Network, { role, person, institution, asOf }: Omit<Viewer, "view">): boolean {
  const { speaksFor, standing } = rowOf(role);
  if (speaksFor === "institution") return network.institutions.has(institution ?? "");
  if (standing !== "keyGroup") return true;
  const day = calendarDate(asOf);
  const found = network.people.get(person ?? "");
  return found !== undefined && roleOn(found, day) === "keyFigure" && mayBe(found, "onMap", day);
}
