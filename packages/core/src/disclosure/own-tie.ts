import type { TieReference } from "../model/statements.ts";
import type { Network } from "../model/network.ts";
import { networkForHerself } from "./visible-network.ts";

/**
 * Where a tie stands that a person speaks of: named by its id, or by its place among the ties of her own record. One that
 * is not about her, or that her record does not show, does not exist for her: `undefined`.
 */
export function ownTie(network: Network, person: string, tie: TieReference): number | undefined {
  const shown = networkForHerself(network, person).rows.ties.filter(({ from, to }) => from === person || to === person);
  const meant = typeof tie === "number" ? shown[tie] : shown.find(({ id }) => id === tie);
  const place = meant === undefined ? -1 : network.rows.ties.indexOf(meant);
  return place < 0 ? undefined : place;
}
