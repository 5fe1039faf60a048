import { type Random, randomFrom } from "../../packages/core/src/base/random.ts";
import { type CompressedRows, packRows, reverseRows } from "../../packages/core/src/graph/compressed-rows.ts";
import { mergeRows } from "../../packages/core/src/graph/derived-rows.ts";

/** A random graph: its arcs, the same reversed, and each both ways. */
export interface RandomGraph {
  readonly arcs: CompressedRows;
  readonly reversed: CompressedRows;
  readonly bothWays: CompressedRows;
}

/** A graph of up to `most` nodes from a seed, with up to three arcs a node, costs in sixteenths from 1/16 to 2. */
export function randomGraph(seed: number, most = 40): RandomGraph {
  const random = randomFrom(seed);
  const size = random.index(most + 1);
  return graphOf(size, size < 2 ? [] : randomArcs(random, size));
}

/** The graph of some arcs: from, to and what it costs. */
export function graphOf(
  size: number,
  arcs: readonly (readonly [from: number, to: number, cost?: number])[],
): RandomGraph {
  const rows = packRows(size, {
    sources: arcs.map(([from]) => from),
    targets: arcs.map(([, to]) => to),
    costs: arcs.map(([, , cost = 1]) => cost),
  });
  const reversed = reverseRows(rows);
  return { arcs: rows, reversed, bothWays: mergeRows(rows, reversed) };
}

function randomArcs(random: Random, size: number): [number, number, number][] {
  const seen = new Set<number>();
  const arcs: [number, number, number][] = [];
  for (let tries = random.index(3 * size); tries > 0; tries--) {
    const from = random.index(size);
    const to = random.index(size);
    if (from === to || seen.has(from * size + to)) continue;
    seen.add(from * size + to);
    arcs.push([from, to, (1 + random.index(32)) / 16]);
  }
  return arcs;
}

/** All arcs as `[from, to]`. */
export const arcsIn = ({ size, offsets, targets }: CompressedRows): [number, number][] =>
  Array.from({ length: size }, (_, from) =>
    [...targets.subarray(offsets[from], offsets[from + 1])].map((to): [number, number] => [from, to]),
  ).flat();

/** Distances by Floyd and Warshall, in arcs; `Infinity` where there is no way. */
export function allDistances(rows: CompressedRows, without: readonly number[] = []): number[][] {
  const table = Array.from({ length: rows.size }, (_, from) =>
    Array.from({ length: rows.size }, (__, to) => (from === to ? 0 : Infinity)),
  );
  for (const [from, to] of arcsIn(rows))
    if (!without.includes(from) && !without.includes(to)) (table[from] as number[])[to] = 1;
  for (const middle of table.keys())
    for (const row of table)
      for (const to of row.keys())
        row[to] = Math.min(row[to] as number, (row[middle] as number) + (table[middle]?.[to] as number));
  return table;
}
