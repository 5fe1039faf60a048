import type { Network } from "../model/network.ts";
import { arcAt, trustColumnsOf } from "./arc-columns.ts";
import type { TrustArc, TrustQuery } from "./trust-arc.ts";

/**
 * The arcs of trust that hold on a day, between people who may be on the map: ties that have begun and not ended, are
 * not contested and not reported later than that day. Several reports on one arc add their evidence, and so do the
 * outcomes of asks, in the domain `invite`. Where nobody reported trust, an outcome makes an arc only if the door was open:
 * having failed to reach a stranger is no route to her. Cost O(ties + outcomes).
 */
export function trustArcsOf(network: Network, query: TrustQuery): TrustArc[] {
  const columns = trustColumnsOf(network, query);
  const { rows, firstReport } = columns;
  const arcs: { truster: number; arc: number }[] = [];
  const firstOf = new Uint32Array(rows.size);
  for (let truster = 0; truster < rows.size; truster++) {
    const [from, to] = [rows.offsets[truster] as number, rows.offsets[truster + 1] as number];
    firstOf[truster] = firstReport.subarray(from, to).reduce((least, report) => Math.min(least, report), Infinity);
    for (let arc = from; arc < to; arc++) arcs.push({ truster, arc });
  }
  return arcs
    .sort(
      (a, b) =>
        (firstOf[a.truster] as number) - (firstOf[b.truster] as number) ||
        (firstReport[a.arc] as number) - (firstReport[b.arc] as number),
    )
    .map(({ truster, arc }) => arcAt(columns, [truster, rows.targets[arc] as number], arc));
}

export { holdsOn, isTrustOf } from "./holding.ts";
