import { type CompressedRows, reverseRows } from "./compressed-rows.ts";

/**
 * How many ordered pairs of other nodes still have a way from the one to the other without each node.
 *
 * A source that loses a node loses just those to whom every way led through her: whom she dominates. So one tree of
 * dominators a source answers for all nodes at once. The tree starts as that of the shortest ways; each node moves up
 * to the nearest common ancestor of those with an arc to her, until none moves (Cooper, Harvey and Kennedy 2001, with
 * shortest ways in place of depth-first order, so that ancestors are few). Cost about O(n × m).
 */
export function pairsWithoutEach(rows: CompressedRows): Float64Array {
  const { size } = rows;
  const into = reverseRows(rows);
  const lost = new Float64Array(size);
  const walk: Walk = {
    order: new Uint32Array(size),
    rank: new Int32Array(size),
    above: new Int32Array(size),
    below: new Uint32Array(size),
  };
  let all = 0;
  for (let source = 0; source < size; source++) {
    const reached = walkFrom(rows, source, walk);
    while (moveUp(into, reached, walk));
    countDominated(reached, walk, lost);
    lost[source] = (lost[source] as number) + reached - 1;
    all += reached - 1;
  }
  return lost.map((each) => all - each);
}

/** A walk from one source; nodes are known by their rank, the order in which they were found. */
interface Walk {
  /** The node of each rank. */
  readonly order: Uint32Array;
  /** The rank of each node; −1 for not found. */
  readonly rank: Int32Array;
  /** The rank of who is above each rank; always lower. */
  readonly above: Int32Array;
  /** How many are at or below each rank. */
  readonly below: Uint32Array;
}

/** Finds whom the source reaches, nearest first; returns how many, herself included. */
function walkFrom({ offsets, targets }: CompressedRows, source: number, { order, rank, above }: Walk): number {
  rank.fill(-1);
  rank[source] = 0;
  order[0] = source;
  let reached = 1;
  for (let first = 0; first < reached; first++) {
    const node = order[first] as number;
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) {
      const target = targets[arc] as number;
      if (rank[target] !== -1) continue;
      rank[target] = reached;
      above[reached] = first;
      order[reached++] = target;
    }
  }
  return reached;
}

/** Moves each node to below the nearest common ancestor of all who have an arc to her; returns whether one moved. */
function moveUp({ offsets, targets }: CompressedRows, reached: number, { order, rank, above }: Walk): boolean {
  let moved = false;
  for (let place = 1; place < reached; place++) {
    const node = order[place] as number;
    let common = above[place] as number;
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number) && common > 0; arc++) {
      let other = rank[targets[arc] as number] as number;
      if (other === -1) continue;
      while (other !== common) {
        if (other > common) other = above[other] as number;
        else common = above[common] as number;
      }
    }
    if (common === above[place]) continue;
    above[place] = common;
    moved = true;
  }
  return moved;
}

/** Adds to each node but the source how many of those reached are at or below her. */
function countDominated(reached: number, { order, above, below }: Walk, lost: Float64Array): void {
  below.fill(1, 0, reached);
  for (let place = reached - 1; place > 0; place--) {
    const node = order[place] as number;
    const many = below[place] as number;
    lost[node] = (lost[node] as number) + many;
    const next = above[place] as number;
    below[next] = (below[next] as number) + many;
  }
}
