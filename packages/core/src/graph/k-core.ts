import type { CompressedRows } from "./compressed-rows.ts";

/**
 * The core number of every node: the largest k for which she stays in the graph while everyone with fewer than k
 * neighbours left is taken out. Nodes are taken in order of their degree, kept in buckets.
 *
 * `rows` hold each tie both ways and once. Cost O(n + m). Batagelj and Zaveršnik (2003).
 */
export function coreNumbers({ size, offsets, targets }: CompressedRows): Uint32Array {
  const left = new Uint32Array(size);
  for (let node = 0; node < size; node++) left[node] = (offsets[node + 1] as number) - (offsets[node] as number);
  const { order, place, starts } = byDegree(left);
  for (let index = 0; index < size; index++) {
    const node = order[index] as number;
    const core = left[node] as number;
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) {
      const neighbour = targets[arc] as number;
      const degree = left[neighbour] as number;
      if (degree <= core) continue;
      // She changes places with the first of her bucket, whose border then moves past her.
      const at = place[neighbour] as number;
      const first = starts[degree] as number;
      const other = order[first] as number;
      order[first] = neighbour;
      place[neighbour] = first;
      order[at] = other;
      place[other] = at;
      starts[degree] = first + 1;
      left[neighbour] = degree - 1;
    }
  }
  return left;
}

function byDegree(degrees: Uint32Array): { order: Uint32Array; place: Uint32Array; starts: Uint32Array } {
  const size = degrees.length;
  const starts = new Uint32Array(size + 2);
  for (const degree of degrees) starts[degree + 1] = (starts[degree + 1] as number) + 1;
  for (let degree = 0; degree <= size; degree++)
    starts[degree + 1] = (starts[degree + 1] as number) + (starts[degree] as number);
  const order = new Uint32Array(size);
  const place = new Uint32Array(size);
  const next = starts.slice();
  for (let node = 0; node < size; node++) {
    const degree = degrees[node] as number;
    const at = next[degree] as number;
    next[degree] = at + 1;
    order[at] = node;
    place[node] = at;
  }
  return { order, place, starts };
}
