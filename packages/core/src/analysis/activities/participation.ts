import { calendarDate } from "../../base/time.ts";
import { parentsToReach } from "../../circles/reach.ts";
import { inOrder } from "../../model/in-order.ts";
import type { Network } from "../../model/network.ts";

/** How many parents outside the first circle stand on each rung of the ladder, and for how many none is recorded. */
export interface Participation {
  readonly asOf: string;
  readonly stages: Readonly<Record<StageName, number>>;
}

/** A rung of the ladder by name, or `unknown`. */
export type StageName = "0" | "1" | "2" | "3" | "4" | "5" | "unknown";

/**
 * Participation as numbers, never as a list of people (PN-32): nobody is ranked by how far she has come.
 *
 * @throws ParentCirclesError `query/date-invalid`
 */
export function participationOf(recorded: Network, options: { readonly asOf: string }): Participation {
  const network = inOrder(recorded);
  const asOf = calendarDate(options.asOf);
  const stages: Record<StageName, number> = { "0": 0, "1": 0, "2": 0, "3": 0, "4": 0, "5": 0, unknown: 0 };
  for (const { stage } of parentsToReach(network, asOf)) stages[stage === undefined ? "unknown" : nameOf(stage)]++;
  return { asOf, stages };
}

const nameOf = (stage: number): StageName => String(stage) as StageName;
