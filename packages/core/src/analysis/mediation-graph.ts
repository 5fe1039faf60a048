import { tieMeanings } from "../model/tie-meanings.ts";
import { type CompressedRows, packRows } from "../graph/compressed-rows.ts";
import { holdsOn } from "../trust/trust-arcs.ts";
import { groupNames, type Groups } from "./group-names.ts";
import { endsOf, type MeasureContext } from "./measure.ts";

/** Parents and institutions with the arcs over which one mediates for another. */
export interface MediationGraph {
  readonly ids: readonly string[];
  /** The name of each one's group; `undefined` for none. */
  readonly groups: readonly (string | undefined)[];
  readonly arcs: CompressedRows;
}

/**
 * Trust among parents, from the truster to the trusted, and every tie with an institution in its recorded direction; that
 * somebody may know an institution mediates nothing. Cost O(people + ties).
 */
export function mediationGraphOf({
  network,
  asOf,
  graph,
  settings,
}: MeasureContext<{ readonly groups: Groups }>): MediationGraph {
  const ids = [...graph.ids, ...network.rows.institutions.map(({ id }) => id)];
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const sources: number[] = [];
  const targets: number[] = [];
  for (const truster of graph.ids.keys())
    for (const trustee of endsOf(graph.trustees, truster)) {
      sources.push(truster);
      targets.push(trustee);
    }
  const seen = new Set<number>();
  for (const tie of network.rows.ties) {
    const from = indexOf.get(tie.from);
    const to = indexOf.get(tie.to);
    if (from === undefined || to === undefined || Math.max(from, to) < graph.ids.length) continue;
    const key = from * ids.length + to;
    if (tieMeanings[tie.type].isGuess === true || !holdsOn(tie, asOf) || seen.has(key)) continue;
    seen.add(key);
    sources.push(from);
    targets.push(to);
  }
  const institutionGroup = (id: string): string | undefined =>
    typeof settings.groups === "string" ? "institutions" : settings.groups[id];
  return {
    ids,
    groups: [...groupNames(graph, settings.groups), ...network.rows.institutions.map(({ id }) => institutionGroup(id))],
    arcs: packRows(ids.length, { sources, targets, costs: new Float64Array(sources.length) }),
  };
}
