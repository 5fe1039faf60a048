import { refuseAct } from "../base/refuse-act.ts";
import type { Network } from "../model/network.ts";
import { type PersonRecord, recordOf } from "./record-of.ts";
import type { Viewer } from "./viewer.ts";
import { networkForHerself } from "./visible-network.ts";

/**
 * Everything held on a member, for herself, as far as it may be told without the coordinator: what
 * protected people said of her, and with whom she is to be kept apart, stays with the coordinator.
 *
 * @throws ParentCirclesError `disclosure/not-allowed` for every other role, `query/unknown-person`
 */
export function recordFor(network: Network, { role, person, asOf }: Viewer): PersonRecord {
  if (role !== "self" || person === undefined) refuseAct("disclosure/not-allowed", "role");
  return recordOf(networkForHerself(network, person), { person, asOf });
}
